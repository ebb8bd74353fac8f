import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** Runs one of the test modules that should never pass, as test-electron would. */
function runBadHost(name: string): Promise<{ readonly code: number; readonly said: string }> {
  const testsPath = path.join(root, `test/fixtures/badHosts/${name}.js`);
  const args = [path.join(root, 'test/fixtures/workspace'), `--extensionTestsPath=${testsPath}`];
  return new Promise((resolve) => {
    execFile(path.join(root, 'test/harness/codeShim.mjs'), args, (error, _stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: stderr }),
    );
  });
}

/** VS Code itself reports success for each of these. */
describe('a run in an extension host fails', () => {
  for (const [what, name] of [
    ['where no mocha ran', 'silent'],
    ['where a test left by process.exit(0)', 'leaves'],
    ['where the host was killed', 'killed'],
  ] as const) {
    it(what, async () => {
      const { code, said } = await runBadHost(name);
      assert.equal(code, 1);
      assert.match(said, /Failed: the extension host ended without a mocha result/);
    });
  }
});
