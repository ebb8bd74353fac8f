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
} from '../core/index';
import type { CheckedDraft } from '../core/report/checkedDraft';
import { toJson } from '../core/report/toJson';
import { toPrintable } from '../core/report/toPrintable';
import { toText } from '../core/report/toText';
import { CHECK_HELP, parseCheckOptions } from './checkOptions';
import { EXIT } from './exitCode';
import { findDesks, type Desks } from './desks';
import { findInputs, type Input } from './inputs';
import { write, type Io } from './io';
import { mapInOrder } from './mapInOrder';

/** Enough to keep the disk busy while a draft is analysed, and few enough to hold in memory. */
const READ_AHEAD = 4;

/** `on-the-record check`. @returns the exit code @throws UsageError */
export async function check(args: readonly string[], io: Io): Promise<number> {
  const options = parseCheckOptions(args);
  if (options.help) {
    await write(io.stdout, CHECK_HELP);
    return EXIT.clean;
  }
  const { inputs, problems: pathProblems } = await findInputs(options, io);
  const desks = await findDesks(inputs, options, io);

  const problems: Problem[] = [...desks.problems, ...pathProblems];
  let failed = false;
  async function* drafts(): AsyncGenerator<CheckedDraft> {
    for await (const draft of checkInputs(inputs, desks, problems)) {
      const { findings, problems: ignoreProblems } = draft.analysis;
      failed ||= [...findings, ...ignoreProblems].some(({ severity }) => atLeast(severity, options.failOn));
      yield draft;
    }
  }
  const reportOptions = { minSeverity: options.minSeverity, describe: describeBy(desks) };
  const report =
    options.format === 'json'
      ? toJson(drafts(), { ...reportOptions, tool: { name, version }, problems })
      : toText(drafts(), { ...reportOptions, color: io.color });
  for await (const piece of report) await write(io.stdout, piece);
  for (const problem of problems) await write(io.stderr, `${toPrintable(describeProblem(problem))}\n`);

  if (problems.length > 0) return EXIT.trouble;
  return failed ? EXIT.findings : EXIT.clean;
}

/** Checks what can be read, and adds what cannot to `problems`. */
async function* checkInputs(
  inputs: readonly Input[],
  desks: Desks,
  problems: Problem[],
): AsyncGenerator<CheckedDraft> {
  const readings = mapInOrder(inputs, READ_AHEAD, async (input) => ({
    input,
    reading: await input.read(),
  }));
  for await (const { input, reading } of readings) {
    if (!reading.ok) {
      problems.push(reading.problem);
      continue;
    }
    const { path } = input;
    const analysis = desks.serviceFor(input).check(reading.text, toFormat(path));
    if (analysis) yield { path, analysis, lines: new LineIndex(reading.text) };
  }
}

function toFormat(path: string): DraftFormat {
  return ['.md', '.markdown'].includes(extname(path).toLowerCase()) ? 'markdown' : 'plain';
}

function describeBy({ rules }: Desks): (finding: Finding) => string {
  return (finding) => {
    const rule = rules.get(finding.ruleId);
    return rule ? describeFinding(finding, rule).message : finding.ruleId;
  };
}
