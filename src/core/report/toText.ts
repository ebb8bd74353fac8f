import { describeIgnoreTrouble } from '../messages';
import type { Severity } from '../rules/finding';
import type { Range } from '../text/range';
import { listedFindings, listedProblems, type CheckedDraft, type ReportOptions } from './checkedDraft';
import { SEVERITY_WORDS } from './severityWords';
import { ANSI, PLAIN, type Styles } from './styles';
import { Tally } from './tally';
import { toPrintable } from './toPrintable';

export interface TextOptions extends ReportOptions {
  /** Whether to write ANSI colours. */
  readonly color: boolean;
}

/**
 * The report a person reads, in pieces as the drafts come: for each draft with anything to list its path and a line
 * a finding or problem, `line:column  severity  message  rule-id`; at last one line that counts.
 */
export async function* toText(
  drafts: AsyncIterable<CheckedDraft>,
  options: TextOptions,
): AsyncGenerator<string> {
  const styles = options.color ? ANSI : PLAIN;
  const tally = new Tally(options.minSeverity);
  for await (const draft of drafts) {
    tally.add(draft.analysis);
    const rows = toRows(draft, options);
    if (rows.length === 0) continue;
    yield `${styles.path(toPrintable(draft.path))}\n${align(rows, styles)}\n`;
  }
  yield `${tally.describe()}\n`;
}

interface Row {
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  readonly message: string;
  /** The rule of a finding, the code of a problem. */
  readonly ruleId: string;
}

/** Findings and problems in the order of the draft. */
function toRows(draft: CheckedDraft, { minSeverity, describe }: ReportOptions): readonly Row[] {
  const toRow = (range: Range, severity: Severity, message: string, ruleId: string) => ({
    start: range.start,
    row: { ...draft.lines.positionAt(range.start), severity, message: toPrintable(message), ruleId },
  });
  const findings = listedFindings(draft, minSeverity).map((finding) =>
    toRow(finding.range, finding.severity, describe(finding), finding.ruleId),
  );
  const problems = listedProblems(draft, minSeverity).map((problem) =>
    toRow(problem.range, problem.severity, describeIgnoreTrouble(problem), problem.code),
  );
  return [...findings, ...problems].sort((a, b) => a.start - b.start).map(({ row }) => row);
}

/** Only digits and severities are padded: how wide a terminal draws the draft's own words is not ours to know. */
function align(rows: readonly Row[], styles: Styles): string {
  const lineWidth = widest(rows, ({ line }) => line);
  const columnWidth = widest(rows, ({ column }) => column);
  const severityWidth = widest(rows, ({ severity }) => SEVERITY_WORDS[severity]);
  return rows
    .map(({ line, column, severity, message, ruleId }) => {
      const place = `${`${line}`.padStart(lineWidth)}:${`${column}`.padEnd(columnWidth)}`;
      const word = styles.severity[severity](SEVERITY_WORDS[severity].padEnd(severityWidth));
      return `  ${styles.faint(place)}  ${word}  ${message}  ${styles.faint(ruleId)}\n`;
    })
    .join('');
}

function widest(rows: readonly Row[], cell: (row: Row) => string | number): number {
  return rows.reduce((width, row) => Math.max(width, `${cell(row)}`.length), 0);
}
