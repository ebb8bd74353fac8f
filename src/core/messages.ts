import type { Problem } from './problem';
import type { Finding } from './rules/finding';
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
      return `${problem.path}: is not a text file; it was not checked.`;
    case 'invalid-utf-8':
      return `${problem.path}:${problem.line}:${problem.column}: is not valid UTF-8 from byte ${problem.offset} on; save it as UTF-8 and check again.`;
    case 'too-large':
      return `${problem.path}: is larger than ${problem.limit} bytes (${problem.bytes}); it was not checked.`;
    case 'pack-syntax':
    case 'pack-shape':
    case 'pack-pattern':
    case 'pack-duplicate-rule':
      return `${problem.path}:${problem.line}:${problem.column}: ${problem.detail}`;
    default:
      return problem satisfies never;
  }
}
