import { COUNT_WORDS } from '../lexicon/en/countWords';
import { COUNTRY_GROUPS, type CountryGroup } from '../lexicon/en/places';
import type { Lexicon } from '../lexicon/lexicon';
import type { Reading } from './reading';

/** The words that hold a list together or stand inside a member, compiled for one lexicon. */
export interface ListWords {
  isAnd(reading: Reading, i: number): boolean;
  /** Tokens of "as well as", "along with" at `i`; 0 for none. */
  addedAt(reading: Reading, i: number): number;
  /** Tokens of a name with an "and" of its own at `i`; 0 for none. */
  joinedNameAt(reading: Reading, i: number): number;
  /** Whether a name that holds this word may go on behind an "and": Department, Ministry. */
  isJoining(reading: Reading, i: number): boolean;
  isSuffix(reading: Reading, i: number): boolean;
  isOther(reading: Reading, i: number): boolean;
  isGroupLink(reading: Reading, i: number): boolean;
  /** A lower-case plural noun. */
  isPlural(reading: Reading, i: number): boolean;
  /** A group of countries whose name begins at `i`, with the token behind it. */
  groupAt(reading: Reading, i: number): { readonly group: CountryGroup; readonly end: number } | undefined;
  /** A group of countries whose name lies in `[from, end)` and ends at `end`. */
  groupEndingAt(reading: Reading, from: number, end: number): CountryGroup | undefined;
}

const ADDED = 'as well as, along with, in addition to, together with, plus';
const IRREGULAR_PLURALS =
  'people, men, women, children, police, politicians, congressmen, congresswomen, policemen, gunmen, fishermen, firemen, servicemen, spokesmen, chairmen';
/** Words in -s that are no plurals. */
const NOT_PLURAL = /(?:ss|us|is|ous)$/;

export function createListWords(lexicon: Lexicon): ListWords {
  const and = lexicon.add('listAnd', 'and, or');
  const added = lexicon.add('listAdded', ADDED);
  const joined = lexicon.add('joinedName', COUNT_WORDS.joinedName);
  const joining = lexicon.add('joiningNoun', COUNT_WORDS.joiningNoun);
  const suffix = lexicon.add('nameSuffix', COUNT_WORDS.nameSuffix);
  const other = lexicon.add('otherWord', COUNT_WORDS.otherWord);
  const link = lexicon.add('groupLink', COUNT_WORDS.groupLink);
  const plural = lexicon.add('irregularPlural', IRREGULAR_PLURALS);
  const groupName = lexicon.classOf('countryGroup');
  const groups = new Map(
    COUNTRY_GROUPS.flatMap((group) => group.names.map((name) => [name, group] as const)),
  );

  const is = (reading: Reading, i: number, classId: number): boolean =>
    lexicon.has(reading.tokens.word[i], classId);
  const match = (reading: Reading, i: number, classId: number): number =>
    lexicon.matchAt(reading.tokens, i, classId);

  const groupAt: ListWords['groupAt'] = (reading, i) => {
    const length = match(reading, i, groupName);
    const group =
      length > 0
        ? groups.get(
            reading.tokens
              .slice(i, i + length)
              .toLowerCase()
              .replace(/\s+/g, ' '),
          )
        : undefined;
    return group && { group, end: i + length };
  };

  return {
    isAnd: (reading, i) => is(reading, i, and),
    addedAt: (reading, i) => match(reading, i, added),
    joinedNameAt: (reading, i) => match(reading, i, joined),
    isJoining: (reading, i) => is(reading, i, joining),
    isSuffix: (reading, i) => is(reading, i, suffix),
    isOther: (reading, i) => is(reading, i, other),
    isGroupLink: (reading, i) => is(reading, i, link),
    isPlural: (reading, i) =>
      is(reading, i, plural) ||
      (reading.isWord(i) &&
        !reading.isCapital(i) &&
        reading.endsIn(i, 's') &&
        !NOT_PLURAL.test(reading.textOf(i)) &&
        !reading.textOf(i).includes("'") &&
        !reading.textOf(i).includes('’')),
    groupAt,
    groupEndingAt(reading, from, end) {
      for (let i = Math.max(from, end - 5); i < end; i++) {
        const found = groupAt(reading, i);
        if (found?.end === end) return found.group;
      }
      return undefined;
    },
  };
}
