import { inflectVerb } from '../lexicon/inflect';
import type { Pattern } from './pattern';

/** What `~lemma` stands for: each form of the verb, as a sequence of its words. */
export function verbForms(lemma: string): readonly Pattern[] {
  const { finite, participles, gerund } = inflectVerb(lemma);
  return [...new Set([...finite, ...participles, gerund])].map((form) => ({
    type: 'sequence',
    items: form.split(' ').map((word) => ({ type: 'word', word, letters: 'any' })),
  }));
}
