#!/usr/bin/env node
// Stands where @vscode/test-electron expects the `code` executable, and runs its tests in VS Code's server instead.
// Understands what test-electron passes for a test run, and --web-host of our own.
import { runInHost } from './runInHost.mjs';

const args = process.argv.slice(2);
const testsPath = args.find((arg) => arg.startsWith('--extensionTestsPath='))?.split('=')[1];
const folder = args.find((arg) => !arg.startsWith('-'));
if (!testsPath) throw new Error('codeShim.mjs runs tests only: --extensionTestsPath is missing.');

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.once(signal, () => process.exit(130));
const failure = await runInHost({ testsPath, folder, host: args.includes('--web-host') ? 'web' : 'node' });
if (failure) console.error(`Failed: ${failure}`);
process.exit(failure ? 1 : 0);
