import type { ListWords } from '../grammar/listWords';
import type { Reading } from '../grammar/reading';
import { W } from '../lexicon/wordClasses';
import type { CountWords } from './countWords';

/** The noun that a number counts. */
export interface CountedNoun {
  /** Token of the noun, and the token behind the noun phrase as far as it is needed. */
  readonly head: number;
  readonly end: number;
  /** Nouns of one family may stand for one another; a noun of no family is its own. */
  readonly family: string;
  /** Whether the family is one whose members have names: people, bodies, places … */
  readonly nameable: boolean;
}

const MAX_MODIFIERS = 7;

/** The plural noun behind a number that ends before `from`: "[six] Western nations", "[four] security and diplomatic officials". */
export function findPlural(
  reading: Reading,
  words: CountWords,
  listWords: ListWords,
  from: number,
): CountedNoun | undefined {
  const limit = Math.min(reading.tokens.sentenceEnd[Math.max(0, from - 1)], from + MAX_MODIFIERS);
  // In a heading every word has a capital, and so has the number.
  const titled = reading.isCapital(from - 1);
  let capital = -1;
  for (let at = from; at < limit && isModifier(reading, words, at); at++) {
    const known = words.families.has(reading.tokens.word[at]) && reading.endsIn(at, 's');
    if (listWords.isPlural(reading, at) || known) {
      const next =
        at + 1 < limit &&
        listWords.isPlural(reading, at + 1) &&
        !reading.is(at + 1, W.other) &&
        !reading.is(at + 1, W.say);
      return next ? counted(reading, words, at + 1) : counted(reading, words, at);
    }
    if (titled && reading.isCapital(at) && reading.endsIn(at, 's')) capital = at;
  }
  return capital >= 0 ? counted(reading, words, capital) : undefined;
}

/** The noun behind "the sixth", "one other": the first that names a family, else none. */
export function findSingular(reading: Reading, words: CountWords, from: number): CountedNoun | undefined {
  const limit = Math.min(reading.tokens.sentenceEnd[Math.max(0, from - 1)], from + MAX_MODIFIERS);
  for (let at = from; at < limit && isModifier(reading, words, at); at++) {
    if (reading.is(at, W.other) || reading.is(at, W.say)) return undefined;
    if (words.families.has(reading.tokens.word[at]) && !continues(reading, words, at))
      return counted(reading, words, at);
  }
  return undefined;
}

/** "the third bank failure": the noun stands before another one. Nouns for people do so too rarely to look for it. */
function continues(reading: Reading, words: CountWords, at: number): boolean {
  if (words.families.get(reading.tokens.word[at]) === 'people') return false;
  const next = at + 1;
  if (!reading.isWord(next) || !isModifier(reading, words, next)) return false;
  if (words.families.has(reading.tokens.word[next])) return true;
  const verb =
    reading.is(next, W.other) ||
    reading.is(next, W.say) ||
    reading.is(next, W.disclose) ||
    reading.endsIn(next, 'ed') ||
    reading.endsIn(next, 'ly');
  return !verb && !reading.isCapital(next) && !reading.is(next, W.adverb) && !reading.is(next, W.deictic);
}

function counted(reading: Reading, words: CountWords, head: number): CountedNoun {
  const family = words.families.get(reading.tokens.word[head]);
  return {
    head,
    end: head + 1,
    family: family ?? reading.textOf(head).replace(/s$/, ''),
    nameable: family !== undefined,
  };
}

function isModifier(reading: Reading, words: CountWords, at: number): boolean {
  if (reading.isNumber(at)) return false;
  if (!reading.isWord(at)) return reading.textOf(at) === "'" || reading.textOf(at) === '’';
  if (reading.isCapital(at)) return true;
  if (reading.tokens.word[at] === words.and) return reading.isWord(at + 1) && !reading.is(at + 1, W.cardinal);
  const closed = [
    W.preposition,
    W.relative,
    W.wh,
    W.auxiliary,
    W.modal,
    W.pronoun,
    W.article,
    W.subordinator,
    W.conjunction,
  ];
  return !closed.some((name) => reading.is(at, name));
}
