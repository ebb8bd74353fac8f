import { describeProblem, describeRelation } from '../messages';
import type { Problem } from '../problem';
import type { Finding, Gap, RelatedFinding, Source } from '../rules/finding';
import type { LineIndex } from '../text/lineIndex';
import { listedFindings, type CheckedDraft, type ReportOptions } from './checkedDraft';

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
 * (`explainedBy`, `orphans`) loses the entry.
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
      ...toPlace(finding, draft.lines),
      message: describe(finding),
      source: finding.source,
      data: finding.data,
      related: finding.related.map((related) => toRelated(related, ifListed)),
    })),
    sources: draft.analysis.sources.map((source) => toSource(source, ifListed)),
    gaps: draft.analysis.gaps.map((gap) => toGap(gap, ifListed)),
  };
}

function toPlace({ id, ruleId, kind, severity, range, text }: Finding, lines: LineIndex) {
  const { line, column } = lines.positionAt(range.start);
  const { line: endLine, column: endColumn } = lines.positionAt(range.end);
  return {
    id,
    ruleId,
    kind,
    severity,
    start: range.start,
    end: range.end,
    line,
    column,
    endLine,
    endColumn,
    text,
  };
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
