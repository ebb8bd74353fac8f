import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NumeralReader } from '../../../src/core/grammar/numerals';
import { english, indexOf, read } from '../../support/read';

const numerals = new NumeralReader(english);
const cardinal = (text: string, at: string): number | undefined => {
  const reading = read(text);
  return numerals.cardinalAt(reading.tokens, indexOf(reading, at))?.value;
};

describe('a counting number', () => {
  const counts: readonly (readonly [text: string, at: string, value: number])[] = [
    ['Only six ports', 'six', 6],
    ['14 states', '14', 14],
    ['two dozen ships', 'two', 24],
    ['half a dozen ships', 'half', 6],
    ['a half-dozen ships', 'half-dozen', 6],
    ['twenty-two ships', 'twenty-two', 22],
    ['Six ports closed.', 'Six', 6],
    ['six of the seven states', 'six', 6],
    ['five detention centers in four states', 'four', 4],
  ];
  for (const [text, at, value] of counts)
    it(`is read: ${text}`, () => assert.equal(cardinal(text, at), value));

  const others: readonly (readonly [text: string, at: string])[] = [
    ['$6 was paid', '6'],
    ['about 6.5 ships', '6.5'],
    ['six percent of them', 'six'],
    ['six million people', 'six'],
    ['20 years later', '20'],
    ['No. 10 was dark', '10'],
    ['on May 6 they', '6'],
    ['in 1996 they', '1996'],
    ['a score of 6-4 was', '6-4'],
    ['four or five buyers', 'four'],
    ['four or five buyers', 'five'],
    ['from 10 to 12 ships', '10'],
    ['4 in 5 agreed', '4'],
    ['the Group of Seven met', 'Seven'],
    ['at 10 p.m. they', '10'],
    ['at 10:30 they', '10:30'],
    ['45 ships', '45'],
  ];
  for (const [text, at] of others)
    it(`counts nobody: ${text} (${at})`, () => assert.equal(cardinal(text, at), undefined));

  it('is at most 30, and its end lies behind it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), (value) => {
        const found = numerals.cardinalAt(read(`${value} ships`).tokens, 0);
        assert.deepEqual(found, value <= 30 ? { value, end: 1 } : undefined);
      }),
    );
  });
});

describe('an ordinal', () => {
  for (const [text, value] of [
    ['sixth', 6],
    ['6th', 6],
    ['22nd', 22],
    ['third', 3],
  ] as const)
    it(`is read: ${text}`, () =>
      assert.deepEqual(numerals.ordinalAt(read(text).tokens, 0), { value, end: 1 }));
  for (const text of ['six', '6', 'later', '6x'])
    it(`is none: ${text}`, () => assert.equal(numerals.ordinalAt(read(text).tokens, 0), undefined));
});
