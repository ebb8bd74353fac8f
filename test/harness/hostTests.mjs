// node test/harness/hostTests.mjs            the host suites in the extension host of VS Code's server
//                                 --web      in the web worker extension host
//                                 --desktop  in desktop VS Code, downloaded: the oldest we support, and the newest
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';

const root = path.resolve(import.meta.dirname, '../..');
const shim = path.join(root, 'test/harness/codeShim.mjs');
const workspace = path.join(root, 'test/fixtures/workspace');
const web = process.argv.includes('--web');

/**
 * @param {string} vscodeExecutablePath
 * @param {readonly string[]} [args]
 * @returns {Promise<boolean>}
 */
async function passes(vscodeExecutablePath, args = []) {
  const run = runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, `test-output/host/${web ? 'web' : 'node'}.js`),
    launchArgs: [workspace, ...args],
  });
  return run.then(
    () => true,
    (error) => {
      console.error(error.message);
      return false;
    },
  );
}

async function passesOnDesktop() {
  const oldest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).engines.vscode.replace(
    /^\D+/,
    '',
  );
  for (const version of [oldest, 'stable']) {
    console.log(`Desktop VS Code ${version}:`);
    const executable = await downloadAndUnzipVSCode(version).catch((error) => {
      console.error(`Not run: desktop VS Code ${version} cannot be downloaded here (${error.message}).`);
    });
    if (!executable || !(await passes(executable, ['--disable-extensions']))) return false;
  }
  return true;
}

const passed = process.argv.includes('--desktop')
  ? await passesOnDesktop()
  : await passes(shim, web ? ['--web-host'] : []);
process.exitCode = passed ? 0 : 1;
