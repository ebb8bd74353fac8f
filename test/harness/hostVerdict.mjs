/**
 * What a run inside an extension host came to.
 * @typedef {object} HostRun
 * @property {number} code the exit code VS Code reports: 0 also where the host was killed or a test called process.exit
 * @property {import('./mochaOutput.mjs').MochaResult | undefined} result what mocha said at its end
 * @property {string} serverOutput
 */

/** The host's own process ended with a code other than 0, or came back under a new one. */
const HOST_DIED =
  /Extension Host Process exited with code: (?!0,).*|Unknown reconnection token \(seen before\)/;

/**
 * Why this run has failed; undefined where it has passed. A bare 0 is never trusted.
 * @param {HostRun} run
 * @returns {string | undefined}
 */
export function findHostFailure({ code, result, serverOutput }) {
  if (code !== 0) return `the extension host ended with code ${code}`;
  if (!result) return 'the extension host ended without a mocha result';
  if (result.failures > 0) return `${result.failures} failed`;
  if (result.passes === 0) return 'no test ran';
  const death = HOST_DIED.exec(serverOutput);
  return death ? `the extension host died: ${death[0]}` : undefined;
}
