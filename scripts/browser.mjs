// A browser of the Chromium family for the tests: one that is there, else one that can be installed.
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findCommand, isExecutable, run } from './processes.mjs';

const NAMES = [
  'chromium',
  'google-chrome',
  'google-chrome-stable',
  'chromium-browser',
  'microsoft-edge',
  'msedge',
];
const WELL_KNOWN = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** CHROMIUM_PATH first, then the system's, then Playwright's own. */
export function findBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (!isExecutable(given)) throw new Error(`CHROMIUM_PATH names no program that can be run: ${given}`);
    return given;
  }
  return findCommand(...NAMES) ?? [...WELL_KNOWN, chromium.executablePath()].find(isExecutable);
}

/** Where a browser lies, installing one where there is none: by the system's packages, else by Playwright. */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  const root = process.getuid?.() === 0;
  const apt = findCommand('apt-get');
  if (root && apt) {
    console.log('No browser of the Chromium family found: installing chromium with apt-get …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run(apt, ['update', '-q'], { env });
    await run(apt, ['install', '-y', '-q', 'chromium'], { env });
  }
  if (!findBrowser()) {
    console.log('No browser of the Chromium family found: installing one through Playwright …');
    const playwright = path.resolve(import.meta.dirname, '../node_modules/playwright-core/cli.js');
    await run(process.execPath, [playwright, 'install', ...(root ? ['--with-deps'] : []), 'chromium']);
  }
  const installed = findBrowser();
  if (!installed) {
    throw new Error(
      'The tests need a browser of the Chromium family: install one, or name it in CHROMIUM_PATH.',
    );
  }
  return installed;
}
