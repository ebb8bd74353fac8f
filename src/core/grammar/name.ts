import { ALL_CAPS, COMMA, DOTTED, FIRST, WORD } from '../text/tokens';
import { W } from '../lexicon/wordClasses';
import type { Reading } from './reading';

/**
 * End of the personal name that begins at token `i`, titles and particles included; `i` where none begins.
 * A name is a run of capitalised words; places, days, peoples, outlets and institutions are none.
 */
export function nameEnd(reading: Reading, i: number, limit: number): number {
  let at = i;
  let names = 0;
  while (at < limit && reading.isWord(at)) {
    if (isNameWord(reading, at)) names += reading.is(at, W.nameTitle) ? 0 : 1;
    else if (
      !(names > 0 && isParticleInside(reading, at, limit)) &&
      !(reading.isCapital(at) && reading.is(at, W.nameTitle))
    )
      break;
    at++;
  }
  return names > 0 && !isKnownNonPerson(reading, i, at) ? at : i;
}

/** Start of the run of capitalised words that ends before `end`; `end` where none does. */
export function nameStart(reading: Reading, end: number, floor: number): number {
  let i = end;
  while (
    i > floor &&
    reading.isWord(i - 1) &&
    (isNameWord(reading, i - 1) || (i < end && isParticleInside(reading, i - 1, end)))
  )
    i--;
  while (i < end && !isNameWord(reading, i)) i++;
  return i < end && !isKnownNonPerson(reading, i, end) ? i : end;
}

function isNameWord(reading: Reading, i: number): boolean {
  const { flags, kind } = reading.tokens;
  if (kind[i] !== WORD || !reading.isCapital(i)) return false;
  if (flags[i] & FIRST && isFunctionWord(reading, i)) return false;
  if (reading.is(i, W.weekday)) return false;
  if (reading.is(i, W.month))
    return reading.isCapital(i + 1) && reading.isWord(i + 1) && !(flags[i] & DOTTED);
  return !isFunctionWord(reading, i) || (flags[i] & DOTTED) !== 0;
}

const isFunctionWord = (reading: Reading, i: number): boolean =>
  reading.is(i, W.opener) ||
  reading.is(i, W.preposition) ||
  reading.is(i, W.pronoun) ||
  reading.is(i, W.article) ||
  reading.is(i, W.subordinator) ||
  reading.is(i, W.adverb) ||
  reading.is(i, W.quantifier);

/** A particle of a name, or the first of several: "Piet van der Meer". */
const isParticleInside = (reading: Reading, i: number, limit: number): boolean =>
  reading.is(i, W.nameParticle) &&
  i + 1 < limit &&
  reading.isWord(i + 1) &&
  (reading.isCapital(i + 1) || isParticleInside(reading, i + 1, limit));

/** Places, peoples, outlets and acronyms are written like names and are none. */
function isKnownNonPerson(reading: Reading, from: number, to: number): boolean {
  if (reading.match(from, W.country) >= to - from || reading.match(from, W.outlet) >= to - from) return true;
  if (
    to - from === 1 &&
    (reading.is(from, W.demonym) ||
      reading.is(from, W.partyNoun) ||
      (reading.tokens.flags[from] & ALL_CAPS) !== 0)
  )
    return true;
  const last = to - 1;
  return (
    reading.is(last, W.institutionNoun) ||
    reading.is(last, W.domainNoun) ||
    /^(inc|corp|ltd|llc|plc|co|group|university|institute|center|centre|association|times|news|post|journal|street|avenue|party|committee|force|team|house|court|airport|fund|foundation|bank|council|department|ministry|agency)$/.test(
      reading.textOf(last).replace(/\.$/, ''),
    )
  );
}

/** Whether a comma (or a closing mark) stands at `i`. */
export const isComma = (reading: Reading, i: number): boolean =>
  i >= 0 && i < reading.tokens.count && reading.tokens.kind[i] === COMMA;
