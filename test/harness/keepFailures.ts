import { screenshot } from './page.mjs';
import { openPages } from './workbench.mjs';

/** Keeps what the window showed when a test failed. */
export const mochaHooks = {
  async afterEach(this: Mocha.Context): Promise<void> {
    if (this.currentTest?.state !== 'failed') return;
    const name = this.currentTest.fullTitle().replace(/\W+/g, '-');
    for (const page of openPages) await screenshot(page, `failed-${name}`);
  },
};
