import { describeIgnoreTrouble, describeProblem, describeRelation } from '../messages';
import type { Problem } from '../problem';
import type { IgnoreProblem, SuppressedFinding } from '../rules/draftAnalysis';
import type { Finding, Gap, RelatedFinding, Source } from '../rules/finding';
import type { LineIndex } from '../text/lineIndex';
import type { Range } from '../text/range';
import { listedFindings, listedProblems, type CheckedDraft, type ReportOptions } from './checkedDraft';

export interface JsonOptions extends ReportOptions {
  readonly tool: { readonly name: string; readonly version: string };
  /** Read when the last draft has come; it may grow until then. */
  readonly problems: readonly Problem[];
}

/** The id of a finding, or undefined where that finding is not listed. */
type ListedId = (id: string | undefined) => string | undefined;

/**
 * The JSON report, version 1, in pieces as the drafts come: one line a draft, keys in the order of the contract.
 *
 * `start` and `end` are UTF-16 offsets, half-open; lines and columns are 1-based, in UTF-16 units. Sources and gaps
 * are always whole. An id is written only where its finding is listed: what refers to a finding that `minSeverity`
 * leaves out keeps its place and loses the id (`related`, `mentions`, a gap's `finding`), and a list of bare ids
 * (`explainedBy`, `orphans`) loses the entry. What a comment or an allowed phrase ignores is listed whatever its severity,
 * apart from the findings.
 */
export async function* toJson(
  drafts: AsyncIterable<CheckedDraft>,
  options: JsonOptions,
): AsyncGenerator<string> {
  yield `{"version":1,"tool":${JSON.stringify(options.tool)},"files":[`;
  let separator = '\n';
  for await (const draft of drafts) {
    yield separator + JSON.stringify(toFile(draft, options));
    separator = ',\n';
  }
  yield `\n],"problems":${JSON.stringify(options.problems.map(toJsonProblem))}}\n`;
}

function toFile(draft: CheckedDraft, { minSeverity, describe }: ReportOptions) {
  const findings = listedFindings(draft, minSeverity);
  const ids = new Set(findings.map(({ id }) => id));
  const ifListed: ListedId = (id) => (id !== undefined && ids.has(id) ? id : undefined);
  return {
    path: draft.path,
    findings: findings.map((finding) => ({
      ...toFinding(finding, draft.lines),
      message: describe(finding),
      source: finding.source,
      data: finding.data,
      related: finding.related.map((related) => toRelated(related, ifListed)),
    })),
    sources: draft.analysis.sources.map((source) => toSource(source, ifListed)),
    gaps: draft.analysis.gaps.map((gap) => toGap(gap, ifListed)),
    suppressed: draft.analysis.suppressed.map((one) => toSuppressed(one, draft.lines)),
    problems: listedProblems(draft, minSeverity).map((problem) => toIgnoreProblem(problem, draft.lines)),
  };
}

function toFinding({ id, ruleId, kind, severity, range, text }: Finding, lines: LineIndex) {
  return { id, ruleId, kind, severity, ...toPlace(range, lines), text };
}

function toPlace({ start, end }: Range, lines: LineIndex) {
  const { line, column } = lines.positionAt(start);
  const { line: endLine, column: endColumn } = lines.positionAt(end);
  return { start, end, line, column, endLine, endColumn };
}

function toSuppressed({ finding, by, reason }: SuppressedFinding, lines: LineIndex) {
  const { ruleId, kind, severity, range, text } = finding;
  return { ruleId, kind, severity, ...toPlace(range, lines), text, by, reason };
}

function toIgnoreProblem(problem: IgnoreProblem, lines: LineIndex) {
  const { code, severity, range } = problem;
  return { code, severity, ...toPlace(range, lines), message: describeIgnoreTrouble(problem) };
}

function toRelated({ rel, id, range }: RelatedFinding, ifListed: ListedId) {
  return { rel, id: ifListed(id), start: range.start, end: range.end, message: describeRelation(rel) };
}

function toSource(source: Source, ifListed: ListedId) {
  return {
    id: source.id,
    class: source.class,
    specificity: source.specificity,
    number: source.number,
    terms: source.terms,
    reasons: source.reasons,
    named: source.named,
    relayedFrom: source.relayedFrom,
    mentions: source.mentions.map(({ finding, range }) => ({
      finding: ifListed(finding),
      start: range.start,
      end: range.end,
    })),
  };
}

function toGap(gap: Gap, ifListed: ListedId) {
  return {
    id: gap.id,
    finding: ifListed(gap.finding),
    stated: gap.stated,
    members: gap.members.map(({ text, range }) => ({ text, start: range.start, end: range.end })),
    unnamed: gap.unnamed,
    explainedBy: gap.explainedBy.filter(ifListed),
    orphans: gap.orphans.filter(ifListed),
  };
}

/** A problem as every JSON report has it. */
export function toJsonProblem(problem: Problem) {
  return {
    path: problem.path,
    code: problem.code,
    message: describeProblem(problem),
    line: 'line' in problem ? problem.line : undefined,
    column: 'column' in problem ? problem.column : undefined,
  };
}
