import type { DraftAnalysis, IgnoreProblem } from '../rules/draftAnalysis';
import { atLeast, type Finding, type Severity } from '../rules/finding';
import type { LineIndex } from '../text/lineIndex';

/** A draft and all that was found in it, as every report takes it. */
export interface CheckedDraft {
  /** As shown to people: from the working directory, with `/`. */
  readonly path: string;
  readonly analysis: DraftAnalysis;
  /** Of the text the analysis was made from. */
  readonly lines: LineIndex;
}

/** What every report can be told. */
export interface ReportOptions {
  /** Findings and problems less grave than this are not listed. */
  readonly minSeverity: Severity;
  /** Words a finding in one sentence. */
  readonly describe: (finding: Finding) => string;
}

export function listedFindings({ analysis }: CheckedDraft, minSeverity: Severity): readonly Finding[] {
  return analysis.findings.filter(({ severity }) => atLeast(severity, minSeverity));
}

export function listedProblems({ analysis }: CheckedDraft, minSeverity: Severity): readonly IgnoreProblem[] {
  return analysis.problems.filter(({ severity }) => atLeast(severity, minSeverity));
}
