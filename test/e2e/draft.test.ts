import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { hasLogChannels } from '../../scripts/installVSCodeServer.mjs';
import { pointAt, retry, runCommand, screenshot, wordsUnder } from '../harness/page.mjs';
import { openWorkbench, type Workbench } from '../harness/workbench.mjs';

/** The words that a CSS underline lies under, from the top down. */
const underlines = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const spans = [...document.querySelectorAll('.editor-instance .view-line span span')];
    const ours = spans.filter((span) => getComputedStyle(span).textDecorationLine === 'underline');
    return ours.map((span) => (span.textContent ?? '').replaceAll('\u00a0', ' '));
  });

/** Waits until our marks are in the text, or gone from it: VS Code names the classes of decorations so. */
const marks = (page: Page, state: 'attached' | 'detached'): Promise<unknown> =>
  page.locator('.editor-instance .view-line [class*="ced-"]').first().waitFor({ state });

describe('a draft, opened', () => {
  let workbench: Workbench;
  let page: Page;

  before(async () => {
    workbench = await openWorkbench({ open: 'drafts/flotilla.md' });
    page = workbench.page;
    await page.waitForSelector('.squiggly-warning', { timeout: 60_000 });
  });

  after(() => workbench.close());

  it('has a squiggle under the words of each finding', async () => {
    await screenshot(page, 'draft');
    assert.deepEqual(await wordsUnder(page, '.squiggly-warning'), [
      'anonymous European officials',
      'only six countries would send ships to the strait, including',
      'Portugal, Greece and the Baltic states of Estonia, Latvia and Lithuania',
      'the sixth country',
      'A senior diplomat',
    ]);
  });

  it('has an underline of another shape under hints', async () => {
    assert.deepEqual(await underlines(page), [
      'The diplomat',
      'spoke',
      'on condition of anonymity',
      'because she was not authorised to discuss it',
    ]);
  });

  it('explains a finding on hover', async () => {
    const hover = page.locator('.monaco-hover:visible');
    await retry(async () => {
      await page.keyboard.press('Escape');
      await pointAt(page, 'A senior diplomat');
      await hover.filter({ hasText: 'Ask:' }).waitFor({ timeout: 3_000 });
    });
    await screenshot(page, 'hover');
    const text = await hover.first().innerText();
    assert.match(text, /On the Record\(anonymous\/terms\)/);
    assert.match(text, /Source S2: also mentioned on line 13/);
    await page.keyboard.press('Escape');
  });

  it('lists the findings under Problems', async () => {
    await page.keyboard.press('Control+Shift+M');
    const rows = page.locator('.markers-panel .monaco-list-row');
    await rows.filter({ hasText: 'count/gap' }).waitFor();
    await screenshot(page, 'problems');
    const text = (await rows.allInnerTexts()).join('\n');
    for (const rule of ['anonymous/explicit', 'count/orphan']) assert.match(text, new RegExp(rule));
    // the list holds only the rows that are in sight
    await rows.first().hover();
    await page.mouse.wheel(0, 2_000);
    await rows.filter({ hasText: 'anonymous/terms' }).waitFor();
    await page.keyboard.press('Control+Shift+M');
  });

  it('goes to the next finding from the palette, and shows what is said of it', async () => {
    await runCommand(page, 'On the Record: Go to Next Finding');
    await page.locator('.monaco-hover:visible', { hasText: 'Ask:' }).waitFor();
    await screenshot(page, 'next-finding');
    await page.keyboard.press('Escape');
  });

  it('takes the highlights away and brings them back', async () => {
    await runCommand(page, 'On the Record: Toggle Highlights');
    await marks(page, 'detached');
    await screenshot(page, 'highlights-off');
    assert.deepEqual(await underlines(page), []);
    await runCommand(page, 'On the Record: Toggle Highlights');
    await marks(page, 'attached');
  });

  it('writes what it does to the log, and no word of the draft', async function () {
    if (!hasLogChannels()) this.skip();
    await runCommand(page, 'On the Record: Show the Log');
    const lines = page.locator('.panel .view-lines').filter({ hasText: 'VS Code' });
    await lines.waitFor();
    await screenshot(page, 'log');
    const text = (await lines.innerText()).replaceAll('\u00a0', ' ');
    assert.match(text, /On the Record \d+\.\d+\.\d+, VS Code \d+\.\d+\.\d+/);
    assert.doesNotMatch(text, /officials|diplomat|Harbour/);
  });

  for (const [theme, look] of [
    ['Default Dark Modern', 'vs-dark'],
    ['Default Light Modern', 'vs'],
    ['Default High Contrast', 'hc-black'],
    ['Default High Contrast Light', 'hc-light'],
  ] as const) {
    it(`keeps its marks in ${theme}`, async () => {
      const settings = path.join(workbench.workspace, '.vscode/settings.json');
      mkdirSync(path.dirname(settings), { recursive: true });
      writeFileSync(settings, JSON.stringify({ 'workbench.colorTheme': theme }));
      await page.locator(`.monaco-workbench.${look}`).waitFor();
      await marks(page, 'attached');
      await screenshot(page, theme.toLowerCase().replaceAll(' ', '-'));
    });
  }
});
