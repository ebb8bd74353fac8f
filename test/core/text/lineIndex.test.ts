import fc from 'fast-check';
import assert from 'node:assert/strict';
import { LineIndex } from '../../../src/core/text/lineIndex';

describe('LineIndex', () => {
  const text = 'ab\ncd\r\n\r😀e';
  const cases: readonly (readonly [offset: number, line: number, column: number])[] = [
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [6, 2, 4],
    [7, 3, 1],
    [8, 4, 1],
    [10, 4, 3],
    [11, 4, 4],
  ];
  for (const [offset, line, column] of cases) {
    it(`finds offset ${offset} in line ${line}, column ${column}`, () =>
      assert.deepEqual(new LineIndex(text).positionAt(offset), { line, column }));
  }

  it('counts line breaks as an editor does', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', '\u2028', '😀')),
        fc.nat(),
        (parts, seed) => {
          const source = parts.join('');
          const offset = seed % (source.length + 1);
          // A place between \r and \n is still in the line that they end.
          const before = source.slice(0, offset).split(/\r\n|\n|\r/);
          const inBreak = source[offset - 1] === '\r' && source[offset] === '\n';
          assert.equal(new LineIndex(source).positionAt(offset).line, before.length - (inBreak ? 1 : 0));
        },
      ),
    ));
});
