import { OPEN } from '../text/tokens';
import { attachmentsEnd, clauseEnd, complementEnd, objectEnd, questionEnd } from './clause';
import { phraseEnd, phraseStart } from './nounPhrase';
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
  /** Whom something is told or given: a pronoun or a noun phrase. */
  recipient: (reading, i, limit) => (reading.is(i, 'pronoun') ? i + 1 : phraseEnd(reading, i, limit)),
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
  while (reading.is(end - 1, 'adverb') || reading.endsIn(end - 1, 'ly')) end--;
  if (end > 0 && (reading.is(end - 1, 'pronoun') || isRelative(reading, end - 1))) return end - 1;
  let start = nounPhraseStart(reading, end);
  if (start === end) return -1;
  const floor = reading.tokens.sentenceStart(end - 1);
  while (start - 1 > floor && reading.is(start - 1, 'preposition')) {
    const before = nounPhraseStart(reading, start - 1);
    if (before === start - 1) break;
    start = before;
  }
  return start;
}

/** Behind an article or a possessive even a verb is a noun: "the cause". */
function nounPhraseStart(reading: Reading, end: number): number {
  const start = phraseStart(reading, end);
  const determined = reading.isWord(end - 1) && (reading.is(end - 2, 'article') || reading.is(end - 2, 'possessive'));
  return start === end && determined ? end - 2 : start;
}

const isRelative = (reading: Reading, i: number): boolean => /^(who|which|that)$/.test(reading.textOf(i));
