import {
  CodeAction,
  CodeActionKind,
  languages,
  Range,
  workspace,
  WorkspaceEdit,
  type CodeActionProvider,
  type Disposable,
  type TextDocument,
} from 'vscode';
import { repairSidecar } from '../../core';
import { SIDECARS } from '../sidecarDocuments';
import { WORDS } from '../words';

/** Offers to take the marks of a Git conflict out of a sidecar. Both sides are kept; the file is changed, not saved. */
export const registerRepairSidecar = (): Disposable =>
  languages.registerCodeActionsProvider(SIDECARS, provider, {
    providedCodeActionKinds: [CodeActionKind.QuickFix],
  });

const provider: CodeActionProvider = {
  provideCodeActions(document, _range, { diagnostics }) {
    const marks = diagnostics.filter(({ code }) => code === 'conflict-markers');
    if (marks.length === 0) return [];
    const repair = repairSidecar(document.getText(), workspace.asRelativePath(document.uri));
    if (!repair?.ok) return [];
    const action = new CodeAction(WORDS.repairSidecar, CodeActionKind.QuickFix);
    action.edit = new WorkspaceEdit();
    action.edit.replace(document.uri, wholeOf(document), repair.text);
    action.diagnostics = marks;
    action.isPreferred = true;
    return [action];
  },
};

const wholeOf = (document: TextDocument): Range =>
  new Range(document.positionAt(0), document.positionAt(document.getText().length));
