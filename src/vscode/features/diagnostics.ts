import {
  Diagnostic,
  DiagnosticRelatedInformation,
  Disposable,
  languages,
  Location,
  type TextDocument,
} from 'vscode';
import { describeFinding, type RuleInfo } from '../../core';
import type { CheckedDraft } from '../analysis';
import { toDiagnosticSeverity, toEditorRange } from '../convert';
import type { FeatureParts } from '../feature';
import type { Place } from '../places';
import { capitalise, RELATION_NAMES, WORDS } from '../words';

/** Squiggles and Problems rows: one for each place that is graver than a hint. */
export function registerDiagnostics({ analyses }: FeatureParts): Disposable {
  const collection = languages.createDiagnosticCollection('onTheRecord');
  const listener = analyses.onDidChange((document) => {
    const state = analyses.stateOf(document);
    if (state?.status === 'checked') collection.set(document.uri, toDiagnostics(document, state));
    else collection.delete(document.uri);
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
  const { message } = describeFinding(finding, rule);
  const diagnostic = new Diagnostic(
    toEditorRange(document, finding.range),
    message,
    toDiagnosticSeverity(finding.severity),
  );
  diagnostic.source = WORDS.name;
  diagnostic.code = finding.ruleId;
  const alsoHere = also.flatMap((other) => {
    const otherRule = rules.get(other.ruleId);
    return otherRule ? [{ range: other.range, words: describeFinding(other, otherRule).message }] : [];
  });
  const related = finding.related
    .filter(({ id }) => !also.some((other) => other.id === id))
    .map(({ rel, range }) => ({ range, words: capitalise(RELATION_NAMES[rel]) }));
  diagnostic.relatedInformation = [...related, ...alsoHere].map(
    ({ range, words }) =>
      new DiagnosticRelatedInformation(new Location(document.uri, toEditorRange(document, range)), words),
  );
  return diagnostic;
}
