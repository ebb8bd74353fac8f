import { extname } from 'node:path';
import { name, version } from '../../package.json';
import {
  atLeast,
  describeFinding,
  describeProblem,
  LineIndex,
  type DraftFormat,
  type Finding,
  type Problem,
  type Service,
} from '../core/index';
import type { CheckedDraft } from '../core/report/checkedDraft';
import { toJson } from '../core/report/toJson';
import { toPrintable } from '../core/report/toPrintable';
import { toText } from '../core/report/toText';
import { CHECK_HELP, parseCheckOptions } from './checkOptions';
import { EXIT } from './exitCode';
import { findInputs, readPacks, type Input } from './inputs';
import { write, type Io } from './io';
import { mapInOrder } from './mapInOrder';
import { UsageError } from './usageError';

/** Enough to keep the disk busy while a draft is analysed, and few enough to hold in memory. */
const READ_AHEAD = 4;

/** `on-the-record check`. @returns the exit code @throws UsageError */
export async function check(args: readonly string[], io: Io): Promise<number> {
  const options = parseCheckOptions(args);
  if (options.help) {
    await write(io.stdout, CHECK_HELP);
    return EXIT.clean;
  }
  const { packs, problems: unreadPacks } = await readPacks(options.packs, io.cwd);
  const service = io.createService({ severities: options.severities, outlets: options.outlets, packs });
  const packProblems = [...unreadPacks, ...service.problems];
  // A rule that seems unknown may stand in a pack that is broken, and then that is what the user has to hear.
  if (packProblems.length === 0) requireKnownRules(Object.keys(options.severities), service);
  const { inputs, problems: pathProblems } = await findInputs(options, io);

  const problems: Problem[] = [...packProblems, ...pathProblems];
  let failed = false;
  async function* drafts(): AsyncGenerator<CheckedDraft> {
    for await (const draft of checkInputs(inputs, service, problems)) {
      const { findings, problems: ignoreProblems } = draft.analysis;
      failed ||= [...findings, ...ignoreProblems].some(({ severity }) => atLeast(severity, options.failOn));
      yield draft;
    }
  }
  const reportOptions = { minSeverity: options.minSeverity, describe: describeBy(service) };
  const report =
    options.format === 'json'
      ? toJson(drafts(), { ...reportOptions, tool: { name, version }, problems })
      : toText(drafts(), { ...reportOptions, color: io.color });
  for await (const piece of report) await write(io.stdout, piece);
  for (const problem of problems) await write(io.stderr, `${toPrintable(describeProblem(problem))}\n`);

  if (problems.length > 0) return EXIT.trouble;
  return failed ? EXIT.findings : EXIT.clean;
}

/** A misspelt rule would otherwise be changed in silence to no effect. */
function requireKnownRules(ids: readonly string[], { rules }: Service): void {
  const unknown = ids.find((id) => !rules.has(id));
  if (unknown === undefined) return;
  const group = unknown.slice(0, unknown.indexOf('/') + 1);
  const known = [...rules.keys()];
  const near = known.filter((id) => id.startsWith(group));
  const choices = (near.length > 0 ? near : known).join(', ');
  throw new UsageError(`--rule: there is no rule ${unknown}; there are ${choices}.`);
}

/** Checks what can be read, and adds what cannot to `problems`. */
async function* checkInputs(
  inputs: readonly Input[],
  service: Service,
  problems: Problem[],
): AsyncGenerator<CheckedDraft> {
  const readings = mapInOrder(inputs, READ_AHEAD, async ({ path, read }) => ({
    path,
    reading: await read(),
  }));
  for await (const { path, reading } of readings) {
    if (!reading.ok) {
      problems.push(reading.problem);
      continue;
    }
    const analysis = service.check(reading.text, toFormat(path));
    if (analysis) yield { path, analysis, lines: new LineIndex(reading.text) };
  }
}

function toFormat(path: string): DraftFormat {
  return ['.md', '.markdown'].includes(extname(path).toLowerCase()) ? 'markdown' : 'plain';
}

function describeBy({ rules }: Service): (finding: Finding) => string {
  return (finding) => {
    const rule = rules.get(finding.ruleId);
    return rule ? describeFinding(finding, rule).message : finding.ruleId;
  };
}
