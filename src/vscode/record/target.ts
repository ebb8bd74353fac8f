import { Uri, window, workspace, type TextDocument, type TextEditor } from 'vscode';
import type { Annotation } from '../../core';
import type { DraftAnnotations } from '../annotations';
import { RECORD_WORDS } from '../recordWords';
import { WORDS } from '../words';
import { findAt, type AnnotationRef, type DraftRecord } from './draftRecord';

/** An annotation that a command is about. */
export interface Target {
  readonly document: TextDocument;
  readonly record: DraftRecord;
  readonly id: string;
  readonly annotation: Annotation;
}

/**
 * The annotation that a menu, a link or a tree hands in, else the one at the cursor. Tells the writer where there is none.
 */
export async function findTarget(
  annotations: DraftAnnotations,
  argument: unknown,
): Promise<Target | undefined> {
  const ref = toRef(argument) ?? refAtCursor(annotations, window.activeTextEditor);
  const document = ref && (await workspace.openTextDocument(Uri.parse(ref.uri, true)));
  const record = document && (await annotations.open(document));
  const annotation = ref && record?.annotations.get(ref.id);
  if (document && record && annotation) return { document, record, id: ref.id, annotation };
  void window.showInformationMessage(RECORD_WORDS.noAnnotation);
  return undefined;
}

/** From a tree node or a comment (with `annotation`), a thread (with `comments`), a reply (with `thread`), or a link. */
export function toRef(argument: unknown): AnnotationRef | undefined {
  if (!isRecord(argument)) return undefined;
  if (typeof argument.uri === 'string' && typeof argument.id === 'string')
    return { uri: argument.uri, id: argument.id };
  if (isRecord(argument.annotation)) return toRef(argument.annotation);
  if (Array.isArray(argument.comments)) return toRef(argument.comments[0]);
  return toRef(argument.thread);
}

/** The record of the active draft; tells the writer where there is none. */
export async function openActive(
  annotations: DraftAnnotations,
): Promise<{ readonly editor: TextEditor; readonly record: DraftRecord } | undefined> {
  const editor = window.activeTextEditor;
  const record = editor && (await annotations.open(editor.document));
  if (record) return { editor, record };
  void window.showInformationMessage(WORDS.notADraft);
  return undefined;
}

/** The file that a change of the record writes, in words. */
export const nameOf = ({ home }: DraftRecord): string =>
  home.kind === 'file' ? home.file.path : RECORD_WORDS.notYetSaved;

function refAtCursor(
  annotations: DraftAnnotations,
  editor: TextEditor | undefined,
): AnnotationRef | undefined {
  const record = editor && annotations.recordOf(editor.document);
  const id = record && findAt(record, editor.document.offsetAt(editor.selection.active));
  return id === undefined ? undefined : { uri: editor?.document.uri.toString() ?? '', id };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
