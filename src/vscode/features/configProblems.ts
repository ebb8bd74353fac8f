import {
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  languages,
  Range as EditorRange,
  workspace,
  type TextDocument,
  type Uri,
} from 'vscode';
import {
  describeConfigTrouble,
  isConfigPath,
  readConfig,
  type ConfigProblem,
  type ReadConfig,
} from '../../core';
import type { FeatureParts } from '../feature';
import { capitalise, WORDS } from '../words';

/** Problems rows for what is wrong with desks' configs: as they are being written, else as they lie on disk. */
export function registerConfigProblems({ deskConfigs, serviceOf, settings }: FeatureParts): Disposable {
  const collection = languages.createDiagnosticCollection('onTheRecord.config');
  const show = (uri: Uri, { problems, findUnknownRules, findMissingPacks }: ReadConfig): void => {
    const desk = deskConfigs.at(uri);
    const known = [...serviceOf(settings.of(uri), desk).rules.keys()];
    const missing = desk?.packs.filter(({ text }) => text === undefined).map(({ name }) => name) ?? [];
    collection.set(
      uri,
      [...problems, ...findUnknownRules(known), ...findMissingPacks(missing)].map(toDiagnostic),
    );
  };
  const showSaved = (): void => {
    collection.clear();
    for (const desk of deskConfigs.all) show(desk.uri, desk);
    workspace.textDocuments.forEach(showEdited);
  };
  const showEdited = (document: TextDocument): void => {
    if (!document.isDirty || !isConfigPath(document.uri.path)) return;
    show(document.uri, readConfig(document.getText(), workspace.asRelativePath(document.uri)));
  };
  showSaved();
  return Disposable.from(
    collection,
    deskConfigs.onDidChange(showSaved),
    workspace.onDidChangeTextDocument(({ document }) => showEdited(document)),
    workspace.onDidCloseTextDocument(({ uri }) => isConfigPath(uri.path) && showSaved()),
  );
}

function toDiagnostic(problem: ConfigProblem): Diagnostic {
  const { line, column, range } = problem;
  const start = { line: line - 1, character: column - 1 };
  const diagnostic = new Diagnostic(
    new EditorRange(start.line, start.character, start.line, start.character + range.end - range.start),
    capitalise(describeConfigTrouble(problem)),
    DiagnosticSeverity.Warning,
  );
  diagnostic.source = WORDS.name;
  diagnostic.code = problem.code;
  return diagnostic;
}
