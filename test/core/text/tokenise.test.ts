import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenise } from '../../../src/core/text/tokenise';
import {
  ALL_CAPS,
  CAPITAL,
  COMPOUND,
  DASH,
  DOTTED,
  GLUED,
  NUMBER,
  QUOTE,
  STOP,
  Tokens,
  WORD,
} from '../../../src/core/text/tokens';
import { english } from '../../support/read';

const { vocabulary } = english;

function tokensOf(text: string): Tokens {
  const tokens = new Tokens();
  tokenise(text, vocabulary, tokens);
  return tokens;
}

const wordsOf = (tokens: Tokens): readonly string[] =>
  Array.from({ length: tokens.count }, (_, i) => tokens.slice(i, i + 1));

/** In the fixtures a blank or a bar parts two tokens; the bars are no part of the text. */
function splitsAs(fixture: string): void {
  it(fixture, () => {
    const expected = fixture.split(/[\s|]+/).filter(Boolean);
    assert.deepEqual(wordsOf(tokensOf(fixture.replaceAll('|', ''))), expected);
  });
}

describe('tokenise', () => {
  describe('takes contractions apart', () => {
    splitsAs("She did|n't say");
    splitsAs('She did|n’t say');
    splitsAs("It wo|n't and ca|n't and cannot");
    splitsAs("They|'re late|, he|'ll wait|, I|'m here|, we|'ve gone|, she|'d stay");
    splitsAs("the minister|'s aides");
    splitsAs("the workers|' demand");
  });

  describe('leaves an apostrophe inside a word alone', () => {
    splitsAs("Mr. O'Brien and D’Arcy came at six o'clock");
  });

  describe('keeps whole', () => {
    splitsAs('a well-placed|, ex-navy aide');
    splitsAs('a non‑breaking hyphen‐word');
    splitsAs('the U.S. envoy at 10:30 a.m. sharp');
    splitsAs('Gov. Adele K. Marsh and Lt. Gen. Ruiz');
    splitsAs('No. 10 and no|.');
    splitsAs('AT&T and R&D|, but salt|&|pepper');
    splitsAs('1,200.50 of 3.5m in 2019/20 by a 30-year-old');
    splitsAs('the 24th of May');
    splitsAs('Zoe\u0308 met Łukasz in Αθήνα');
    splitsAs('a 👍🏽 from her');
  });

  describe('parts marks from words', () => {
    splitsAs('"|Go|,|" he said|;| (|she nodded|)|.');
    splitsAs('“|Go|!|” « oui » „|nein|“');
    splitsAs("``|Go|,|'' he said");
    splitsAs('wait|...| what|…| £|5 and 5|%');
    splitsAs('the port|—|closed|--|reopened - on Monday');
    splitsAs('he said|.|The end');
  });

  it('reads over line breaks of every kind', () => {
    assert.deepEqual(wordsOf(tokensOf('one\r\ntwo\rthree\n\tfour\u00a0five')), [
      'one',
      'two',
      'three',
      'four',
      'five',
    ]);
  });

  it('says what a token is', () => {
    const { kind } = tokensOf('Nine of 12 "left" — now.');
    assert.deepEqual([...kind.slice(0, 8)], [WORD, WORD, NUMBER, QUOTE, WORD, QUOTE, DASH, WORD]);
    assert.equal(kind[8], STOP);
  });

  it('marks capitals, initialisms, stops of their own and touching tokens', () => {
    const { flags } = tokensOf("Ada's NATO U.S. ex-navy MPs As");
    assert.deepEqual(
      [...flags.slice(0, 7)],
      [
        CAPITAL,
        GLUED,
        CAPITAL | ALL_CAPS,
        CAPITAL | ALL_CAPS | DOTTED,
        COMPOUND,
        CAPITAL | ALL_CAPS,
        CAPITAL,
      ],
    );
  });

  it('knows a word in any case and with either apostrophe', () => {
    const { word } = tokensOf("said SAID Said don't don’t");
    assert.ok(word[0] > 0 && word[0] === word[1] && word[1] === word[2]);
    assert.ok(word[4] > 0 && word[4] === word[6]);
  });

  it('knows the last part of a compound', () => {
    const { word, tail } = tokensOf('a vice-president');
    const { word: president } = tokensOf('president');
    assert.deepEqual([word[1] === 0 || word[1] === tail[1], tail[1]], [true, president[0]]);
  });

  it('does not carry anything over from the text before', () => {
    const reused = new Tokens();
    tokenise('A much longer text, with "marks" and U.S. words.', vocabulary, reused);
    tokenise('Short one.', vocabulary, reused);
    const fresh = tokensOf('Short one.');
    for (const key of ['kind', 'flags', 'start', 'end', 'word', 'tail'] as const)
      assert.deepEqual([...reused[key].slice(0, 3)], [...fresh[key].slice(0, 3)], key);
  });

  it('covers every unit that is no blank once and in order, whatever the text', () => {
    const tokens = new Tokens();
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...'aZ9 .,\'’"“”-–—&()\r\n\t…`«»\u0301'), maxLength: 60 }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        tokenise(text, vocabulary, tokens);
        let behind = 0;
        for (let i = 0; i < tokens.count; i++) {
          assert.ok(tokens.end[i] > tokens.start[i]);
          assert.match(text.slice(behind, tokens.start[i]), BLANKS);
          behind = tokens.end[i];
        }
        assert.match(text.slice(behind), BLANKS);
        assert.deepEqual(
          [tokens.kind[tokens.count], tokens.start[tokens.count], tokens.end[tokens.count]],
          [STOP, text.length, text.length],
        );
      }),
      { numRuns: 1500 },
    );
  }).timeout(60_000);
});

/** What may lie between two tokens. */
const BLANKS = /^[\s\p{Cc}\u200b-\u200f]*$/u;
