import { SEVERITIES, type RuleSeverity, type Severity } from '../core/index';
import { parseOptions, toChoice } from './options';
import { UsageError } from './usageError';

const FORMATS = ['text', 'json'] as const;

/** What `check` was asked to do. */
export interface CheckOptions {
  readonly help: boolean;
  /** As written; `-` is standard input. Never empty. */
  readonly paths: readonly string[];
  readonly format: (typeof FORMATS)[number];
  readonly minSeverity: Severity;
  readonly failOn: Severity;
  /** The one config for all drafts; undefined where the nearest one holds. */
  readonly config: string | undefined;
  readonly packs: readonly string[];
  readonly severities: Readonly<Record<string, RuleSeverity>>;
  readonly outlets: readonly string[];
  /** What standard input is called, which also says whether it is Markdown. */
  readonly stdinFilename: string;
}

export const CHECK_HELP = `Usage: on-the-record check [options] [paths...|-]

Lists anonymous sources, vague attribution, undisclosed facts and count gaps in drafts.

A path is a file, which is always checked, or a folder, in which every .md, .markdown and .txt
file is checked that .gitignore does not hide (README, CHANGELOG, LICENSE, CONTRIBUTING and
requirements*.txt are left out). "-" is standard input. Without a path, the working directory.

Options:
  --format FORMAT          text (default) or json
  --min-severity SEVERITY  list findings from here up: error, warning, information (default) or
                           hint; the text report says note for information
  --fail-on SEVERITY       exit with 1 if there are findings from here up, listed or not
                           (default: warning)
  --config FILE            the desk's config for all drafts (default: for each draft the nearest
                           .on-the-record.yaml, in its folder or above)
  --rule ID=SEVERITY       change one rule, or turn it off: --rule vague/adverb=off; may be repeated
  --pack FILE              a pack of rules beside the built-in ones; may be repeated
  --outlet NAME            an outlet whose relayed reports are to be noticed; may be repeated
  --stdin-filename NAME    what to call standard input; it is read as Markdown if NAME ends in .md
                           or .markdown, and as plain text otherwise (default: -)
  -h, --help               show this text

Exit codes:
  0  no findings from --fail-on up
  1  there are such findings
  2  wrong usage, an internal error, or something could not be read; the rest was checked

Examples:
  on-the-record check drafts
  on-the-record check --format json --min-severity hint drafts > findings.json
  git show HEAD:ferry.md | on-the-record check - --stdin-filename ferry.md
`;

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  'min-severity': { type: 'string', default: 'information' },
  'fail-on': { type: 'string', default: 'warning' },
  config: { type: 'string' },
  rule: { type: 'string', multiple: true },
  pack: { type: 'string', multiple: true },
  outlet: { type: 'string', multiple: true },
  'stdin-filename': { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** @throws UsageError */
export function parseCheckOptions(args: readonly string[]): CheckOptions {
  const { values, positionals } = parseOptions(args, OPTIONS, 'on-the-record check');
  if (values['stdin-filename'] !== undefined && !positionals.includes('-')) {
    throw new UsageError('--stdin-filename names standard input; add the path "-".');
  }
  return {
    help: values.help,
    paths: positionals.length > 0 ? positionals : ['.'],
    format: toChoice('--format', values.format, FORMATS),
    minSeverity: toChoice('--min-severity', values['min-severity'], SEVERITIES),
    failOn: toChoice('--fail-on', values['fail-on'], SEVERITIES),
    config: values.config,
    packs: values.pack ?? [],
    severities: Object.fromEntries((values.rule ?? []).map(parseRuleOption)),
    outlets: values.outlet ?? [],
    stdinFilename: values['stdin-filename'] ?? '-',
  };
}

function parseRuleOption(value: string): readonly [string, RuleSeverity] {
  const equals = value.indexOf('=');
  if (equals < 1) throw new UsageError(`--rule: "${value}" is not ID=SEVERITY, such as vague/adverb=off.`);
  const severity = toChoice(`--rule ${value.slice(0, equals)}`, value.slice(equals + 1), [
    ...SEVERITIES,
    'off',
  ]);
  return [value.slice(0, equals), severity];
}
