import {
  CodeAction,
  CodeActionKind,
  languages,
  type CodeActionContext,
  type Disposable,
  type Range as EditorRange,
  type TextDocument,
} from 'vscode';
import { settledRange, type Finding, type Range } from '../../core';
import type { RecordCommandId } from '../commandIds';
import { fromEditorRange } from '../convert';
import { DRAFT_LANGUAGES } from '../draftLanguages';
import type { FeatureParts } from '../feature';
import { actionsFor } from '../record/actionsFor';
import type { DraftRecord } from '../record/draftRecord';
import { findAnnotationOf, type PassageRef } from '../record/passage';
import { nameOf } from '../record/target';
import { ACTION_NAMES, RECORD_WORDS } from '../recordWords';

/** Quick fixes for findings and annotations; each names the file it will write. */
export function registerCodeActions({ analyses, annotations }: FeatureParts): Disposable {
  const provideCodeActions = (
    document: TextDocument,
    selected: EditorRange,
    context: CodeActionContext,
  ): CodeAction[] => {
    const record = annotations.recordOf(document);
    const state = analyses.stateOf(document);
    if (!record) return [];
    const uri = document.uri.toString();
    const isHere = touches(fromEditorRange(document, selected));
    const findings = state?.status === 'checked' ? state.places.map(({ finding }) => finding) : [];
    const forFindings = findings
      .filter((finding) => isHere(finding.range) && findAnnotationOf(record, finding) === undefined)
      .flatMap((finding) => toFixes(finding, { uri, record, context }));
    const forAnnotations = [...record.annotations].flatMap(([id, annotation]) => {
      const place = record.places.get(id);
      const range = settledRange(place);
      if (!range || !isHere(range)) return [];
      return actionsFor(annotation, place).map((command) => toFix(command, { uri, id }, record));
    });
    return [...forFindings, ...forAnnotations];
  };
  return languages.registerCodeActionsProvider(
    DRAFT_LANGUAGES,
    { provideCodeActions },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );
}

const touches =
  (selected: Range) =>
  ({ start, end }: Range): boolean =>
    start <= selected.end && selected.start <= end;

function toFixes(
  { range, ruleId }: Finding,
  {
    uri,
    record,
    context,
  }: { readonly uri: string; readonly record: DraftRecord; readonly context: CodeActionContext },
): readonly CodeAction[] {
  const passage: PassageRef = { uri, range, ruleId };
  return (['onTheRecord.annotate', 'onTheRecord.dismiss'] as const).map((command) => {
    const fix = toFix(command, passage, record);
    fix.diagnostics = context.diagnostics.filter(({ code }) => code === ruleId);
    return fix;
  });
}

function toFix(command: RecordCommandId, argument: unknown, record: DraftRecord): CodeAction {
  const title = RECORD_WORDS.writes(ACTION_NAMES[command], nameOf(record));
  const fix = new CodeAction(title, CodeActionKind.QuickFix);
  fix.command = { title, command, arguments: [argument] };
  return fix;
}
