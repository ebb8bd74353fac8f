import {
  DiagnosticSeverity,
  Range as EditorRange,
  type TextDocument,
  type TextDocumentContentChangeEvent,
} from 'vscode';
import type { DraftChange, DraftFormat, Range, Severity } from '../core';
import type { Edit } from './shiftAnalysis';

/** How a document is to be read; `undefined` where it is neither Markdown nor plain text. */
export function formatOf({ languageId }: TextDocument): DraftFormat | undefined {
  if (languageId === 'markdown') return 'markdown';
  return languageId === 'plaintext' ? 'plain' : undefined;
}

export const toEditorRange = (document: TextDocument, { start, end }: Range): EditorRange =>
  new EditorRange(document.positionAt(start), document.positionAt(end));

export const fromEditorRange = (document: TextDocument, { start, end }: EditorRange): Range => ({
  start: document.offsetAt(start),
  end: document.offsetAt(end),
});

export const fromContentChange = ({
  rangeOffset,
  rangeLength,
  text,
}: TextDocumentContentChangeEvent): Edit => ({
  start: rangeOffset,
  end: rangeOffset + rangeLength,
  length: text.length,
});

/** One change of a document, told when the document already is as it left it. */
export function toDraftChange(
  document: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
): DraftChange {
  const edits = changes.map(({ rangeOffset, rangeLength, text }) => ({
    start: rangeOffset,
    end: rangeOffset + rangeLength,
    insertedLength: text.length,
  }));
  const textAfter = document.getText();
  const growth = edits.reduce(
    (sum, { start, end, insertedLength }) => sum + insertedLength - (end - start),
    0,
  );
  return { edits, textAfter, lengthBefore: textAfter.length - growth };
}

export function toDiagnosticSeverity(severity: Severity): DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return DiagnosticSeverity.Error;
    case 'warning':
      return DiagnosticSeverity.Warning;
    case 'information':
      return DiagnosticSeverity.Information;
    case 'hint':
      return DiagnosticSeverity.Hint;
    default:
      return severity satisfies never;
  }
}
