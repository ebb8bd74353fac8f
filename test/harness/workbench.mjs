import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../../scripts/browser.mjs';
import { installVSCodeServer } from '../../scripts/installVSCodeServer.mjs';
import { startServer } from '../../scripts/vscodeServer.mjs';
import { developExtension } from './developExtension.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** What would otherwise move, load or speak up while a test looks at the window. */
const QUIET = {
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.simpleDialog.enable': true,
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.restoreWindows': 'none',
  'workbench.enableExperiments': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * The pages of the workbenches that are open.
 * @type {Set<import('playwright-core').Page>}
 */
export const openPages = new Set();

/**
 * @typedef {object} WorkbenchOptions
 * @property {string | undefined} [folder] opened as a copy, so that a test may change it; the fixtures' workspace by default
 * @property {string} [open] a file in the folder that is shown at the start
 * @property {Record<string, unknown>} [settings] of the user, on top of the quiet ones
 * @property {'node' | 'web'} [host] which extension host runs the extension: a process, or a worker in the page
 * @property {string} [testsPath] a module whose `run` the extension host calls
 * @property {(page: import('playwright-core').Page) => Promise<void>} [prepare] called before the page loads
 */

/**
 * VS Code's workbench in a headless browser, with our extension from its source folder and throw-away user data.
 * @typedef {object} Workbench
 * @property {import('playwright-core').Page} page
 * @property {string} workspace the copy of the folder
 * @property {() => string} serverOutput
 * @property {() => Promise<void>} close ends browser and server and removes what they left
 */

/**
 * @param {WorkbenchOptions} [options]
 * @returns {Promise<Workbench>} once the page has been asked for; wait for what you need to see
 */
export async function openWorkbench({ folder, open, settings, host = 'node', testsPath, prepare } = {}) {
  await installVSCodeServer();
  const executablePath = await ensureBrowser();
  const home = mkdtempSync(path.join(tmpdir(), 'on-the-record-'));
  const workspace = path.join(home, 'workspace');
  cpSync(folder ?? path.join(root, 'test/fixtures/workspace'), workspace, { recursive: true });
  const hostSettings =
    host === 'web' ? { 'remote.extensionKind': { 'on-the-record.on-the-record': ['web'] } } : {};
  writeSettings(path.join(home, 'data/User'), { ...QUIET, ...hostSettings, ...settings });

  /** @type {(() => void | Promise<void>)[]} */
  const closers = [() => rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })];
  const close = async () => {
    for (const closeOne of closers.splice(0).reverse()) await closeOne();
  };
  try {
    const server = await startServer({ home });
    closers.push(server.stop);
    const browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    });
    closers.push(() => browser.close());
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    openPages.add(page);
    page.once('close', () => openPages.delete(page));
    // Through tsx, functions handed to the page call a helper that gives them their names.
    await page.addInitScript('globalThis.__name ??= (value) => value;');
    await prepare?.(page);
    await developExtension(page, { extension: root, testsPath });
    const file = open && `vscode-remote://${server.authority}${path.join(workspace, open)}`;
    await page.goto(server.pageUrl({ folder: workspace, payload: file ? [['openFile', file]] : undefined }));
    return { page, workspace, serverOutput: server.output, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * @param {string} folder
 * @param {Record<string, unknown>} settings
 */
function writeSettings(folder, settings) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'settings.json'), JSON.stringify(settings));
}
