import { describeExampleFault, describeProblem, testRules, type RuleTest } from '../core/index';
import { toPrintable } from '../core/report/toPrintable';
import { EXIT } from './exitCode';
import { readPacks } from './inputs';
import { write, type Io } from './io';
import { parseOptions } from './options';
import { UsageError } from './usageError';

const RULES_HELP = `Usage: on-the-record rules test [packs...]

Runs the examples of every rule of the packs named, or of the built-in rules: what a rule is to flag
has to be found, with the stretches in [[double brackets]] as they are marked, and what it is to pass
must not be. Lists the rules that no example makes fire.

Options:
  -h, --help  show this text

Exit codes:
  0  every example holds, and every rule fires
  1  an example does not hold, or a rule never fires
  2  wrong usage, an internal error, or a pack that cannot be read; the rest was tested
`;

const OPTIONS = { help: { type: 'boolean', short: 'h', default: false } } as const;

/** `on-the-record rules`, whose one sub-command is `test`. @returns the exit code @throws UsageError */
export async function rules(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, 'on-the-record rules test');
  if (values.help) {
    await write(io.stdout, RULES_HELP);
    return EXIT.clean;
  }
  const [action, ...files] = positionals;
  if (action !== 'test') {
    const what = action === undefined ? 'rules needs a command' : `there is no command rules ${action}`;
    throw new UsageError(`${what}; there is "on-the-record rules test".`);
  }
  const { packs, problems: unread } = await readPacks(files, io.cwd);
  // Where no pack could be read, the built-in rules are not what was asked for.
  const tested = files.length > 0 && packs.length === 0 ? { tests: [], problems: [] } : testRules(packs);
  const problems = [...unread, ...tested.problems];
  await write(io.stdout, toText(tested.tests));
  for (const problem of problems) await write(io.stderr, `${toPrintable(describeProblem(problem))}\n`);
  if (problems.length > 0) return EXIT.trouble;
  return tested.tests.every(isSound) ? EXIT.clean : EXIT.findings;
}

const isSound = ({ faults, fires }: RuleTest): boolean => faults.length === 0 && fires;

/** Each rule with examples that do not hold, the rules that never fire, and at last one line that counts. */
function toText(tests: readonly RuleTest[]): string {
  const blocks = tests
    .filter(({ faults }) => faults.length > 0)
    .map(({ ruleId, faults }) => {
      const lines = faults.map((fault) => `  ${toPrintable(describeExampleFault(fault))}\n`);
      return `${ruleId}\n${lines.join('')}\n`;
    });
  const silent = tests.filter(({ fires }) => !fires).map(({ ruleId }) => `  ${ruleId}\n`);
  const never = silent.length > 0 ? [`No example makes these rules fire:\n${silent.join('')}\n`] : [];
  return [...blocks, ...never, `${summarise(tests)}\n`].join('');
}

function summarise(tests: readonly RuleTest[]): string {
  const examples = tests.reduce((sum, test) => sum + test.examples, 0);
  const failed = tests.reduce((sum, { faults }) => sum + faults.length, 0);
  const all = `${examples} examples of ${tests.length} ${tests.length === 1 ? 'rule' : 'rules'}`;
  if (tests.length === 0) return 'No rules to test.';
  return failed === 0 ? `All ${all} hold.` : `${failed} of ${all} ${failed === 1 ? 'does' : 'do'} not hold.`;
}
