import {
  CompletionItem,
  CompletionItemKind,
  Hover,
  MarkdownString,
  type Position,
  type Range as EditorRange,
  type TextDocument,
} from 'vscode';
import { complete, type Completion } from '../core/sidecarLanguage/complete';
import { explain, type Explanation } from '../core/sidecarLanguage/explain';
import type { FileSchema } from '../core/sidecarLanguage/placeSchema';
import { toEditorRange } from './convert';
import { escapeMarkdown } from './escapeMarkdown';
import { isServedAsYaml } from './sidecarDocuments';

/** What can be written at a position of a file with a schema; a sidecar unless another schema is given. */
export function completionsAt(
  document: TextDocument,
  position: Position,
  schema?: FileSchema,
): CompletionItem[] {
  if (isServedAsYaml(document)) return [];
  const { range, items } = complete(document.getText(), document.offsetAt(position), schema);
  const place = toEditorRange(document, range);
  return items.map((item, i) => toCompletionItem(item, place, i));
}

/** What a key or a word of such a file means. */
export function hoverAt(document: TextDocument, position: Position, schema?: FileSchema): Hover | undefined {
  if (isServedAsYaml(document)) return undefined;
  const found = explain(document.getText(), document.offsetAt(position), schema);
  return found && new Hover(new MarkdownString(toMarkdown(found)), toEditorRange(document, found.range));
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

function toMarkdown({ term, text, words }: Explanation): string {
  const lines = words.map((word) => `- \`${word.name}\`: ${escapeMarkdown(word.text)}`);
  return [`**${escapeMarkdown(term)}**: ${escapeMarkdown(text)}`, lines.join('\n')].join('\n\n').trim();
}
