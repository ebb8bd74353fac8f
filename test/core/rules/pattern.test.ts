import assert from 'node:assert/strict';
import { parsePattern, PatternError, type Pattern } from '../../../src/core/rules/pattern';

const word = (text: string): Pattern => ({ type: 'word', word: text, letters: 'any' });

describe('parsePattern', () => {
  const cases: readonly (readonly [text: string, pattern: Pattern])[] = [
    ['name', word('name')],
    ['May', { type: 'word', word: 'may', letters: 'capital' }],
    ['TK', { type: 'word', word: 'tk', letters: 'capitals' }],
    ['I', { type: 'word', word: 'i', letters: 'capital' }],
    ['~decline', { type: 'verb', lemma: 'decline' }],
    ['~point_out', { type: 'verb', lemma: 'point out' }],
    ['@fact', { type: 'class', name: 'fact' }],
    ['%object', { type: 'structure', name: 'object' }],
    ['_', { type: 'any' }],
    ['_{0,3}', { type: 'repeat', item: { type: 'any' }, min: 0, max: 3 }],
    ['@fact{1,2}', { type: 'repeat', item: { type: 'class', name: 'fact' }, min: 1, max: 2 }],
    ['--', { type: 'mark', mark: '--' }],
    [String.raw`\)`, { type: 'mark', mark: '\\)' }],
    ['^ no', { type: 'sequence', items: [{ type: 'begin' }, word('no')] }],
    ['no one?', { type: 'sequence', items: [word('no'), { type: 'optional', item: word('one') }] }],
    ['( yes | no )', { type: 'choice', options: [word('yes'), word('no')] }],
    ['yes | no', { type: 'choice', options: [word('yes'), word('no')] }],
    ['no [ name ]', { type: 'sequence', items: [word('no'), { type: 'span', item: word('name') }] }],
    ["'s as-yet-unnamed", { type: 'sequence', items: [word("'s"), word('as-yet-unnamed')] }],
  ];
  for (const [text, pattern] of cases)
    it(`reads ${text}`, () => assert.deepEqual(parsePattern(text), pattern));

  const mistakes: readonly (readonly [text: string, offset: number, message: RegExp])[] = [
    ['', 0, /empty/],
    ['( yes | )', 8, /empty/],
    ['( yes', 5, /"\)" is missing/],
    ['[ yes )', 6, /"\]" is missing/],
    ['yes )', 4, /unexpected "\)"/],
    ['yes ]', 4, /unexpected "\]"/],
    ['no ?!', 4, /not an element/],
    ['_{3,1}', 1, /from a smaller to a larger/],
    ['_{0,99}', 1, /at most 12/],
    ['no @', 3, /not an element/],
  ];
  for (const [text, offset, message] of mistakes) {
    it(`says what is wrong with "${text}"`, () =>
      assert.throws(
        () => parsePattern(text),
        (error) => error instanceof PatternError && error.offset === offset && message.test(error.message),
      ));
  }
});
