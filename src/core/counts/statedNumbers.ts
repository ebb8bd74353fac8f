import type { Reading } from '../grammar/reading';
import { W } from '../lexicon/wordClasses';
import { type CountedNoun, findPlural } from './countedNoun';
import type { CountGrammar } from './countGrammar';
import type { CountWords } from './countWords';

/** The tokens of one sentence, and its number in the block. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

/** A number with the plural noun it counts: tokens of the phrase from "only" or "at least" on. */
export interface StatedNumber {
  readonly from: number;
  readonly end: number;
  readonly value: number;
  /** What "14 states and one territory" adds: the list may hold them too. */
  readonly slack: number;
  /** "only six" */
  readonly limited: boolean;
  /** "at least six": more may be named. */
  readonly approximate: boolean;
  readonly noun: CountedNoun;
}

/** The stated numbers of a sentence. */
export function findNumbers(
  reading: Reading,
  grammar: CountGrammar,
  { from, to }: Sentence,
): readonly StatedNumber[] {
  const found: StatedNumber[] = [];
  for (let at = from; at < to;) {
    const number = numberAt(reading, grammar, at, from);
    if (number) found.push(number);
    at = number?.end ?? at + 1;
  }
  return found;
}

function numberAt(
  reading: Reading,
  grammar: CountGrammar,
  at: number,
  floor: number,
): StatedNumber | undefined {
  const { tokens, lexicon } = reading;
  const { words, numerals } = grammar;
  const cardinal = numerals.cardinalAt(tokens, at);
  if (!cardinal) return undefined;
  const whole = wholeBehind(reading, grammar, cardinal.end);
  const exception = at - 2 >= floor && reading.textOf(at - 1) === 'but' && reading.textOf(at - 2) === 'all';
  const value = exception && whole.value > 0 ? whole.value - cardinal.value : cardinal.value;
  if (value < 2 || isOther(reading, words, cardinal.end) || (at > floor && isOther(reading, words, at - 1)))
    return undefined;
  const noun = findPlural(reading, words, grammar.list.words, whole.end);
  if (!noun || lexicon.has(tokens.word[noun.head], words.tallied)) return undefined;
  const and = tokens.word[noun.end] === words.and ? numerals.cardinalAt(tokens, noun.end + 1) : undefined;
  return {
    ...qualifiersBefore(reading, grammar, exception ? at - 2 : at, floor),
    end: noun.end,
    value,
    slack: and?.value ?? 0,
    noun,
  };
}

const isOther = ({ tokens, lexicon }: Reading, words: CountWords, i: number): boolean =>
  lexicon.has(tokens.word[i], words.other);

/** Behind "of the seven", "of its": the noun of the whole is the noun of the part. `value` is 0 where none is stated. */
function wholeBehind(
  reading: Reading,
  { numerals }: CountGrammar,
  end: number,
): { readonly end: number; readonly value: number } {
  if (reading.textOf(end) !== 'of') return { end, value: 0 };
  let at = end + 1;
  while (reading.is(at, W.article) || reading.is(at, W.possessive) || reading.is(at, W.demonstrative)) at++;
  return numerals.cardinalAt(reading.tokens, at) ?? { end: at, value: 0 };
}

const DETERMINER = /^(the|these|those|all|top|big)$/;

/** Reaches left over "only", "at least", "the", "all". */
function qualifiersBefore(
  reading: Reading,
  { words }: CountGrammar,
  at: number,
  floor: number,
): Pick<StatedNumber, 'from' | 'limited' | 'approximate'> {
  const { tokens, lexicon } = reading;
  let from = at;
  let limited = false;
  let approximate = false;
  for (;;) {
    const hedge =
      [3, 2, 1].find(
        (n) => from - n >= floor && lexicon.matchAt(tokens, from - n, words.approximation) === n,
      ) ?? 0;
    const only = from > floor && lexicon.has(tokens.word[from - 1], words.limiting);
    if (hedge === 0 && !only && !(from > floor && DETERMINER.test(reading.textOf(from - 1))))
      return { from, limited, approximate };
    limited ||= only;
    approximate ||= hedge > 0;
    from -= Math.max(1, hedge);
  }
}
