// npm start: VS Code with the extension and the example newsroom, in the browser.
// npm run start:desktop: the same in the `code` installed on this machine.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { installVSCodeServer, serverFolder, serverRunsHere } from './installVSCodeServer.mjs';
import { findCommand, run } from './processes.mjs';
import { startServer } from './vscodeServer.mjs';

const PORT = 8123;
const root = path.resolve(import.meta.dirname, '..');
const newsroom = path.join(root, 'examples/newsroom');

if (process.argv.includes('--desktop') || !serverRunsHere) await openDesktop();
else await openInBrowser();

async function openDesktop() {
  const code = findCommand('code', 'codium', 'code-insiders');
  if (!code) {
    const elsewhere = serverRunsHere ? ', or run npm start to work in the browser' : '';
    console.error(`No \`code\` command found: install VS Code and its shell command${elsewhere}.`);
    process.exitCode = 1;
    return;
  }
  console.log(`Opening ${newsroom} in ${code} …`);
  const shell = process.platform === 'win32'; // there `code` is a script
  const quote = (/** @type {string} */ text) => (shell ? `"${text}"` : text);
  const args = [newsroom, `--extensionDevelopmentPath=${root}`].map(quote);
  process.exitCode = await run(quote(code), args, { shell });
}

async function openInBrowser() {
  await installVSCodeServer();
  const home = path.join(serverFolder, 'home');
  linkExtension(path.join(home, 'extensions'));
  writeFirstSettings(path.join(home, 'data/User/settings.json'));
  const server = await startServer({ home, port: PORT });
  const stop = async () => {
    await server.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void stop());
  const address = server.pageUrl({ folder: newsroom });
  console.log(
    `\nVS Code is running with On the Record and the example newsroom:\n\n  ${address}\n\nCtrl+C ends it.`,
  );
  openPage(address);
}

/**
 * As if it were installed, but by links: after a build, reloading the page is enough.
 * @param {string} extensions
 */
function linkExtension(extensions) {
  const { publisher, name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  mkdirSync(extensions, { recursive: true });
  for (const entry of readdirSync(extensions)) {
    // Without its list VS Code looks the folder through, and so finds what was linked since the last start.
    if (!entry.startsWith(`${publisher}.${name}-`) && entry !== 'extensions.json') continue;
    rmSync(path.join(extensions, entry), { recursive: true });
  }
  const folder = path.join(extensions, `${publisher}.${name}-${version}`);
  mkdirSync(folder);
  const parts = [
    'package.json',
    'README.md',
    'CHANGELOG.md',
    'LICENSE',
    'dist',
    'images',
    'schemas',
    'syntaxes',
  ];
  for (const part of parts.map((name) => path.join(root, name)).filter(existsSync)) {
    symlinkSync(part, path.join(folder, path.basename(part)));
  }
}

/**
 * A plain VS Code, apart from what the server lacks; whatever the user changes stays.
 * @param {string} file
 */
function writeFirstSettings(file) {
  if (existsSync(file)) return;
  const settings = {
    'chat.disableAIFeatures': true,
    'git.openRepositoryInParentFolders': 'never',
    'telemetry.telemetryLevel': 'off',
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'workbench.startupEditor': 'none',
  };
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(settings, undefined, 2));
}

/**
 * Only where somebody sits before a screen.
 * @param {string} address
 */
function openPage(address) {
  const screen = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY;
  const opener = process.stdout.isTTY && screen ? findCommand('xdg-open') : undefined;
  if (opener) void run(opener, [address], { stdio: 'ignore' });
}
