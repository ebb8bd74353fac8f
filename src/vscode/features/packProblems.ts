import { Diagnostic, DiagnosticSeverity, Disposable, languages, Range as EditorRange } from 'vscode';
import type { PackProblem } from '../../core';
import type { FeatureParts } from '../feature';
import { capitalise, WORDS } from '../words';

/** Problems rows in the packs that desks' configs name, as they were last saved. */
export function registerPackProblems({ deskConfigs, serviceOf, settings }: FeatureParts): Disposable {
  const collection = languages.createDiagnosticCollection('onTheRecord.packs');
  const showAll = (): void => {
    collection.clear();
    for (const desk of deskConfigs.all) {
      const { problems } = serviceOf(settings.of(desk.uri), desk);
      for (const { uri, path } of desk.packs)
        collection.set(uri, problems.filter((problem) => problem.path === path).map(toDiagnostic));
    }
  };
  showAll();
  return Disposable.from(collection, deskConfigs.onDidChange(showAll));
}

/** On the word that begins where the problem is. */
function toDiagnostic({ code, line, column, detail }: PackProblem): Diagnostic {
  const range = new EditorRange(line - 1, column - 1, line - 1, column - 1);
  const diagnostic = new Diagnostic(range, capitalise(detail), DiagnosticSeverity.Error);
  diagnostic.source = WORDS.name;
  diagnostic.code = code;
  return diagnostic;
}
