import type { Problem } from './problem';
import type { Finding, Relation } from './rules/finding';
import type { RuleInfo } from './rules/rule';

/** A finding in words: what was seen, why it matters, what to ask. */
export interface FindingText {
  readonly message: string;
  readonly why: string;
  readonly ask: string;
}

/** Words a finding by the texts of its rule. */
export function describeFinding(finding: Finding, rule: RuleInfo): FindingText {
  const fill = (template: string): string => fillIn(template, finding);
  return { message: fill(rule.message), why: fill(rule.why), ask: fill(rule.ask) };
}

/** What the place at the other end of a link is to the finding the link hangs on. */
export function describeRelation(rel: Relation): string {
  switch (rel) {
    case 'source':
      return 'the source this belongs to';
    case 'terms':
      return 'the terms on which the source spoke';
    case 'reason':
      return 'the reason given for not naming the source';
    case 'gap':
      return 'the count that is not filled';
    case 'orphan':
      return 'the missing one, mentioned but not named';
    case 'explains':
      return 'what is not disclosed about it';
    case 'outlet':
      return 'the outlet that is cited';
    default:
      return rel satisfies never;
  }
}

function fillIn(template: string, { text, data }: Finding): string {
  const values: Readonly<Record<string, string | undefined>> = {
    text: text.replace(/\s+/g, ' '),
    stated: data.stated?.toString(),
    named: data.named?.join(', '),
    namedCount: data.named?.length.toString(),
    unnamed: data.unnamed?.toString(),
    outlet: data.outlet,
    withholder: data.withholder,
  };
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
}

/** One sentence: what is wrong, where, what to do. */
export function describeProblem(problem: Problem): string {
  switch (problem.code) {
    case 'not-found':
      return `${problem.path}: no such file or folder.`;
    case 'unreadable':
      return `${problem.path}: cannot be read (${problem.reason}).`;
    case 'binary':
      return `${problem.path}: not a text file; it was not checked.`;
    case 'utf-16':
      return `${problem.path}: UTF-16 text; save it as UTF-8 and check again.`;
    case 'invalid-utf-8':
      return `${problem.path}:${problem.line}:${problem.column}: not valid UTF-8 from byte ${problem.offset} on; save it as UTF-8 and check again.`;
    case 'too-large':
      return `${problem.path}: larger than ${problem.limit / 2 ** 20} MB; it was not checked.`;
    case 'pack-syntax':
    case 'pack-shape':
    case 'pack-pattern':
    case 'pack-duplicate-rule':
      return `${problem.path}:${problem.line}:${problem.column}: ${problem.detail}`;
    default:
      return problem satisfies never;
  }
}
