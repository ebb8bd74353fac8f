import assert from 'node:assert/strict';
import { findHostFailure } from '../harness/hostVerdict.mjs';

const green = { code: 0, result: { passes: 3, failures: 0, notRun: [] }, serverOutput: '' };

describe('the verdict on a run in an extension host', () => {
  it('is good where mocha says so and the host lived', () => {
    const serverOutput = 'Extension Host Process exited with code: 0, signal: null.';
    assert.equal(findHostFailure({ ...green, serverOutput }), undefined);
  });

  const failures = {
    'an exit code': { ...green, code: 1 },
    'no result, as where the host was killed': { ...green, result: undefined },
    'a failed test': { ...green, result: { passes: 3, failures: 1, notRun: [] } },
    'no test at all': { ...green, result: { passes: 0, failures: 0, notRun: [] } },
    'a host that crashed behind the result': {
      ...green,
      serverOutput: 'Extension Host Process exited with code: 134, signal: null.',
    },
    'a host that came back': { ...green, serverOutput: 'Unknown reconnection token (seen before)' },
  };
  for (const [what, run] of Object.entries(failures)) {
    it(`is bad for ${what}`, () => {
      assert.notEqual(findHostFailure(run), undefined);
    });
  }
});
