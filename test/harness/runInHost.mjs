import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { format } from 'node:util';
import { findHostFailure } from './hostVerdict.mjs';
import { fromReportLine, fromResultLine } from './mochaOutput.mjs';
import { openWorkbench } from './workbench.mjs';

const NO_ANSWER_MS = Number(process.env.TEST_TIMEOUT_MS ?? 180_000);
const LAST_WORDS = 10_000; // characters
const screenshots = path.resolve(import.meta.dirname, '../../test-output/screenshots');

/**
 * Runs a module's `run` inside an extension host of the real VS Code, and prints what mocha says there; what VS Code
 * and the extensions log beside it only where it may say why no result came.
 * @param {{ testsPath: string, folder?: string | undefined, host?: 'node' | 'web' }} options
 * @returns {Promise<string | undefined>} why the run has failed; undefined where it has passed
 */
export async function runInHost(options) {
  /** @type {import('./mochaOutput.mjs').MochaResult | undefined} */
  let result;
  /** @type {string[]} */
  const log = [];
  /** @type {(outcome: number | string) => void} */
  let finish;
  const finished = /** @type {Promise<number | string>} */ (new Promise((resolve) => (finish = resolve)));
  const workbench = await openWorkbench({
    ...options,
    async prepare(page) {
      // These two names are VS Code's own hooks for windows that run tests.
      await page.exposeFunction(
        'codeAutomationLog',
        (/** @type {string} */ _level, /** @type {unknown[]} */ words) => {
          const text = format(...words);
          for (const line of text.split('\n')) {
            const reported = fromReportLine(line);
            result = fromResultLine(line) ?? result;
            if (reported !== undefined) console.log(reported);
            else if (fromResultLine(line)) console.log(line);
            else log.push(line);
          }
        },
      );
      await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => finish(code));
      page.on('crash', () => finish('the page crashed'));
      page.on('close', () => finish('the browser went away'));
    },
  });
  try {
    const outcome = await Promise.race([finished, wait(NO_ANSWER_MS, 'no answer', { ref: false })]);
    const serverOutput = workbench.serverOutput();
    if (!result) console.log([...log, serverOutput].join('\n').slice(-LAST_WORDS));
    if (typeof outcome === 'number') return findHostFailure({ code: outcome, result, serverOutput });
    mkdirSync(screenshots, { recursive: true });
    await workbench.page.screenshot({ path: path.join(screenshots, 'no-answer.png') }).catch(() => undefined);
    return outcome;
  } finally {
    await workbench.close();
  }
}
