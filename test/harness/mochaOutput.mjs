// What our mocha runs print, told apart from what VS Code logs down the same pipe. Runs inside the extension hosts
// too, so it leans on nothing of Node.

/**
 * How a mocha run ended. `notRun` are the titles of the tests that were skipped.
 * @typedef {{ passes: number, failures: number, notRun: readonly string[] }} MochaResult
 */

const REPORT = '[mocha] ';
const RESULT = '[mocha-result] ';

/**
 * @param {string} text what mocha's reporter prints; may hold several lines
 * @returns {string}
 */
export const toReportLines = (text) =>
  text
    .split('\n')
    .map((line) => REPORT + line)
    .join('\n');

/**
 * @param {string} line
 * @returns {string | undefined} undefined where mocha's reporter did not print it
 */
export const fromReportLine = (line) => (line.startsWith(REPORT) ? line.slice(REPORT.length) : undefined);

/**
 * Every mocha run of this project prints one such line at its end, whatever else it prints.
 * @param {MochaResult} result
 */
export const toResultLine = (result) => RESULT + JSON.stringify(result);

/**
 * @param {string} line
 * @returns {MochaResult | undefined} undefined where the line is any other
 */
export const fromResultLine = (line) =>
  line.startsWith(RESULT) ? JSON.parse(line.slice(RESULT.length)) : undefined;
