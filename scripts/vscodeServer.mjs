import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { serverEntry, serverNode } from './installVSCodeServer.mjs';

const HOST = '127.0.0.1';
const START_LIMIT_MS = 60_000;

/**
 * A running VS Code server that listens on this machine only.
 * @typedef {object} VSCodeServer
 * @property {string} authority host and port
 * @property {(query: { folder: string, payload?: readonly (readonly [string, string])[] | undefined }) => string} pageUrl
 * @property {() => string} output what the server has written so far
 * @property {() => Promise<void>} stop ends it and everything it started
 */

/**
 * Starts the server that installVSCodeServer set up.
 * @param {{ home: string, port?: number }} options `home` keeps settings, extensions and state; `port` is taken where it
 *   is free, else any other
 * @returns {Promise<VSCodeServer>}
 * @throws where the server does not come up
 */
export async function startServer({ home, port: wanted = 0 }) {
  const port = await freePort(wanted).catch(() => freePort(0));
  const authority = `${HOST}:${port}`;
  const child = spawn(serverNode, [serverEntry, ...serverArguments(home, authority)], {
    env: serverEnvironment(home),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // its own process group, so that stop ends the whole tree and nothing else
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const signal = (/** @type {NodeJS.Signals} */ name) => {
    try {
      if (child.pid) process.kill(-child.pid, name);
    } catch {
      // Nobody is left in the group.
    }
  };
  const killOnExit = () => signal('SIGKILL');
  process.once('exit', killOnExit);

  const stop = async () => {
    signal('SIGTERM');
    await Promise.race([ended, wait(3000, undefined, { ref: false })]);
    signal('SIGKILL');
    process.off('exit', killOnExit);
  };
  const up = await Promise.race([ended.then(() => false), answers(`http://${authority}/healthz`)]);
  if (!up) {
    await stop();
    throw new Error(`VS Code's server did not start:\n${output}`);
  }
  return { authority, pageUrl: (query) => pageUrl(authority, query), output: () => output, stop };
}

/**
 * @param {string} home
 * @param {string} authority
 */
function serverArguments(home, authority) {
  const config = path.join(home, 'config.yaml');
  mkdirSync(home, { recursive: true });
  writeFileSync(config, 'auth: none\ncert: false\n');
  return [
    ...['--config', config, '--auth', 'none', '--bind-addr', authority],
    ...['--user-data-dir', path.join(home, 'data'), '--extensions-dir', path.join(home, 'extensions')],
    '--disable-telemetry',
    '--disable-update-check',
    '--disable-workspace-trust',
    '--disable-getting-started-override',
    '--ignore-last-opened',
  ];
}

/**
 * Ours, without what would make this server believe that it runs inside another VS Code.
 * @param {string} home
 */
function serverEnvironment(home) {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_|CODE_SERVER_|ELECTRON_|(HASHED_)?PASSWORD$|PORT$|NODE_OPTIONS$)/.test(name),
  );
  return {
    ...Object.fromEntries(inherited),
    XDG_CONFIG_HOME: home,
    XDG_DATA_HOME: home,
    XDG_CACHE_HOME: home,
  };
}

/**
 * @param {number} wanted 0 for any
 * @returns {Promise<number>}
 */
function freePort(wanted) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(wanted, HOST, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : wanted));
    });
  });
}

/** @param {string} url */
async function answers(url) {
  for (const end = Date.now() + START_LIMIT_MS; Date.now() < end; await wait(50)) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return true;
  }
  return false;
}

/**
 * @param {string} authority
 * @param {{ folder: string, payload?: readonly (readonly [string, string])[] | undefined }} query
 */
function pageUrl(authority, { folder, payload }) {
  const parameters = new URLSearchParams({ folder });
  if (payload) parameters.set('payload', JSON.stringify(payload));
  return `http://${authority}/?${parameters.toString()}`;
}
