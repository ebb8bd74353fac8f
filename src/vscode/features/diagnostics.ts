import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticTag,
  Disposable,
  languages,
  Location,
  type TextDocument,
} from 'vscode';
import {
  atLeast,
  describeFinding,
  describeIgnoreTrouble,
  type Finding,
  type IgnoreProblem,
  type RuleInfo,
} from '../../core';
import type { CheckedDraft } from '../analysis';
import { toDiagnosticSeverity, toEditorRange } from '../convert';
import type { FeatureParts } from '../feature';
import type { Place } from '../places';
import { capitalise, RELATION_NAMES, WORDS } from '../words';

/** Squiggles and Problems rows: one for each place that is graver than a hint, and for ignore comments that go wrong. */
export function registerDiagnostics({ analyses, settings }: FeatureParts): Disposable {
  const collection = languages.createDiagnosticCollection('onTheRecord');
  const listener = analyses.onDidChange((document) => {
    const state = analyses.stateOf(document);
    if (state?.status !== 'checked') return collection.delete(document.uri);
    const { minimumSeverity } = settings.of(document);
    const problems = state.analysis.problems.filter(({ severity }) => atLeast(severity, minimumSeverity));
    collection.set(document.uri, [
      ...toDiagnostics(document, state),
      ...problems.map((problem) => toProblemDiagnostic(document, problem)),
    ]);
  });
  return Disposable.from(collection, listener);
}

function toDiagnostics(document: TextDocument, { places, rules }: CheckedDraft): readonly Diagnostic[] {
  return places.flatMap((place) => {
    const rule = rules.get(place.finding.ruleId);
    return rule && place.finding.severity !== 'hint' ? [toDiagnostic(document, place, rule, rules)] : [];
  });
}

function toDiagnostic(
  document: TextDocument,
  { finding, also }: Place,
  rule: RuleInfo,
  rules: CheckedDraft['rules'],
): Diagnostic {
  const asked = also.filter(({ kind }) => kind === 'house').flatMap((other) => messageOf(other, rules));
  const diagnostic = new Diagnostic(
    toEditorRange(document, finding.range),
    [describeFinding(finding, rule).message, ...asked].join('\n'),
    toDiagnosticSeverity(finding.severity),
  );
  diagnostic.source = WORDS.name;
  diagnostic.code = finding.ruleId;
  const alsoHere = also
    .filter(({ kind }) => kind !== 'house')
    .flatMap((other) => messageOf(other, rules).map((words) => ({ range: other.range, words })));
  const related = finding.related
    .filter(({ id }) => !also.some((other) => other.id === id))
    .map(({ rel, range }) => ({ range, words: capitalise(RELATION_NAMES[rel]) }));
  diagnostic.relatedInformation = [...related, ...alsoHere].map(
    ({ range, words }) =>
      new DiagnosticRelatedInformation(new Location(document.uri, toEditorRange(document, range)), words),
  );
  return diagnostic;
}

function messageOf(finding: Finding, rules: CheckedDraft['rules']): readonly string[] {
  const rule = rules.get(finding.ruleId);
  return rule ? [describeFinding(finding, rule).message] : [];
}

function toProblemDiagnostic(document: TextDocument, problem: IgnoreProblem): Diagnostic {
  const message = capitalise(describeIgnoreTrouble(problem));
  const range = toEditorRange(document, problem.range);
  const diagnostic = new Diagnostic(range, message, toDiagnosticSeverity(problem.severity));
  diagnostic.source = WORDS.name;
  diagnostic.code = problem.code;
  if (problem.code === 'ignore-stale') diagnostic.tags = [DiagnosticTag.Unnecessary];
  return diagnostic;
}
