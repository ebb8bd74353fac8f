import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseIgnore } from '../../../src/core/suppress/parseIgnore';

describe('parseIgnore', () => {
  const cases: readonly (readonly [comment: string, expected: ReturnType<typeof parseIgnore>])[] = [
    [' check this with the desk ', undefined],
    [' on-the-record interview, 4 May ', undefined],
    [
      ' on-the-record: ignore because the union is named in the box ',
      { command: 'ignore', targets: [], reason: 'the union is named in the box' },
    ],
    [
      'on-the-record: ignore anonymous/role because x',
      { command: 'ignore', targets: ['anonymous/role'], reason: 'x' },
    ],
    [
      'on-the-record: ignore-file count-gap, vague/adverb because: it quotes\n  a song because it can',
      {
        command: 'ignore-file',
        targets: ['count-gap', 'vague/adverb'],
        reason: 'it quotes a song because it can',
      },
    ],
    [
      'on-the-record:ignore-start house because x',
      { command: 'ignore-start', targets: ['house'], reason: 'x' },
    ],
    ['on-the-record: ignore-end', { command: 'ignore-end' }],
    ['on-the-record: ignore', { code: 'ignore-reason' }],
    ['on-the-record: ignore anonymous/role', { code: 'ignore-reason' }],
    ['on-the-record: ignore anonymous/role because ', { code: 'ignore-reason' }],
    ['on-the-record: ignore-next because x', { code: 'ignore-command', command: 'ignore-next' }],
    ['on-the-record:', { code: 'ignore-command', command: '' }],
  ];
  for (const [comment, expected] of cases)
    it(`reads ${JSON.stringify(comment)}`, () => assert.deepEqual(parseIgnore(comment), expected));

  it('reads back what is written, whatever the reason says', () => {
    const anyName = fc.constantFrom('anonymous/role', 'count-gap', 'vague/adverb', 'house');
    const anyWords = fc.array(
      fc.constantFrom('because', 'on-the-record:', 'ignore-end', 'the', '“desk”', '<!--', ','),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(fc.array(anyName, { maxLength: 3 }), anyWords, (targets, reason) => {
        const comment = `on-the-record: ignore-file ${targets.join(', ')} because ${reason.join('\n ')}`;
        assert.deepEqual(parseIgnore(comment), { command: 'ignore-file', targets, reason: reason.join(' ') });
      }),
    );
  });
});
