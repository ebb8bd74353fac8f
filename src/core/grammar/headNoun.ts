import { ALL_CAPS, APOSTROPHE, CAPITAL, COLON, COMPOUND, FIRST, GLUED, OPENING, QUOTE } from '../text/tokens';
import { W } from '../lexicon/wordClasses';
import { isTimePhrase } from './clause';
import { knowledgeAt } from './knowledge';
import { nameEnd } from './name';
import type { Reading } from './reading';
import { type HeadClass, isPlural } from './personPhrase';
import { isDeterminer, isNominal, isNounToo, isParticiple } from './wordKind';

/** The class of the noun for people at token `i`, if it is one and heads a phrase. */
export function findHead(reading: Reading, i: number): HeadClass | undefined {
  const headClass = headClassAt(reading, i);
  if (!headClass) return undefined;
  return ALONE_CLASS[reading.textOf(i)] !== undefined || isHead(reading, i) ? headClass : undefined;
}

/** What the noun at token `i` tells of its people, whether or not it heads a phrase. */
export function headClassAt(reading: Reading, i: number): HeadClass | undefined {
  const { tail, flags } = reading.tokens;
  if (tail[i] === 0 || !reading.tailIs(i, W.personHead)) return undefined;
  if (flags[i] & COMPOUND && !PERSON_PREFIX.test(reading.textOf(i))) return undefined;
  if (
    reading.tailIs(i, W.spokesNoun) ||
    (reading.is(i, W.roleNoun) && reading.match(i - 1, W.spokesNoun) === 2)
  )
    return 'spokes';
  if (reading.tailIs(i, W.sourceNoun)) return 'source';
  if (reading.tailIs(i, W.genericNounPlural)) return 'generic';
  if (reading.tailIs(i, W.roleNoun)) return 'role';
  if (reading.tailIs(i, W.genericNoun)) return 'generic';
  if (reading.tailIs(i, W.personNoun)) return 'person';
  if (reading.tailIs(i, W.partyNoun) && (reading.isCapital(i) || reading.tailIs(i, W.partyNounPlural)))
    return 'party';
  if (standsAlone(reading, i)) return ALONE_CLASS[reading.textOf(i)];
  return undefined;
}

/** What may be put before a noun for people with a hyphen: "ex-official", but not "open-source". */
const PERSON_PREFIX = /^(ex|co|vice|then|former|under|deputy|sub|non|fellow)-/;

/** Words that can be a phrase by themselves: "some say", "one of them said", "those affected". */
const ALONE_CLASS: Readonly<Record<string, HeadClass | undefined>> = {
  ...{ some: 'quantifier', many: 'quantifier', most: 'quantifier', few: 'quantifier', several: 'quantifier' },
  ...{ one: 'pronoun', another: 'pronoun', those: 'person' },
  ...{ second: 'pronoun', third: 'pronoun', fourth: 'pronoun' },
};

function standsAlone(reading: Reading, i: number): boolean {
  if (ALONE_CLASS[reading.textOf(i)] === undefined || reading.textOf(i - 1) === 'no') return false;
  if (reading.is(i, W.ordinal) && !/^(a|the)$/.test(reading.textOf(i - 1))) return false; // "a second said"
  if (reading.textOf(i + 1) === 'of') return /^(them|us|these|those|whom)$/.test(reading.textOf(i + 2));
  return (!isNominal(reading, i + 1) || isParticiple(reading, i + 1)) && !isDeterminer(reading, i + 1);
}

/** A noun that another noun follows is its modifier ("source code", "police officer killings"); so is a possessor, and so is a part of a name. */
function isHead(reading: Reading, i: number): boolean {
  const next = i + 1;
  const { tokens } = reading;
  if (isProperNoun(reading, i) && nameEnd(reading, next, tokens.sentenceEnd[i]) === next) return false;
  if (next >= tokens.count) return true;
  if (tokens.kind[next] === APOSTROPHE || (tokens.flags[next] & GLUED && reading.isWord(next))) return false;
  if (!reading.isWord(next) || reading.isCapital(next)) return true;
  if (!isNominal(reading, next) || isTimePhrase(reading, next)) return true;
  if (isNounToo(reading, next) && reading.is(i - 1, W.vagueQuantifier) && !isPlural(reading, i)) return false; // "some broker estimates"
  return (
    reading.match(next, W.say) > 0 ||
    reading.is(next, W.act) ||
    reading.is(next, W.believe) ||
    knowledgeAt(reading, next) !== undefined ||
    reading.is(next, W.postpositive)
  );
}

/** Capitalised inside a sentence: "Liberty Counsel", "the Workers Party", an office in a title. Parties and acronyms (MP) are nouns all the same. */
const isProperNoun = (reading: Reading, i: number): boolean =>
  (reading.tokens.flags[i] & (CAPITAL | FIRST | ALL_CAPS)) === CAPITAL &&
  !reading.tailIs(i, W.partyNoun) &&
  !opensSpeech(reading, i);

/** The first word of a quotation or behind a colon has a capital of its place. */
const opensSpeech = ({ tokens: { kind, flags } }: Reading, i: number): boolean =>
  kind[i - 1] === COLON || (kind[i - 1] === QUOTE && (flags[i - 1] & OPENING) !== 0);
