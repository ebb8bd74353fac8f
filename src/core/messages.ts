import type { ConfigTrouble, ExampleFault, Expectation, Problem, SidecarTrouble } from './problem';
import type { IgnoreTrouble } from './rules/draftAnalysis';
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

function fillIn(template: string, { words, data }: Finding): string {
  const values: Readonly<Record<string, string | undefined>> = {
    text: words,
    stated: data.stated?.toString(),
    named: data.named?.join(', '),
    namedCount: data.named?.length.toString(),
    unnamed: data.unnamed?.toString(),
    outlet: data.outlet,
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
    case 'merge-conflict': {
      const field = problem.id === undefined ? problem.field : `${problem.id}, ${problem.field}`;
      return `${problem.path}: ${field}: changed on both sides; both values are kept under "conflict".`;
    }
    case 'identity-refused':
      return `${problem.path}: not saved, because something new in it seems to say who somebody is or how to reach them. Take it out and save again.`;
    case 'busy':
      return `${problem.path}: not saved, because another program keeps writing to it; try again.`;
    case 'config-syntax':
    case 'config-unknown-key':
    case 'config-missing-key':
    case 'config-value':
    case 'config-unknown-rule':
    case 'config-missing-pack':
      return `${problem.path}:${problem.line}:${problem.column}: ${describeConfigTrouble(problem)}`;
    default:
      return `${problem.path}:${problem.line}:${problem.column}: ${describeSidecarTrouble(problem)}`;
  }
}

/** The same without the place, for where the place is shown anyway. */
export function describeSidecarTrouble(trouble: SidecarTrouble): string {
  switch (trouble.code) {
    case 'sidecar-syntax':
      return `this is not YAML: ${YAML_REASONS[trouble.reason] ?? 'it cannot be read from here on'}.`;
    case 'sidecar-version':
      return `made by a newer version of On the Record (this one knows version ${trouble.supported}); it is left as it is. Update to read it.`;
    case 'sidecar-unknown-key':
      return trouble.known.length > 0
        ? `there is no such key here; there are ${trouble.known.join(', ')}.`
        : 'there is no such key here.';
    case 'sidecar-missing-key':
      return `"${trouble.key}" is missing.`;
    case 'sidecar-value':
      return `this should be ${describeExpectation(trouble.expected)}.`;
    case 'sidecar-id':
      return 'the id of an annotation is six characters of a-z and 0-9.';
    case 'sidecar-same-as':
      return 'there is no annotation with this id.';
    case 'conflict-markers':
      return 'Git left the marks of a conflict here; repair the file, which keeps both sides.';
    case 'conflict-open':
      return `a merge left two values for "${trouble.field}"; choose one, and delete the field under "conflict".`;
    case 'identity-leak':
      return `this ${trouble.part} seems to say who somebody is or how to reach them; a record must not. Delete it, also where copies of this file are kept.`;
    case 'identity-left-out':
      return 'this seems to say who somebody is or how to reach them; it was not taken over.';
    case 'draft-missing':
      return 'the draft of these annotations is not there.';
    case 'anchor-review':
      return 'the words of this annotation have changed so much that a person has to say where it belongs.';
    case 'anchor-orphan':
      return 'the words of this annotation are no longer in the draft.';
    default:
      return trouble satisfies never;
  }
}

/** What an example of a rule should show and does not. */
export function describeExampleFault(fault: ExampleFault): string {
  switch (fault.code) {
    case 'missed':
      return `is to be flagged, and is not: ${fault.example}`;
    case 'other-words':
      return `"${fault.marked}" is to be marked, and ${quoteAll(fault.found)} is: ${fault.example}`;
    case 'flagged':
      return `is to pass, and ${quoteAll(fault.found)} is flagged: ${fault.example}`;
    default:
      return fault satisfies never;
  }
}

const quoteAll = (texts: readonly string[]): string => texts.map((text) => `"${text}"`).join(', ');

/** What is wrong with an ignore comment, for where the comment is shown anyway. */
export function describeIgnoreTrouble(trouble: IgnoreTrouble): string {
  switch (trouble.code) {
    case 'ignore-command':
      return `"${trouble.command}" is nothing this comment can ask for; there are ignore, ignore-file, ignore-start and ignore-end.`;
    case 'ignore-reason':
      return 'this comment ignores nothing, because it gives no reason; add "because …".';
    case 'ignore-rule':
      return `there is no rule or kind of finding called "${trouble.name}".`;
    case 'ignore-unclosed':
      return 'nothing ends what this comment starts, so it holds to the end of the draft; add "on-the-record: ignore-end".';
    case 'ignore-unopened':
      return 'there is no "on-the-record: ignore-start" that this comment could end.';
    case 'ignore-stale':
      return 'there is nothing left for this comment to ignore; delete it.';
    default:
      return trouble satisfies never;
  }
}

/** What is wrong with the desk's config, for where the place is shown anyway. */
export function describeConfigTrouble(trouble: ConfigTrouble): string {
  switch (trouble.code) {
    case 'config-syntax':
      return `this is not YAML: ${YAML_REASONS[trouble.reason] ?? 'it cannot be read from here on'}.`;
    case 'config-unknown-key':
      return `there is no such key here; there are ${trouble.known.join(', ')}.`;
    case 'config-missing-key':
      return `"${trouble.key}" is missing.`;
    case 'config-value':
      return `this should be ${describeExpectation(trouble.expected)}.`;
    case 'config-unknown-rule':
      return `there is no such rule; there are ${trouble.near.join(', ')}.`;
    case 'config-missing-pack':
      return 'this pack cannot be read; its path goes from here.';
    default:
      return trouble satisfies never;
  }
}

/** What the parser means, by its codes. */
const YAML_REASONS: Readonly<Record<string, string>> = {
  BAD_INDENT: 'the line is indented differently from its neighbours',
  TAB_AS_INDENT: 'a tab indents the line; use spaces',
  MISSING_CHAR: 'something that was opened is not closed, such as a quotation mark',
  DUPLICATE_KEY: 'the same key is there twice',
  MULTILINE_IMPLICIT_KEY: 'a key runs over two lines, or a colon is missing',
  BLOCK_AS_IMPLICIT_KEY: 'there is one colon too many; put the text in quotation marks',
  BAD_SCALAR_START: 'text that begins with this character needs quotation marks',
  RESOURCE_EXHAUSTION: 'it repeats itself too often',
};

function describeExpectation(expected: Expectation): string {
  if (typeof expected === 'object') return `one of ${expected.join(', ')}`;
  switch (expected) {
    case 'map':
      return 'a map of keys and values';
    case 'list':
      return 'a list';
    case 'text':
      return 'text';
    case 'count':
      return 'a whole number, 1 or more';
    case 'boolean':
      return 'true or false';
    case 'role':
      return 'a role in small letters, such as reporter or desk; never a name';
    case 'instant':
      return 'date and time, such as 2026-03-02T10:15:00Z';
    case 'id':
      return 'the id of an annotation';
    case 'rule':
      return 'the id of a rule, such as anonymous/explicit';
    case 'alternatives':
      return 'a list of two values or more';
    case 'no-dismissal':
      return 'left out unless the state is dismissed';
    default:
      return expected satisfies never;
  }
}
