import {
  Disposable,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  languages,
  SymbolKind,
  TextEdit,
  Uri,
  type TextDocument,
} from 'vscode';
import { findFolds } from '../../core/sidecarLanguage/findFolds';
import { findLinks, type SidecarLink } from '../../core/sidecarLanguage/findLinks';
import { formatSidecar } from '../../core/sidecarLanguage/formatSidecar';
import { listAnnotations } from '../../core/sidecarLanguage/listAnnotations';
import { toEditorRange } from '../convert';
import { completionsAt, hoverAt } from '../schemaWords';
import { SIDECAR_LANGUAGE, SIDECARS } from '../sidecarDocuments';

/** Sidecars as a language: what can be written, what it means, where it points, and how the file is laid out. */
export function registerSidecarLanguage(): Disposable {
  return Disposable.from(
    languages.registerCompletionItemProvider(
      SIDECARS,
      { provideCompletionItems: (document, position) => completionsAt(document, position) },
      ' ',
    ),
    languages.registerHoverProvider(SIDECARS, {
      provideHover: (document, position) => hoverAt(document, position),
    }),
    languages.registerDocumentLinkProvider(SIDECARS, { provideDocumentLinks }),
    languages.registerFoldingRangeProvider(SIDECARS, { provideFoldingRanges }),
    languages.registerDocumentSymbolProvider(SIDECARS, { provideDocumentSymbols }),
    languages.registerDocumentFormattingEditProvider(SIDECAR_LANGUAGE, { provideDocumentFormattingEdits }),
  );
}

function provideDocumentLinks(document: TextDocument): DocumentLink[] {
  return findLinks(document.getText()).flatMap(({ range, target }) => {
    const uri = toUri(document, target);
    return uri ? [new DocumentLink(toEditorRange(document, range), uri)] : [];
  });
}

/** @returns undefined where a file that was never saved has no draft beside it */
function toUri(document: TextDocument, target: SidecarLink['target']): Uri | undefined {
  const { uri, isUntitled } = document;
  switch (target.to) {
    case 'draft':
      return isUntitled ? undefined : Uri.joinPath(uri, '..', target.reference);
    case 'annotation': {
      const { line, character } = document.positionAt(target.offset);
      return uri.with({ fragment: `L${line + 1},${character + 1}` });
    }
    default:
      return target satisfies never;
  }
}

function provideFoldingRanges(document: TextDocument): FoldingRange[] {
  return findFolds(document.getText()).map(
    ({ start, end }) => new FoldingRange(document.positionAt(start).line, document.positionAt(end).line),
  );
}

function provideDocumentSymbols(document: TextDocument): DocumentSymbol[] {
  return listAnnotations(document.getText()).map(({ id, exact = '', state = '', key, range }) => {
    const words = exact.replace(/\s+/g, ' ').trim();
    const [whole, name] = [toEditorRange(document, range), toEditorRange(document, key)];
    return new DocumentSymbol(words || id, state, SymbolKind.String, whole, name);
  });
}

function provideDocumentFormattingEdits(document: TextDocument): TextEdit[] {
  const text = document.getText();
  const formatted = formatSidecar(text);
  if (formatted === undefined || formatted === text) return [];
  return [TextEdit.replace(toEditorRange(document, { start: 0, end: text.length }), formatted)];
}
