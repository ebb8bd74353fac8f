import {
  comments,
  CommentThreadState,
  Disposable,
  Range as EditorRange,
  type CommentController,
  type CommentThread,
  type TextDocument,
} from 'vscode';
import { settledRange, type Annotation } from '../../core';
import { toEditorRange } from '../convert';
import type { FeatureParts } from '../feature';
import { isVoid, type DraftRecord } from '../record/draftRecord';
import { isSettled, toContext } from '../record/context';
import { toComments } from '../record/recordComment';
import { kindName, RECORD_WORDS } from '../recordWords';
import { capitalise, WORDS } from '../words';

/**
 * Threads in the margin, one for each annotation whose place is sure. VS Code moves their widgets through edits but does
 * not tell us where to (microsoft/vscode#243834), so the record's own places are written back to them.
 */
export function registerComments({ annotations }: FeatureParts): Disposable {
  const threads = new Map<string, ReadonlyMap<string, CommentThread>>();
  let controller: CommentController | undefined;

  const update = (document: TextDocument): void => {
    const uri = document.uri.toString();
    const record = annotations.recordOf(document);
    const old = threads.get(uri) ?? new Map<string, CommentThread>();
    if (!record || document.isClosed || (isVoid(record) && !controller)) {
      for (const thread of old.values()) thread.dispose();
      threads.delete(uri);
      return;
    }
    controller ??= createController(annotations);
    threads.set(uri, toThreads(controller, document, { record, old }));
  };

  return Disposable.from(annotations.onDidChange(update), new Disposable(() => controller?.dispose()));
}

/** Made with the first record, so that a window without any has no comments of ours. */
function createController(annotations: FeatureParts['annotations']): CommentController {
  const controller = comments.createCommentController('onTheRecord', WORDS.name);
  controller.options = { prompt: RECORD_WORDS.replyTitle, placeHolder: RECORD_WORDS.notePrompt };
  controller.commentingRangeProvider = {
    provideCommentingRanges: (document) =>
      annotations.recordOf(document) ? [new EditorRange(0, 0, Math.max(0, document.lineCount - 1), 0)] : [],
  };
  return controller;
}

function toThreads(
  controller: CommentController,
  document: TextDocument,
  { record, old }: { readonly record: DraftRecord; readonly old: ReadonlyMap<string, CommentThread> },
): ReadonlyMap<string, CommentThread> {
  const shown = new Map<string, CommentThread>();
  for (const [id, annotation] of record.annotations) {
    const range = settledRange(record.places.get(id));
    if (!range) continue;
    const place = toEditorRange(document, range);
    const thread = old.get(id) ?? controller.createCommentThread(document.uri, place, []);
    if (!thread.range.isEqual(place)) thread.range = place;
    fill(thread, annotation, { record, id });
    shown.set(id, thread);
  }
  for (const [id, thread] of old) if (!shown.has(id)) thread.dispose();
  return shown;
}

function fill(
  thread: CommentThread,
  annotation: Annotation,
  { record, id }: { readonly record: DraftRecord; readonly id: string },
): void {
  const place = record.places.get(id);
  thread.comments = toComments(annotation, place, { uri: thread.uri.toString(), id });
  thread.label = capitalise(kindName(annotation.kind));
  thread.contextValue = toContext(annotation, place);
  thread.state = isSettled(annotation, place) ? CommentThreadState.Resolved : CommentThreadState.Unresolved;
}
