import {
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  extensions,
  languages,
  workspace,
  type TextDocument,
} from 'vscode';
import { describeSidecarTrouble, readSidecar, type SidecarProblem } from '../../core';
import { isToldBySchema } from '../../core/sidecarLanguage/isToldBySchema';
import { toEditorRange } from '../convert';
import { Delay } from '../delay';
import { isServedAsYaml, SIDECARS } from '../sidecarDocuments';
import { capitalise, WORDS } from '../words';

const WAIT_MS = 200;

/** Problems rows for what is wrong with the sidecars that are open. */
export function registerSidecarProblems(): Disposable {
  const collection = languages.createDiagnosticCollection('onTheRecord.sidecars');
  const edited = new Set<TextDocument>();
  const delay = new Delay();
  const check = (document: TextDocument): void => {
    if (isChecked(document)) collection.set(document.uri, toDiagnostics(document));
  };
  const checkEdited = (): void => {
    edited.forEach(check);
    edited.clear();
  };
  const checkAll = (): void => workspace.textDocuments.forEach(check);
  checkAll();
  return Disposable.from(
    collection,
    new Disposable(() => delay.cancel()),
    extensions.onDidChange(checkAll),
    workspace.onDidOpenTextDocument(check),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (!isChecked(document)) return;
      edited.add(document);
      delay.restart(WAIT_MS, checkEdited);
    }),
    workspace.onDidCloseTextDocument((document) => {
      edited.delete(document);
      collection.delete(document.uri);
    }),
  );
}

/** What nobody can write here, such as a file as it was in a commit, nobody can repair here. */
const isChecked = (document: TextDocument): boolean =>
  languages.match(SIDECARS, document) > 0 &&
  (document.isUntitled || workspace.fs.isWritableFileSystem(document.uri.scheme) !== false);

function toDiagnostics(document: TextDocument): readonly Diagnostic[] {
  const { problems } = readSidecar(document.getText(), workspace.asRelativePath(document.uri));
  const ours = isServedAsYaml(document) ? problems.filter((problem) => !isToldBySchema(problem)) : problems;
  return ours.map((problem) => toDiagnostic(document, problem));
}

function toDiagnostic(document: TextDocument, problem: SidecarProblem): Diagnostic {
  const message = capitalise(describeSidecarTrouble(problem));
  // Nothing is wrong with the file where a merge has left two values; somebody has to choose.
  const severity = problem.code === 'conflict-open' ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;
  const diagnostic = new Diagnostic(toEditorRange(document, problem.range), message, severity);
  diagnostic.source = WORDS.name;
  diagnostic.code = problem.code;
  return diagnostic;
}
