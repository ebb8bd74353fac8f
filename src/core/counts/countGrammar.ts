import { ListReader } from '../grammar/list';
import { createListWords, type ListWords } from '../grammar/listWords';
import { NumeralReader } from '../grammar/numerals';
import type { Lexicon } from '../lexicon/lexicon';
import { type CountWords, createCountWords } from './countWords';

/** What the readers of counts share: the word classes and the grammar they stand on. */
export interface CountGrammar {
  readonly words: CountWords;
  readonly listWords: ListWords;
  readonly numerals: NumeralReader;
  readonly lists: ListReader;
}

export function createCountGrammar(lexicon: Lexicon): CountGrammar {
  const listWords = createListWords(lexicon);
  const numerals = new NumeralReader(lexicon);
  return {
    words: createCountWords(lexicon),
    listWords,
    numerals,
    lists: new ListReader(listWords, numerals),
  };
}
