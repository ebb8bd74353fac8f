import type { CountryGroup } from '../lexicon/en/places';
import { COMPOUND, FIRST, NUMBER, QUOTE } from '../text/tokens';
import { W } from '../lexicon/wordClasses';
import { findMemberName, isApposition, memberEnd } from './listName';
import type { Piece } from './listPieces';
import type { ListWords } from './listWords';
import type { NumeralReader } from './numerals';
import type { Reading } from './reading';

/**
 * One entry of a list: somebody or something with a proper name; a described one ("a policeman", `number` of them); or
 * one that only points at somebody left unnamed ("two other banks", "an unnamed country").
 * `from` and `to` are the tokens of the name, or of the whole phrase where it holds none.
 */
export interface ListMember {
  readonly from: number;
  readonly to: number;
  readonly kind: 'name' | 'description' | 'unnamed';
  /** How many; 0 for an open end ("and others"). */
  readonly number: number;
  /** Set where the member was not written but belongs to a group that was: "the Baltic states". */
  readonly text?: string;
}

/** An aside (an age, an apposition, a clause) belongs to the member before it; a stop is no part of the list. */
export type Entry = ListMember | 'aside' | 'stop';

/** What was read before a piece: the members, whether the last piece was an aside, and how the list began. */
export interface Context {
  readonly members: readonly ListMember[];
  readonly aside: boolean;
  readonly first: Piece;
}

/** The words that lists are read by. */
export interface ListGrammar {
  readonly words: ListWords;
  readonly numerals: NumeralReader;
}

/** What a piece of a list is. */
export function readEntry(
  reading: Reading,
  grammar: ListGrammar,
  piece: Piece,
  { members, aside, first }: Context,
): Entry {
  const { words } = grammar;
  const { kind } = reading.tokens;
  const { to } = piece;
  const notOne = members.length > 0 ? 'aside' : 'stop';
  let from = piece.from;
  while (from < to && kind[from] === QUOTE) from++;
  if (from === to || isAttached(reading, words, from, to)) return notOne;
  const opening = openingOf(reading, words, from, to);
  if (opening === 'clause' || opening === 'verb') return notOne;
  if (opening !== 'noun' && opening !== openingOf(reading, words, first.from, first.to)) return notOne;
  if (opening === 'preposition') from++;

  const counted = readCounted(reading, grammar, from, to);
  if (counted) return counted;
  if (kind[from] === NUMBER) return notOne;

  const inside = groupPrefixEnd(reading, words, from, to);
  const name = findMemberName(reading, inside, to);
  const continues = piece.separator === 'comma' || (piece.separator === 'and' && aside);
  if (continues && members.at(-1)?.kind === 'name' && isApposition(reading, from, to, name)) return 'aside';
  const end = memberEnd(reading, inside, to);
  // "holdings in Maine municipal bonds": a name that only modifies is none of the member's own.
  return name && (name.to === end || !words.isPlural(reading, end - 1))
    ? { ...name, kind: 'name', number: 1 }
    : { from, to: end, kind: 'description', number: 1 };
}

/** The members of a group of countries that stands alone in a piece: "the Baltic states". */
export function groupMembers(
  reading: Reading,
  words: ListWords,
  piece: Piece,
): readonly ListMember[] | undefined {
  const from = skipArticle(reading, piece.from);
  const found = groupIn(reading, words, from, piece.to);
  if (!found) return undefined;
  const { group, end } = found;
  if (end < piece.to && (words.isGroupLink(reading, end) || reading.isCapital(end))) return undefined;
  return group.members.map((text) => ({
    from,
    to: end,
    kind: 'name',
    number: 1,
    text: text.replace(/^the /, ''),
  }));
}

/** "two others", "a third lender", "the Baltic states of …": a piece that is surely a member, so an "and" before it parts. */
export function opensMember(
  reading: Reading,
  { words, numerals }: ListGrammar,
  { from, to }: Piece,
): boolean {
  const at = skipArticle(reading, from);
  if (groupPrefixEnd(reading, words, from, to) > from) return true;
  if (words.isOther(reading, at) || numerals.cardinalAt(reading.tokens, at)) return true;
  return (numerals.ordinalAt(reading.tokens, at)?.value ?? 0) > 1;
}

/** An age, a party and state, a suffix: ", 24,", ", R-Ariz.", ", Jr." */
function isAttached(reading: Reading, words: ListWords, from: number, to: number): boolean {
  if (to - from !== 1) return false;
  if (reading.isNumber(from) || words.isSuffix(reading, from)) return true;
  return (reading.tokens.flags[from] & COMPOUND) !== 0 && /^[dri]-/.test(reading.textOf(from));
}

