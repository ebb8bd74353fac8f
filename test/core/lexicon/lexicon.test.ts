import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Lexicon } from '../../../src/core/lexicon/lexicon';
import { tokenise } from '../../../src/core/text/tokenise';
import { Tokens } from '../../../src/core/text/tokens';

function tokensOf(lexicon: Lexicon, text: string): Tokens {
  const tokens = new Tokens();
  tokenise(text, lexicon.vocabulary, tokens);
  return tokens;
}

describe('Lexicon', () => {
  it('knows the classes of a word, in any case', () => {
    const lexicon = new Lexicon();
    const fruit = lexicon.add('fruit', 'apple, pear');
    const red = lexicon.add('red', ['Apple', 'brick']);
    const { word } = tokensOf(lexicon, 'APPLE pear brick plum');
    assert.deepEqual(
      [0, 1, 2, 3].map((i) => [lexicon.has(word[i], fruit), lexicon.has(word[i], red)]),
      [
        [true, true],
        [true, false],
        [false, true],
        [false, false],
      ],
    );
  });

  it('matches the longest phrase of a class', () => {
    const lexicon = new Lexicon();
    const place = lexicon.add('place', 'new, new york, new york city');
    const tokens = tokensOf(lexicon, 'New York City, New York state, new towns, old York');
    const starts = [...tokens.start.subarray(0, tokens.count)];
    const matched = starts.map((_, i) => lexicon.matchAt(tokens, i, place));
    assert.deepEqual(
      matched.filter((length) => length > 0),
      [3, 2, 1],
    );
  });

  it('matches no phrase that runs over the end', () => {
    const lexicon = new Lexicon();
    const place = lexicon.add('place', 'new york');
    const tokens = tokensOf(lexicon, 'new york');
    assert.equal(lexicon.matchAt(tokens, 0, place), 2);
    tokenise('new', lexicon.vocabulary, tokens);
    assert.equal(lexicon.matchAt(tokens, 0, place), 0);
  });

  it('tells a class it has from one it lacks', () => {
    const lexicon = new Lexicon();
    const id = lexicon.add('fruit', 'apple');
    assert.equal(lexicon.findClass('fruit'), id);
    assert.equal(lexicon.findClass('stone'), undefined);
    assert.throws(() => lexicon.classOf('stone'), /stone/);
  });

  it('keeps classes apart, however many there are', () => {
    const lexicon = new Lexicon();
    const ids = Array.from({ length: 100 }, (_, i) => lexicon.add(`class${i}`, `word${i}, all`));
    const { word } = tokensOf(lexicon, 'all word42');
    assert.ok(ids.every((id) => lexicon.has(word[0], id)));
    assert.deepEqual(
      ids.filter((id) => lexicon.has(word[1], id)),
      [ids[42]],
    );
  });

  it('matches what was added, whatever it is', () => {
    const entry = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1 }), (entries) => {
        const lexicon = new Lexicon();
        const id = lexicon.add(
          'any',
          entries.map((words) => words.join(' ')),
        );
        for (const words of entries)
          assert.ok(lexicon.matchAt(tokensOf(lexicon, words.join(' ')), 0, id) >= words.length);
      }),
      { numRuns: 50 },
    );
  });
});
