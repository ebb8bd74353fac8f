import Mocha from 'mocha';
import { toResultLine } from './mochaOutput.mjs';

/** Mocha's `spec` reporter, closing with the line that runTests.mjs reads. */
export default class ResultReporter extends Mocha.reporters.Spec {
  /**
   * @param {Mocha.Runner} runner
   * @param {Mocha.MochaOptions} options
   */
  constructor(runner, options) {
    super(runner, options);
    /** @type {string[]} */
    const notRun = [];
    runner.on('pending', (test) => notRun.push(test.fullTitle()));
    runner.once('end', () => {
      const { passes, failures } = this.stats;
      console.log(toResultLine({ passes, failures, notRun }));
    });
  }
}
