import type { Severity } from '../rules/finding';
import { listedFindings, type CheckedDraft, type ReportOptions } from './checkedDraft';
import { SEVERITY_WORDS } from './severityWords';
import { ANSI, PLAIN, type Styles } from './styles';
import { Tally } from './tally';
import { toPrintable } from './toPrintable';

export interface TextOptions extends ReportOptions {
  /** Whether to write ANSI colours. */
  readonly color: boolean;
}

/**
 * The report a person reads, in pieces as the drafts come: for each draft with listed findings its path and a line
 * a finding, `line:column  severity  message  rule-id`; at last one line that counts.
 */
export async function* toText(
  drafts: AsyncIterable<CheckedDraft>,
  { color, minSeverity, describe }: TextOptions,
): AsyncGenerator<string> {
  const styles = color ? ANSI : PLAIN;
  const tally = new Tally(minSeverity);
  for await (const draft of drafts) {
    const listed = listedFindings(draft, minSeverity);
    tally.add(draft.analysis);
    if (listed.length === 0) continue;
    const rows = listed.map((finding) => ({
      ...draft.lines.positionAt(finding.range.start),
      severity: finding.severity,
      message: toPrintable(describe(finding)),
      ruleId: finding.ruleId,
    }));
    yield `${styles.path(toPrintable(draft.path))}\n${align(rows, styles)}\n`;
  }
  yield `${tally.describe()}\n`;
}

interface Row {
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  readonly message: string;
  readonly ruleId: string;
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
