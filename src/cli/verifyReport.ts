import { describeSidecarTrouble, type Problem, type VerifiedSidecar } from '../core/index';
import { ANSI, PLAIN } from '../core/report/styles';
import { toJsonProblem } from '../core/report/toJson';
import { toPrintable } from '../core/report/toPrintable';

/** A sidecar that was checked. */
export interface VerifiedFile extends VerifiedSidecar {
  /** As shown: from the working directory, with `/`. */
  readonly path: string;
  /** Its draft, shown alike; null where there is none. */
  readonly draft: string | null;
}

export interface VerifyJsonOptions {
  readonly tool: { readonly name: string; readonly version: string };
  /** What could not be read. */
  readonly problems: readonly Problem[];
}

/**
 * The JSON report, version 1, a line a sidecar:
 * `{version, tool, files: [{path, draft, annotations: [{id, state, anchor}], problems: [{code, message, line, column}]}],
 * problems: [{path, code, message, line?, column?}]}`.
 * `anchor` is `exact`, `changed`, `review` or `orphan`, and null, like `draft`, where there is no draft to look in.
 * Lines and columns are 1-based, in UTF-16 units. No message holds words of a sidecar.
 */
export function toVerifyJson(files: readonly VerifiedFile[], { tool, problems }: VerifyJsonOptions): string {
  const lines = files.map(({ path, draft, annotations, problems: found }) =>
    JSON.stringify({
      path,
      draft,
      annotations,
      problems: found.map((problem) => ({
        code: problem.code,
        message: describeSidecarTrouble(problem),
        line: problem.line,
        column: problem.column,
      })),
    }),
  );
  const others = JSON.stringify(problems.map(toJsonProblem));
  return `{"version":1,"tool":${JSON.stringify(tool)},"files":[\n${lines.join(',\n')}\n],"problems":${others}}\n`;
}

/** The report a person reads: each sidecar with problems and a line for each, and at last one line that counts. */
export function toVerifyText(files: readonly VerifiedFile[], { color }: { readonly color: boolean }): string {
  const styles = color ? ANSI : PLAIN;
  const troubled = files.filter(({ problems }) => problems.length > 0);
  const blocks = troubled.map(({ path, problems }) => {
    const rows = problems.map((problem) => {
      const place = styles.faint(`${problem.line}:${problem.column}`);
      return `  ${place}  ${describeSidecarTrouble(problem)}  ${styles.faint(problem.code)}\n`;
    });
    return `${styles.path(toPrintable(path))}\n${rows.join('')}\n`;
  });
  return `${blocks.join('')}${summarise(files, troubled)}\n`;
}

function summarise(files: readonly VerifiedFile[], troubled: readonly VerifiedFile[]): string {
  if (files.length === 0) return 'No sidecars to check.';
  const annotations = count(
    sum(files, (file) => file.annotations.length),
    'annotation',
  );
  const sidecars = count(files.length, 'sidecar');
  if (troubled.length === 0) return `Nothing wrong with ${annotations} in ${sidecars}.`;
  const problems = count(
    sum(troubled, (file) => file.problems.length),
    'problem',
  );
  return `${problems} in ${troubled.length} of ${sidecars}; ${annotations} could be read.`;
}

const sum = (files: readonly VerifiedFile[], size: (file: VerifiedFile) => number): number =>
  files.reduce((total, file) => total + size(file), 0);

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
