import { window, type TextDocument } from 'vscode';
import type { Finding } from '../core';
import { fromEditorRange } from './convert';

/** The ids of the findings that touch the word at the cursor, where the document is the one being written in. */
export function findBeingTyped(document: TextDocument, findings: readonly Finding[]): ReadonlySet<string> {
  const editor = window.activeTextEditor;
  const word = editor?.document === document && document.getWordRangeAtPosition(editor.selection.active);
  if (!word) return new Set();
  const { start, end } = fromEditorRange(document, word);
  const touching = findings.filter(({ range }) => range.start <= end && start <= range.end);
  return new Set(touching.map(({ id }) => id));
}
