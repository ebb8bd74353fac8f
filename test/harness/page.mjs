// A person's hands and eyes in the workbench.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ x: number, y: number, width: number, height: number }} Box CSS pixels of the page */

/** How long to wait for something that may have to be asked for again. */
const PATIENCE_MS = 3000;

const screenshots = path.resolve(import.meta.dirname, '../../test-output/screenshots');

/**
 * Keeps what the page shows as test-output/screenshots/<name>.png.
 * @param {Page} page
 * @param {string} name
 */
export async function screenshot(page, name) {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: path.join(screenshots, `${name}.png`) });
}

/**
 * Where words stand on the screen. The words have to lie in one token of one line of a text editor.
 * @param {Page} page
 * @param {string} words
 * @param {number} [nth] which of several, from 0
 * @returns {Promise<Box>}
 */
export async function wordBox(page, words, nth = 0) {
  const box = await page.evaluate(([text, skip]) => {
    // Text in a line has non-breaking spaces; a comment's box holds editors too, and is no part of the draft.
    let left = skip;
    const lines = [...document.querySelectorAll('.editor-instance .view-line')]
      .filter((line) => !line.closest('.zone-widget'))
      .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
    for (const line of lines) {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const content = (node.nodeValue ?? '').replaceAll('\u00a0', ' ');
        for (let at = content.indexOf(text); at >= 0; at = content.indexOf(text, at + 1)) {
          if (left-- > 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + text.length);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x, y, width, height };
        }
      }
    }
    return undefined;
  }, /** @type {const} */ ([words, nth]));
  assert(box, `"${words}" is not on the screen`);
  return box;
}

/**
 * The words under which a decoration lies: squiggles and highlights are boxes of their own beside the text.
 * @param {Page} page
 * @param {string} selector of the decoration, such as `.squiggly-warning`
 * @returns {Promise<string[]>} one entry a box, from the top down
 */
export function wordsUnder(page, selector) {
  return page.evaluate((decoration) => {
    const editor = document.querySelector('.editor-instance');
    /** @param {DOMRect} box */
    const textIn = (box) => {
      const words = [];
      for (const line of editor?.querySelectorAll('.view-line') ?? []) {
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = node.nodeValue ?? '';
          for (let at = 0; at < text.length; at++) {
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const glyph = range.getBoundingClientRect();
            const [x, y] = [glyph.x + glyph.width / 2, glyph.y + glyph.height / 2];
            if (x > box.left && x < box.right && y > box.top && y < box.bottom) words.push(text[at]);
          }
        }
      }
      return words.join('').replaceAll('\u00a0', ' ');
    };
    return [...(editor?.querySelectorAll(decoration) ?? [])]
      .map((element) => element.getBoundingClientRect())
      .sort((a, b) => a.top - b.top || a.left - b.left)
      .map(textIn);
  }, selector);
}

/**
 * Rests the pointer on words, so that their hover comes up.
 * @param {Page} page
 * @param {string} words
 */
export async function pointAt(page, words) {
  const { x, y, width, height } = await wordBox(page, words);
  await page.mouse.move(x, y + 3 * height);
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
}

/**
 * Runs a command through the palette, which lists what was there when it opened: again, until the extension is.
 * @param {Page} page
 * @param {string} title as the palette shows it, category and all
 */
export async function runCommand(page, title) {
  await retry(async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').fill(`>${title}`);
    await page
      .locator('.quick-input-list .monaco-list-row', { hasText: title })
      .first()
      .waitFor({ timeout: PATIENCE_MS });
  });
  await page.keyboard.press('Enter');
}

/**
 * Does something again until it goes through: VS Code drops requests that are under way while an extension starts.
 * @template T
 * @param {() => Promise<T>} action
 * @param {number} [attempts]
 * @returns {Promise<T>}
 */
export async function retry(action, attempts = 8) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await action();
    } catch (error) {
      if (attempt === attempts) throw error;
    }
  }
}
