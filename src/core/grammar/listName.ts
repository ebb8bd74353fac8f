import { FIRST, QUOTE } from '../text/tokens';
import { W } from '../lexicon/wordClasses';
import type { Reading } from './reading';

/** Tokens of a proper name, half-open. */
export interface NameTokens {
  readonly from: number;
  readonly to: number;
}

const NAME_LINK = /^(of|and|for|the|&)$/;
/** Marks that stand inside a name: AT&T, L'Oréal, a slash. */
const NAME_MARK = /^[&'’/]$/;

/**
 * The proper name in a member of a list that lies in `[from, to)`: its last run of capitals before a preposition or a
 * clause, peoples left out. "Washington Post reporter Ann Poe" holds "Ann Poe"; "a Moroccan man" holds none.
 */
export function findMemberName(reading: Reading, from: number, to: number): NameTokens | undefined {
  const end = memberEnd(reading, from, to);
  let last = end;
  while (last > from && !isNameWord(reading, last - 1)) last--;
  let first = last;
  while (first > from && (isNameWord(reading, first - 1) || linksName(reading, first - 1, from, last)))
    first--;
  while (first < last && !isNameWord(reading, first)) first++;
  return first < last ? { from: first, to: last } : undefined;
}

/** Where the noun phrase of a member stops: at a preposition outside a name, a clause, a bracket. */
export function memberEnd(reading: Reading, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const inside = isInsideName(reading, from, at) || isInTitle(reading, at);
    if (reading.is(at, W.preposition) && !reading.isCapital(at) && !inside) return at;
    if (reading.is(at, W.relative) || reading.is(at, W.wh)) return at;
    const mark = !reading.isWord(at) && !reading.isNumber(at) && reading.tokens.kind[at] !== QUOTE;
    if (mark && !NAME_MARK.test(reading.textOf(at))) return at;
  }
  return to;
}

/**
 * Whether a piece behind a name and a comma only describes its bearer: "the mayor of Z", "a Russian with ties to …",
 * "president of Fair Michigan".
 */
export function isApposition(
  reading: Reading,
  from: number,
  to: number,
  name: NameTokens | undefined,
): boolean {
  if (!name) return true;
  const end = memberEnd(reading, from, to);
  const role = name.to < end || reading.is(end - 1, W.officeHolder) || reading.is(end - 1, W.roleNoun);
  return role && (reading.is(from, W.article) || reading.is(from, W.possessive));
}

const isNameWord = (reading: Reading, i: number): boolean =>
  reading.isWord(i) &&
  reading.isCapital(i) &&
  !reading.is(i, W.article) &&
  !opensSentence(reading, i) &&
  !reading.is(i, W.weekday) &&
  !reading.is(i, W.month) &&
  !(reading.is(i, W.demonym) && !reading.isCapital(i + 1));

/** A capital that only the beginning of a sentence gave: "According", "In", "These". */
const opensSentence = (reading: Reading, i: number): boolean =>
  (reading.tokens.flags[i] & FIRST) !== 0 &&
  (reading.is(i, W.opener) ||
    reading.is(i, W.preposition) ||
    reading.is(i, W.adverb) ||
    reading.is(i, W.subordinator) ||
    reading.endsIn(i, 'ing'));

const linksName = (reading: Reading, i: number, from: number, to: number): boolean =>
  i > from &&
  i + 1 < to &&
  joinsCapitals(reading, i) &&
  (reading.is(i, W.nameParticle) || NAME_LINK.test(reading.textOf(i)));

/** "Bank of Pensacola", but not "Ben Cardin of Maryland": two capitals and more before the preposition are a person. */
const isInsideName = (reading: Reading, from: number, at: number): boolean =>
  joinsCapitals(reading, at) &&
  NAME_LINK.test(reading.textOf(at)) &&
  !(at - from >= 2 && reading.isCapital(at - 2));

/** "chief of staff Ann Poe", "head of security Tom Lee": a title in lower case with "of" in it. */
const isInTitle = (reading: Reading, at: number): boolean =>
  reading.textOf(at) === 'of' &&
  reading.is(at - 1, W.roleNoun) &&
  !reading.isCapital(at + 1) &&
  reading.isCapital(at + 2);

const joinsCapitals = (reading: Reading, i: number): boolean =>
  reading.isCapital(i - 1) && reading.isCapital(i + 1);
