import {
  CompletionItem,
  CompletionItemKind,
  Disposable,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  languages,
  MarkdownString,
  Range as EditorRange,
  SymbolKind,
  TextEdit,
  Uri,
  type Position,
  type TextDocument,
} from 'vscode';
import { complete, type Completion } from '../../core/sidecarLanguage/complete';
import { explain, type Explanation } from '../../core/sidecarLanguage/explain';
import { findFolds } from '../../core/sidecarLanguage/findFolds';
import { findLinks, type SidecarLink } from '../../core/sidecarLanguage/findLinks';
import { formatSidecar } from '../../core/sidecarLanguage/formatSidecar';
import { listAnnotations } from '../../core/sidecarLanguage/listAnnotations';
import { toEditorRange } from '../convert';
import { escapeMarkdown } from '../escapeMarkdown';
import { isServedAsYaml, SIDECAR_LANGUAGE, SIDECARS } from '../sidecarDocuments';

/** Sidecars as a language: what can be written, what it means, where it points, and how the file is laid out. */
export function registerSidecarLanguage(): Disposable {
  return Disposable.from(
    languages.registerCompletionItemProvider(SIDECARS, { provideCompletionItems }, ' '),
    languages.registerHoverProvider(SIDECARS, { provideHover }),
    languages.registerDocumentLinkProvider(SIDECARS, { provideDocumentLinks }),
    languages.registerFoldingRangeProvider(SIDECARS, { provideFoldingRanges }),
    languages.registerDocumentSymbolProvider(SIDECARS, { provideDocumentSymbols }),
    languages.registerDocumentFormattingEditProvider(SIDECAR_LANGUAGE, { provideDocumentFormattingEdits }),
  );
}

function provideCompletionItems(document: TextDocument, position: Position): CompletionItem[] {
  if (isServedAsYaml(document)) return [];
  const { range, items } = complete(document.getText(), document.offsetAt(position));
  const place = toEditorRange(document, range);
  return items.map((item, i) => toCompletionItem(item, place, i));
}

const COMPLETION_KINDS: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  word: CompletionItemKind.EnumMember,
  id: CompletionItemKind.Reference,
};

function toCompletionItem(completion: Completion, range: EditorRange, index: number): CompletionItem {
  const { kind, label, text, insert, required, goesOn } = completion;
  const item = new CompletionItem(label, COMPLETION_KINDS[kind]);
  // Read beside the list rather than in a box that has to be opened.
  item.detail = text;
  item.insertText = insert;
  item.range = range;
  item.sortText = `${required ? 0 : 1}${index.toString().padStart(3, '0')}`;
  if (goesOn) item.command = { command: 'editor.action.triggerSuggest', title: '' };
  return item;
}

function provideHover(document: TextDocument, position: Position): Hover | undefined {
  if (isServedAsYaml(document)) return undefined;
  const found = explain(document.getText(), document.offsetAt(position));
  return found && new Hover(new MarkdownString(toMarkdown(found)), toEditorRange(document, found.range));
}

function toMarkdown({ term, text, words }: Explanation): string {
  const lines = words.map((word) => `- \`${word.name}\`: ${escapeMarkdown(word.text)}`);
  return [`**${escapeMarkdown(term)}**: ${escapeMarkdown(text)}`, lines.join('\n')].join('\n\n').trim();
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
