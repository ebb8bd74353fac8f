import assert from 'node:assert/strict';
import { toSourceRange, type Block } from '../../../src/core/text/prose';

/** `The **two** aides&rsquo; view`, from offset 100 of a draft. */
const block: Block = {
  kind: 'paragraph',
  start: 100,
  end: 130,
  text: 'The two aides’ view',
  map: Int32Array.of(0, 0, 4, 6, 7, 11, 13, 17, 13, 23, 14, 24),
};

describe('toSourceRange', () => {
  const cases: readonly (readonly [part: string, start: number, end: number])[] = [
    ['The', 100, 103],
    ['two', 106, 109],
    ['The two', 100, 109],
    ['two aides', 106, 117],
    ['aides’', 112, 124],
    ['’', 117, 124],
    ['’ view', 117, 129],
    ['view', 125, 129],
  ];
  for (const [part, start, end] of cases) {
    it(`finds ${part}`, () => {
      const at = block.text.indexOf(part);
      assert.deepEqual(toSourceRange(block, at, at + part.length), { start, end });
    });
  }

  it('finds the place of nothing', () =>
    assert.deepEqual(toSourceRange(block, 4, 4), { start: 106, end: 106 }));

  it('counts from the start of a plain slice', () => {
    const slice: Block = { kind: 'paragraph', start: 7, end: 10, text: 'two' };
    assert.deepEqual(toSourceRange(slice, 1, 3), { start: 8, end: 10 });
  });
});
