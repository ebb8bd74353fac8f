import { OPEN } from '../text/tokens';
import { W } from '../lexicon/wordClasses';
import { attachmentsEnd, clauseEnd } from './clause';
import { complementEnd, objectEnd, questionEnd } from './complement';
import { phraseEnd, phraseStart } from './nounPhrase';
import { isDeterminer, isNominal } from './wordKind';
import type { Reading } from './reading';
import { relativeStart } from './relative';

/** Reads a structure from token `i` on, not beyond `limit`; the index behind it, or `i` where it is not there. */
export type RightStructure = (reading: Reading, i: number, limit: number) => number;
/** Finds the start of a structure that ends before token `i`, or -1. */
export type LeftStructure = (reading: Reading, i: number) => number;

/** What `%name` means in a pattern. */
export const RIGHT_STRUCTURES: Readonly<Record<string, RightStructure>> = {
  /** A noun phrase without what hangs on it. */
  phrase: phraseEnd,
  /** One word that may stand in front of a noun: a determiner, an adjective, another noun, a possessive mark. */
  modifier: (reading, i) =>
    isDeterminer(reading, i) || isNominal(reading, i) || reading.textOf(i) === 'further' ? i + 1 : i,
  /** Whom something is told or given: a pronoun or a noun phrase. */
  recipient: (reading, i, limit) => (reading.is(i, W.pronoun) ? i + 1 : phraseEnd(reading, i, limit)),
  /** What hangs on the noun phrase just read: "of the talks", "who left", "used in the attack". */
  attached: attachmentsEnd,
  /** A noun phrase with its attachments, or a wh- or that-clause. */
  object: objectEnd,
  /** A wh-clause: "exactly where it was", "by how much", "whether he knew". */
  question: questionEnd,
  /** Whatever a verb takes behind it, up to a reason or the next clause: "the matter publicly with reporters". */
  complement: complementEnd,
  /** Everything to the end of the clause. */
  clause: clauseEnd,
};

/** What `%name` means at the very front of a pattern. */
export const LEFT_STRUCTURES: Readonly<Record<string, LeftStructure>> = {
  /** The subject of the verb that the pattern goes on with. */
  subject: subjectStart,
  /** Determiner and modifiers of the noun that the pattern goes on with. */
  modified: (reading, i) => phraseStart(reading, i + 1),
  /** The relative word of the clause that the pattern goes on with. */
  relative: relativeStart,
  /** An opening bracket just in front, which is not marked itself. */
  bracket: (reading, i) => (i > 0 && reading.tokens.kind[i - 1] === OPEN ? i : -1),
};

/** Start of the subject in front of token `i`: a relative word, or a noun phrase with the phrases that hang on it. */
export function subjectStart(reading: Reading, i: number): number {
  let end = i;
  while (reading.is(end - 1, W.adverb) || reading.endsIn(end - 1, 'ly')) end--;
  if (end > 0 && (reading.is(end - 1, W.pronoun) || isRelative(reading, end - 1))) return end - 1;
  const floor = reading.tokens.sentenceStart(Math.max(0, end - 1));
  let start = nounPhraseStart(reading, end);
  if (start === end) start = startOverRelative(reading, end, floor);
  if (start < 0) return -1;
  while (start - 1 > floor && reading.is(start - 1, W.preposition)) {
    const before = nounPhraseStart(reading, start - 1);
    if (before === start - 1) break;
    start = before;
  }
  return start;
}

const MAX_RELATIVE = 12;

/** Start of the noun phrase whose relative clause ends before token `end` ("the hour at which they met"), or -1. */
function startOverRelative(reading: Reading, end: number, floor: number): number {
  for (let i = end - 1; i > Math.max(floor, end - MAX_RELATIVE) && reading.isWord(i); i--) {
    if (!reading.is(i, W.relative)) continue;
    const noun = reading.is(i - 1, W.preposition) ? i - 1 : i;
    const start = nounPhraseStart(reading, noun);
    return start === noun ? -1 : start;
  }
  return -1;
}

/** Behind an article or a possessive even a verb is a noun: "the cause". */
function nounPhraseStart(reading: Reading, end: number): number {
  const start = phraseStart(reading, end);
  const determined =
    reading.isWord(end - 1) && (reading.is(end - 2, W.article) || reading.is(end - 2, W.possessive));
  return start === end && determined ? end - 2 : start;
}

const isRelative = (reading: Reading, i: number): boolean => /^(who|which|that)$/.test(reading.textOf(i));
