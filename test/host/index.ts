import 'mocha/mocha';
import { format } from '../harness/format';
import { toReportLines, toResultLine } from '../harness/mochaOutput.mjs';

/** The names of the suites beside this file; the build puts them in. */
declare const SUITES: readonly string[];

/** What VS Code calls inside its extension host, a process or a worker alike; rejects where a test fails. */
export async function run(): Promise<void> {
  // Reporter given by name: this edition's default would draw a page.
  mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 20_000, color: false });
  Mocha.reporters.Base.consoleLog = (...words: (string | number)[]) =>
    console.log(toReportLines(format(words)));
  for (const suite of SUITES) await import(`./${suite}.test.ts`);
  const failures = await new Promise<number>((resolve) => {
    const notRun: string[] = [];
    // Not `mocha.run`: it asks the page's address for a filter, and a process has none.
    const runner = Mocha.prototype.run.call(mocha, (failed) => {
      console.log(toResultLine({ passes: runner.stats?.passes ?? 0, failures: failed, notRun }));
      resolve(failed);
    });
    runner.on('pending', (test) => notRun.push(test.fullTitle()));
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}
