import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { retry, runCommand, screenshot, wordBox } from '../harness/page.mjs';
import { openWorkbench, type Workbench } from '../harness/workbench.mjs';

const DRAFT = 'drafts/flotilla.md';
const SIDECAR = `${DRAFT}.annotations.yaml`;

/** Annotations of words that stand in the draft, of words that may stand there in another shape, and of words that are gone. */
const RECORD = `version: 1
draft: flotilla.md
annotations:
  4k2m9q:
    kind: anonymous-source
    rule: anonymous/explicit
    quote: { exact: anonymous European officials, prefix: "", suffix: "" }
    state: open
    disclosure:
      terms: background
      number: 2
    thread:
      - by: desk
        at: 2026-03-02T10:15:00Z
        note: |
          Ask which ministry they speak for.
  h5n1wd:
    kind: anonymous-source
    quote:
      exact: a minister spoke quite freely and for a long while
      prefix: "A senior diplomat said the plan was ready. "
      suffix: " at a dinner, since nobody had told her not to"
    state: open
  r8t3vz:
    quote:
      exact: the pilots of the port were told nothing at all
      prefix: "and on Sunday "
      suffix: ", the union wrote in a letter"
    state: open
`;

describe('the record of a draft, opened', () => {
  let workbench: Workbench;
  let page: Page;
  /** Waits until a sidecar says something. */
  const untilOnDisk = async (says: RegExp, file = SIDECAR): Promise<void> => {
    const sidecar = path.join(workbench.workspace, file);
    while (!existsSync(sidecar) || !says.test(readFileSync(sidecar, 'utf8'))) await page.waitForTimeout(50);
  };
  const rows = (text: string) => page.locator('.pane-body .monaco-list-row', { hasText: text });

  before(async () => {
    workbench = await openWorkbench({ open: DRAFT });
    page = workbench.page;
    await page.waitForSelector('.squiggly-warning', { timeout: 60_000 });
  });

  after(() => workbench.close());

  it('shows a thread with what is known and what was said', async () => {
    const glyph = page.locator('.comment-range-glyph.comment-thread-unresolved').first();
    // The file system is watched from some moment on after the draft is shown.
    await retry(async () => {
      writeFileSync(path.join(workbench.workspace, SIDECAR), RECORD);
      await glyph.waitFor({ timeout: 3_000 });
    });
    await retry(async () => {
      await glyph.click();
      await page.locator('.review-widget', { hasText: 'Ask which ministry' }).waitFor({ timeout: 3_000 });
    });
    const text = await page.locator('.review-widget').first().innerText();
    assert.match(text, /Anonymous source, open\./);
    assert.match(text, /Terms: background; 2 people\./);
    assert.match(text, /desk/);
    await screenshot(page, 'record-thread');
  });

  it('lists sources, facts, gaps and annotations, and what needs a person', async () => {
    await runCommand(page, 'Explorer: Focus on Sources in This Story View');
    await page.locator('.pane-header', { hasText: 'workspace' }).click();
    for (const label of ['Sources', 'Undisclosed facts', 'Count gaps', 'Open annotations'])
      await rows(label).first().waitFor();
    await rows('the pilots of the port').first().waitFor();
    await screenshot(page, 'record-view');
  });

  it('asks where words stand that have changed', async () => {
    await rows('a minister spoke quite freely').first().click();
    await page.locator('.monaco-diff-editor').waitFor();
    await page.getByRole('button', { name: 'Choose Another Place' }).waitFor();
    await screenshot(page, 'record-review');
    await page.getByRole('button', { name: 'Accept Here' }).click();
    await untilOnDisk(/exact: The diplomat spoke/);
  });

  it('dismisses a finding by hand, and takes it back', async () => {
    const { x, y, width, height } = await wordBox(page, 'A senior diplomat');
    await page.mouse.click(x + width / 2, y + height / 2);
    await runCommand(page, 'On the Record: Dismiss Finding or Annotation…');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Named nearby' }).waitFor();
    await screenshot(page, 'record-dismiss');
    await page.keyboard.type('Named nearby');
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-widget', { hasText: 'Note to the dismissal' }).waitFor();
    await page.keyboard.press('Enter');
    await untilOnDisk(/reason: named-nearby/);
    await screenshot(page, 'record-dismissed');
    await page.getByRole('button', { name: 'Undo' }).click();
    await untilOnDisk(/^(?![^]*named-nearby)/);
  });

  it('offers a sidecar that has lost its draft to the draft that has its words', async () => {
    const text = readFileSync(path.join(workbench.workspace, DRAFT), 'utf8');
    rmSync(path.join(workbench.workspace, DRAFT));
    mkdirSync(path.join(workbench.workspace, 'moved'));
    writeFileSync(path.join(workbench.workspace, 'moved/armada.md'), text);
    await runCommand(page, 'View: Close All Editors');
    await openFile(page, 'armada.md');
    await page.getByRole('button', { name: 'Move It Here' }).waitFor();
    await screenshot(page, 'record-lost');
    await page.getByRole('button', { name: 'Move It Here' }).click();
    await untilOnDisk(/draft: armada\.md/, 'moved/armada.md.annotations.yaml');
    await rows('Open annotations').first().waitFor();
  });

  for (const theme of ['Default Light Modern', 'Default High Contrast', 'Default High Contrast Light']) {
    it(`can be read in ${theme}`, async () => {
      const settings = path.join(workbench.workspace, '.vscode/settings.json');
      mkdirSync(path.dirname(settings), { recursive: true });
      writeFileSync(settings, JSON.stringify({ 'workbench.colorTheme': theme }));
      const look = {
        'Default Light Modern': 'vs',
        'Default High Contrast': 'hc-black',
        'Default High Contrast Light': 'hc-light',
      }[theme];
      await page.locator(`.monaco-workbench.${look}`).waitFor();
      await screenshot(page, `record-${theme.toLowerCase().replaceAll(' ', '-')}`);
    });
  }
});

/** Opens a file by its name, once VS Code knows it. */
async function openFile(page: Page, name: string): Promise<void> {
  await retry(async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+P');
    await page.locator('.quick-input-widget input').fill(name);
    await page
      .locator('.quick-input-list .monaco-list-row', { hasText: name })
      .first()
      .waitFor({ timeout: 3_000 });
  });
  await page.keyboard.press('Enter');
}
