import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeText } from '../../src/node/decodeText';

const decode = (...parts: (string | number[])[]) =>
  decodeText(Buffer.concat(parts.map((part) => Buffer.from(part as string))), 'a.md');

describe('decodeText', () => {
  it('takes the byte-order mark off', () => {
    assert.deepEqual(decode('\uFEFFAides said.'), { ok: true, text: 'Aides said.' });
  });

  it('keeps whatever text is valid UTF-8', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !/[\0\uFEFF]/.test(text)),
        (text) => {
          assert.deepEqual(decode(text), { ok: true, text });
        },
      ),
    );
  });

  it('tells binary files and UTF-16 from text', () => {
    const cases: [string, number[]][] = [
      ['binary', [0x61, 0, 0x62]],
      ['utf-16', [0xff, 0xfe, 0x61, 0]],
      ['utf-16', [0xfe, 0xff, 0, 0x61]],
    ];
    for (const [code, bytes] of cases) {
      assert.deepEqual(decode(bytes), { ok: false, problem: { code, path: 'a.md' } });
    }
  });

  it('looks for a NUL at the start only', () => {
    assert.equal(decode('a'.repeat(8000), [0]).ok, true);
  });

  it('says where the first bad byte is', () => {
    const cases: [(string | number[])[], { offset: number; line: number; column: number }][] = [
      [[[0xff]], { offset: 0, line: 1, column: 1 }],
      [['one\r\ntwo', [0x80], ' three'], { offset: 8, line: 2, column: 4 }],
      [['Zoë 🙂 ', [0xe9]], { offset: 10, line: 1, column: 8 }],
      [['\uFEFFa', [0xc3]], { offset: 4, line: 1, column: 2 }],
      [['a \uFFFD that is meant, and one \uFFFD more', [0xf0, 0x9f]], { offset: 37, line: 1, column: 34 }],
    ];
    for (const [parts, place] of cases) {
      assert.deepEqual(decode(...parts), {
        ok: false,
        problem: { code: 'invalid-utf-8', path: 'a.md', ...place },
      });
    }
  });

  it('finds the bad byte behind any valid text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (before) => {
        fc.pre(!before.includes('\0') && !before.startsWith('\uFEFF'));
        const result = decode(before, [0xff], 'after');
        assert.ok(!result.ok && result.problem.code === 'invalid-utf-8');
        assert.equal(result.problem.offset, Buffer.byteLength(before));
      }),
    );
  });
});
