import fc from 'fast-check';
import assert from 'node:assert/strict';
import { track, type Edit } from '../../../src/core/anchoring/track';
import type { Range } from '../../../src/core/text/range';

const LENGTH = 100;
const RANGE = { start: 20, end: 30 };

const edit = (start: number, end: number, insertedLength: number): Edit => ({ start, end, insertedLength });

function after(...edits: readonly Edit[]): Range {
  const tracked = track([RANGE], edits, LENGTH);
  assert(tracked.kind === 'tracked');
  return tracked.ranges[0];
}

describe('track', () => {
  const cases: readonly (readonly [string, readonly Edit[], Range])[] = [
    ['an insertion before', [edit(5, 5, 3)], { start: 23, end: 33 }],
    ['an insertion at the start', [edit(20, 20, 3)], { start: 23, end: 33 }],
    ['an insertion inside', [edit(25, 25, 3)], { start: 20, end: 33 }],
    ['an insertion at the end', [edit(30, 30, 3)], { start: 20, end: 30 }],
    ['an insertion behind', [edit(40, 40, 3)], { start: 20, end: 30 }],
    ['a deletion up to the start', [edit(10, 20, 0)], { start: 10, end: 20 }],
    ['a deletion inside', [edit(22, 25, 0)], { start: 20, end: 27 }],
    ['a deletion across the start', [edit(15, 25, 0)], { start: 15, end: 20 }],
    ['a deletion across the end', [edit(25, 35, 0)], { start: 20, end: 25 }],
    ['a deletion around', [edit(15, 35, 0)], { start: 15, end: 15 }],
    ['a paste across the start', [edit(15, 25, 4)], { start: 19, end: 24 }],
    ['a paste across the end', [edit(25, 35, 4)], { start: 20, end: 25 }],
    ['a paste over the whole of it', [edit(20, 30, 4)], { start: 20, end: 24 }],
    ['a paste over more', [edit(19, 30, 4)], { start: 19, end: 19 }],
    ['several cursors', [edit(5, 5, 1), edit(25, 25, 1), edit(40, 40, 1)], { start: 21, end: 32 }],
    [
      'several cursors, the last first',
      [edit(40, 40, 1), edit(25, 25, 1), edit(5, 5, 1)],
      { start: 21, end: 32 },
    ],
    [
      'a formatter',
      [edit(0, 4, 0), edit(19, 20, 2), edit(24, 26, 1), edit(30, 31, 2)],
      { start: 17, end: 26 },
    ],
    ['nothing', [], RANGE],
  ];
  for (const [name, edits, expected] of cases)
    it(`follows ${name}`, () => assert.deepEqual(after(...edits), expected));

  it('says when most of the text was replaced', () => {
    assert.equal(track([RANGE], [edit(0, LENGTH, LENGTH)], LENGTH).kind, 'replaced');
    assert.equal(track([RANGE], [edit(0, 51, 0)], LENGTH).kind, 'replaced');
    assert.equal(track([RANGE], [edit(0, 50, 0)], LENGTH).kind, 'tracked');
  });

  it('is back where it was when an edit that spared it is undone', () => {
    const spared = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(40));
    fc.assert(
      fc.property(spared, ([a, b, insertedLength]) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const moved = track([RANGE], [edit(start, end, insertedLength)], LENGTH);
        assert(moved.kind === 'tracked');
        const length = LENGTH + insertedLength - (end - start);
        const undo = edit(start, start + insertedLength, end - start);
        const back = track(moved.ranges, [undo], Math.max(length, 2 * insertedLength));
        assert.deepEqual(back, { kind: 'tracked', ranges: [RANGE] });
      }),
    );
  });
});
