import type { Reading } from '../grammar/reading';
import { W } from '../lexicon/wordClasses';
import { type CountedNoun, findPlural, findSingular } from './countedNoun';
import type { CountGrammar } from './countGrammar';
import { isTrigger } from './countWords';
import type { Sentence } from './statedNumbers';

/** "the sixth nation", "two other banks", "the others": the tokens, how many and which. */
export interface Reference {
  readonly from: number;
  readonly end: number;
  readonly number: number;
  readonly ordinal?: number;
  readonly noun?: CountedNoun;
  /** "another bank" may be anybody's: only beside a name, and where something is not disclosed. */
  readonly loose?: boolean;
}

/** The reference whose number, ordinal or "other" stands at `at`. */
export function referenceAt(
  reading: Reading,
  grammar: CountGrammar,
  at: number,
  { from }: Sentence,
): Reference | undefined {
  const { tokens } = reading;
  const { words, numerals } = grammar;
  if (!isTrigger(reading, words, at)) return undefined;
  const start =
    at > from && (reading.is(at - 1, W.article) || reading.is(at - 1, W.demonstrative)) ? at - 1 : at;
  const ordinal = numerals.ordinalAt(tokens, at);
  if (ordinal && ordinal.value > 1 && start < at) {
    const noun = findSingular(reading, words, ordinal.end);
    if (noun) return { from: start, end: noun.end, number: 1, ordinal: ordinal.value, noun };
    const headless = reading.textOf(start) === 'the' && isBoundary(reading, ordinal.end);
    return headless ? { from: start, end: ordinal.end, number: 1, ordinal: ordinal.value } : undefined;
  }
  const counted = countedOthers(reading, grammar, at);
  if (counted) {
    const noun =
      findPlural(reading, words, grammar.list.words, counted.end) ??
      findSingular(reading, words, counted.end);
    return noun
      ? { from: start, end: noun.end, number: counted.number, noun }
      : { from: start, end: counted.end, number: counted.number };
  }
  return uncountedOther(reading, grammar, at, start);
}

/** "two other", "two others", "other two". */
function countedOthers(
  { tokens, lexicon }: Reading,
  { words, numerals }: CountGrammar,
  at: number,
): { readonly number: number; readonly end: number } | undefined {
  const isOther = (i: number): boolean => lexicon.has(tokens.word[i], words.other);
  const cardinal = numerals.cardinalAt(tokens, at);
  if (cardinal && isOther(cardinal.end)) return { number: cardinal.value, end: cardinal.end + 1 };
  const behind = isOther(at) ? numerals.cardinalAt(tokens, at + 1) : undefined;
  return behind && { number: behind.value, end: behind.end };
}

/** "the others", "the other man", "another man", "another whose name …". */
function uncountedOther(
  reading: Reading,
  { words, list }: CountGrammar,
  at: number,
  start: number,
): Reference | undefined {
  const word = reading.textOf(at);
  const definite = start < at && reading.textOf(start) === 'the';
  if (word === 'others' && definite) return { from: start, end: at + 1, number: 0 };
  if (word !== 'another' && !(word === 'other' && definite)) return undefined;
  const noun = findSingular(reading, words, at + 1);
  if (noun && word === 'other')
    return { from: start, end: noun.end, number: list.words.isPlural(reading, noun.head) ? 0 : 1, noun };
  if (noun) return { from: start, end: noun.end, number: 1, noun, loose: true };
  return word === 'another' && isBoundary(reading, at + 1) ? { from: at, end: at + 1, number: 1 } : undefined;
}

/** Whether the phrase is over at `i`: a mark, a verb, a clause. */
const isBoundary = (reading: Reading, i: number): boolean =>
  !reading.isWord(i) || reading.is(i, W.auxiliary) || reading.is(i, W.relative) || reading.is(i, W.modal);

/** "Kansas is the third state to", "became the tenth country": said of somebody who is named. */
export const isPredicate = (reading: Reading, { from }: Reference): boolean =>
  from > 0 &&
  (/^(is|was|are|were|be|been|become|becomes|became|becoming)$/.test(reading.textOf(from - 1)) ||
    (reading.textOf(from - 1) === 'as' && reading.textOf(from - 2) !== 'well'));