const CLAUSE_WORDS = [W.relative, W.wh, W.subordinator, W.auxiliary, W.modal, W.negation, W.pronoun];

function openingOf(
  reading: Reading,
  words: ListWords,
  i: number,
  to: number,
): 'noun' | 'preposition' | 'gerund' | 'verb' | 'clause' {
  const name = reading.isCapital(i) && !(reading.tokens.flags[i] & FIRST);
  if (name || reading.is(i, W.article) || words.isOther(reading, i)) return 'noun';
  if (reading.is(i, W.preposition)) return 'preposition';
  if (CLAUSE_WORDS.some((word) => reading.is(i, word))) return 'clause';
  if (reading.endsIn(i, 'ing') && !reading.is(i, W.participleModifier)) return 'gerund';
  return isVerb(reading, i, to) ? 'verb' : 'noun';
}

/** "…, died", "…, signed the letter": a verb by its form, with nothing behind it that it could modify. */
function isVerb(reading: Reading, i: number, to: number): boolean {
  if (reading.isCapital(i) || reading.is(i, W.participleAdjective)) return false;
  if (!reading.is(i, W.other) && !reading.is(i, W.say) && !reading.endsIn(i, 'ed')) return false;
  return (
    to - i === 1 ||
    reading.is(i + 1, W.article) ||
    reading.is(i + 1, W.preposition) ||
    reading.is(i + 1, W.possessive)
  );
}

/** "two other banks", "another", "a third lender", "an unnamed country", "three officers". */
function readCounted(
  reading: Reading,
  { words, numerals }: ListGrammar,
  from: number,
  to: number,
): ListMember | undefined {
  const { tokens } = reading;
  const at = skipArticle(reading, from);
  const cardinal = numerals.cardinalAt(tokens, at);
  const ordinal = cardinal ? undefined : numerals.ordinalAt(tokens, at);
  const behind = cardinal?.end ?? at;
  const isOther = words.isOther(reading, behind) && !reading.isCapital(behind);
  const isNth = ordinal !== undefined && ordinal.value > 1 && at > from && !reading.isCapital(at);
  if (!cardinal && !isOther && !isNth) return undefined;
  if (cardinal && !reading.isWord(cardinal.end) && !isOther) return undefined;
  const end = memberEnd(reading, from, to);
  if (endsInName(reading, memberEnd(reading, behind, to), behind)) return undefined;
  const openEnd =
    !cardinal && isOther && (words.isPlural(reading, behind) || words.isPlural(reading, end - 1));
  return {
    from,
    to: end,
    kind: isOther || isNth ? 'unnamed' : 'description',
    number: cardinal?.value ?? (openEnd ? 0 : 1),
  };
}

/** "a third candidate Ann Poe", as against "three South Koreans". */
const endsInName = (reading: Reading, end: number, from: number): boolean =>
  end > from &&
  reading.isCapital(end - 1) &&
  !reading.is(end - 1, W.demonym) &&
  !reading.is(end - 1, W.partyNoun);

/** Token behind "the Baltic states of", "the cities of", "plants in"; `from` where the piece does not begin so. */
function groupPrefixEnd(reading: Reading, words: ListWords, from: number, to: number): number {
  const start = skipArticle(reading, from);
  const group = groupIn(reading, words, start, to);
  if (group) return group.end < to && words.isGroupLink(reading, group.end) ? group.end + 1 : group.end;
  if (reading.isCapital(start) && !reading.is(start, W.demonym)) return from;
  for (let at = start; at + 1 < to && !reading.is(at, W.preposition); at++) {
    if (!words.isPlural(reading, at) || !words.isGroupLink(reading, at + 1)) continue;
    const behind = skipArticle(reading, at + (reading.textOf(at + 1) === 'such' ? 3 : 2));
    return behind < to && reading.isCapital(behind) ? behind : from;
  }
  return from;
}

/** A group of countries at the start of a piece, or behind its adjectives: "the three Baltic states". */
function groupIn(
  reading: Reading,
  words: ListWords,
  from: number,
  to: number,
): { readonly group: CountryGroup; readonly end: number } | undefined {
  for (let at = from; at < Math.min(to, from + 3); at++) {
    const found = words.groupAt(reading, at);
    if (found && found.end <= to) return found;
  }
  return undefined;
}

const skipArticle = (reading: Reading, i: number): number =>
  reading.is(i, W.article) || reading.is(i, W.possessive) ? i + 1 : i;
