// npm test: every check there is, one after the other, and a last line that says how it went.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fromResultLine } from './mochaOutput.mjs';

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {readonly string[]} command
 * @property {'mocha'} [kind] such a step has to print a mocha result
 * @property {boolean} [vital] without it the rest means nothing
 */

const root = path.resolve(import.meta.dirname, '../..');
const bin = (/** @type {string} */ name) => path.join(root, 'node_modules/.bin', name);
const npm = (/** @type {readonly string[]} */ ...args) => ['npm', 'run', '--silent', ...args];
const mocha = (/** @type {readonly string[]} */ ...args) => [
  bin('mocha'),
  '--reporter',
  path.join(import.meta.dirname, 'resultReporter.mjs'),
  ...args,
];
const inHost = (/** @type {readonly string[]} */ ...args) => [
  process.execPath,
  path.join(import.meta.dirname, 'hostTests.mjs'),
  ...args,
];

/** @type {readonly Step[]} */
const STEPS = [
  { title: 'Build', command: npm('build', '--', '--tests'), vital: true },
  { title: 'Types', command: npm('types') },
  { title: 'Lint', command: npm('lint') },
  { title: 'Unit tests', command: mocha(), kind: 'mocha' },
  { title: 'Grammar', command: npm('test:grammar') },
  {
    title: 'VS Code and a browser',
    command: [process.execPath, path.join(import.meta.dirname, 'setUp.mjs')],
    vital: true,
  },
  { title: 'Host suites in an extension host process', command: inHost(), kind: 'mocha' },
  { title: 'Host suites in the web worker extension host', command: inHost('--web'), kind: 'mocha' },
  { title: 'Workbench tests', command: mocha('--config', 'test/e2e/.mocharc.json'), kind: 'mocha' },
];

/**
 * @param {readonly string[]} command
 * @returns {Promise<{ code: number, result: import('./mochaOutput.mjs').MochaResult | undefined }>}
 */
async function runStep([command, ...args]) {
  const color = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...color },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  let result;
  for await (const line of createInterface({ input: child.stdout })) {
    const said = fromResultLine(line);
    if (said) result = said;
    else console.log(line);
  }
  const [code] = await ended;
  return { code: code ?? 1, result };
}

let passed = 0;
let failed = 0;
/** @type {string[]} */
const notRun = [];
for (const { title, command, kind, vital } of STEPS) {
  console.log(`\n── ${title}`);
  const { code, result } = await runStep(command);
  if (kind === 'mocha' && !result) console.log(`${title}: no mocha result, so this has failed.`);
  const broken = code !== 0 || (kind === 'mocha' && !result?.passes);
  passed += result?.passes ?? (broken ? 0 : 1);
  failed += result?.failures || (broken ? 1 : 0);
  notRun.push(...(result?.notRun ?? []));
  if (broken && vital) break;
}
console.log();
for (const title of notRun) console.log(`Not run: ${title}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
