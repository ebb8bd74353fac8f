import assert from 'node:assert/strict';
import { createPhraseFinder } from '../../../src/core/suppress/findPhrases';
import { markdownProse } from '../../../src/core/text/markdown';

const found = (phrase: string, source: string): readonly string[] =>
  createPhraseFinder([{ phrase, reason: 'x' }])(markdownProse(source).blocks).map(({ range }) =>
    source.slice(range.start, range.end),
  );

describe('allowed phrases', () => {
  const cases: readonly (readonly [phrase: string, source: string, expected: readonly string[]])[] = [
    [
      'palace sources',
      'Palace sources said so. PALACE\nSOURCES said more.',
      ['Palace sources', 'PALACE\nSOURCES'],
    ],
    ['sources', 'Resources, sources-to-be and sources.', ['sources', 'sources']],
    ['the Source’s man', "He is the Source's man.", ["the Source's man"]],
    ['some critics', '*Some* [critics](https://x.example) left.', ['Some* [critics']],
    ['aides (two)', 'The aides (two) left.', ['aides (two)']],
    ['aides', '`aides` and <!-- aides --> no more', []],
    [' ', 'Nothing at all.', []],
  ];
  for (const [phrase, source, expected] of cases)
    it(`finds ${JSON.stringify(phrase)} in ${JSON.stringify(source)}`, () =>
      assert.deepEqual(found(phrase, source), expected));
});
