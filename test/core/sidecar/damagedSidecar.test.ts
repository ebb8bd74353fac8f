import assert from 'node:assert/strict';
import fc from 'fast-check';
import { repairSidecar } from '../../../src/core/sidecar/mergeSidecars';
import { readSidecar } from '../../../src/core/sidecar/readSidecar';
import { SIDECAR } from './sidecarFixture';

/** What hands, editors and Git leave in a file. */
const scrap = fc.constantFrom(
  ...[
    '"',
    "'",
    ':',
    ': ',
    '\n',
    '  ',
    '{',
    '}',
    '[',
    ']',
    '- ',
    '#',
    ' #',
    '&a ',
    '*a',
    '|',
    '>',
    '!!x ',
    '\t',
    '%',
    '? ',
  ],
  ...['<<<<<<< \n', '=======\n', '||||||| \n', '>>>>>>> \n', '---\n', '...\n', '\r', '\uFEFF', '\0'],
);

const damage = fc.tuple(fc.nat(SIDECAR.length), fc.nat(3), scrap);

const applyTo = (text: string, [at, gone, put]: [number, number, string]) =>
  text.slice(0, at) + put + text.slice(at + gone);

describe('a damaged sidecar', function () {
  this.timeout(60_000);

  it('is read without throwing, and its problems lie in it', () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
        const text = damages.reduce(applyTo, SIDECAR);
        for (const { range } of readSidecar(text, 'a').problems) {
          assert.ok(0 <= range.start && range.start <= range.end && range.end <= text.length);
        }
        repairSidecar(text, 'a');
      }),
      { numRuns: 500 },
    );
  });

  it('shows every annotation but the damaged one', () => {
    const [start, end] = [SIDECAR.indexOf('    kind: vague'), SIDECAR.indexOf('    state: dismissed')];
    fc.assert(
      fc.property(
        fc.integer({ min: start, max: end }),
        fc.constantFrom('"', "'", '{', '[', '*a', '\t', '%:'),
        (at, put) => {
          const { annotations } = readSidecar(SIDECAR.slice(0, at) + put + SIDECAR.slice(at), 'a');
          for (const id of ['3k9w0a', 'b7c2de', 'zz01aq']) assert.ok(annotations.has(id), `${id} is hidden`);
        },
      ),
    );
  });
});
