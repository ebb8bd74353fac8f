import { ALL_CAPS, APOSTROPHE, CAPITAL, COMPOUND, FIRST, GLUED, NUMBER, SYMBOL, WORD } from '../text/tokens';
import { W } from '../lexicon/wordClasses';
import type { Reading } from './reading';

/** What a word can be, told from its form and its classes: there is no part-of-speech tagger. */

/** Whether token `i` can be a noun or stand before one. */
export function isNominal(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (i < 0 || i >= tokens.count) return false;
  const kind = tokens.kind[i];
  if (kind === NUMBER) return true;
  if (kind === SYMBOL) return '$%'.includes(tokens.text[tokens.start[i]]);
  if (kind !== WORD || isClosed(reading, i)) return false;
  if (tokens.flags[i] & CAPITAL && !(tokens.flags[i] & FIRST)) return true;
  return !isVerbForm(reading, i) && !isAdverb(reading, i);
}

/** Words of the closed classes, which no base noun phrase holds behind its determiner. Acronyms (US, IT) and May are none. */
export const isClosed = (reading: Reading, i: number): boolean =>
  reading.is(i, W.closed) &&
  !(reading.tokens.flags[i] & ALL_CAPS) &&
  !(reading.is(i, W.month) && reading.isCapital(i));

export const isDeterminer = (reading: Reading, i: number): boolean =>
  reading.is(i, W.determiner) || reading.isNumber(i);

/** Forms that are verbs here: known finite forms, and -ed and -ing forms that do not describe a noun. */
function isVerbForm(reading: Reading, i: number): boolean {
  if (reading.is(i, W.describingNoun)) return false;
  if (reading.is(i, W.reportingVerb)) return true;
  if (isNounToo(reading, i)) return false;
  if (reading.is(i, W.believe) || reading.is(i, W.other)) return reading.match(i, W.compoundNoun) === 0;
  if (reading.is(i, W.participleAdjective) || reading.is(i, W.participleModifier)) return false;
  return isParticiple(reading, i);
}

/** Forms of verbs of speech that are as often nouns: "state officials". */
export const isNounToo = (reading: Reading, i: number): boolean => reading.is(i, W.verbAndNoun);

export function isParticiple(reading: Reading, i: number): boolean {
  if (!reading.isWord(i)) return false;
  if (reading.is(i, W.sayGerund) || reading.is(i, W.otherGerund) || reading.is(i, W.citeGerund)) return true;
  const { tokens } = reading;
  if (tokens.flags[i] & (CAPITAL | COMPOUND) && !(tokens.flags[i] & FIRST)) return false;
  return tokens.end[i] - tokens.start[i] > 4 && (reading.endsIn(i, 'ing') || reading.endsIn(i, 'ed'));
}

const isAdverb = (reading: Reading, i: number): boolean =>
  reading.endsIn(i, 'ly') && !reading.is(i, W.lyNoun);

/** "minister's", "workers'": the mark behind a possessor. */
export function isPossessiveMark(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (!(tokens.flags[i] & GLUED)) return false;
  if (tokens.kind[i] === APOSTROPHE) return i > 0 && reading.endsIn(i - 1, 's');
  return tokens.kind[i] === WORD && reading.is(i, W.possessiveMark);
}
