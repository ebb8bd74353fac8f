import assert from 'node:assert/strict';
import { createContext, runInContext } from 'node:vm';
import esbuild from 'esbuild';
import { bundles } from '../../scripts/bundles.mjs';

/** What a worker has, beside the language; no document, no process, no require but that of `vscode`. */
const WORKER = { console, setTimeout, clearTimeout, TextEncoder, TextDecoder, URL, performance };

/** Stands for every class, function and namespace of the API while a bundle loads; nothing of it may be called. */
const VSCODE: object = new Proxy(class {}, {
  get: (target, name) => (name in target ? Reflect.get(target, name) : VSCODE),
  apply: () => assert.fail('the bundle calls VS Code while it loads'),
});

describe('the web bundle', () => {
  it('loads in a worker, as one file, without document or process', async () => {
    const { outputFiles } = await esbuild.build({ ...bundles.web, write: false, sourcemap: false });
    assert.equal(outputFiles.length, 1);
    const module = { exports: {} };
    const require = (name: string) =>
      name === 'vscode' ? VSCODE : assert.fail(`the bundle requires ${name}`);
    runInContext(outputFiles[0].text, createContext({ ...WORKER, module, exports: module.exports, require }));
    assert.deepEqual(
      Object.keys(module.exports).filter((name) => name === 'activate'),
      ['activate'],
    );
  });
});
