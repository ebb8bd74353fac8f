import type { ListGrammar } from '../grammar/listMember';
import { createListWords } from '../grammar/listWords';
import { NumeralReader } from '../grammar/numerals';
import type { Lexicon } from '../lexicon/lexicon';
import { type CountWords, createCountWords } from './countWords';

/** What the readers of counts share: the grammar of lists and the words around them, compiled for one lexicon. */
export interface CountGrammar {
  readonly numerals: NumeralReader;
  readonly list: ListGrammar;
  readonly words: CountWords;
}

export function createCountGrammar(lexicon: Lexicon): CountGrammar {
  const numerals = new NumeralReader(lexicon);
  return { numerals, list: { words: createListWords(lexicon), numerals }, words: createCountWords(lexicon) };
}
