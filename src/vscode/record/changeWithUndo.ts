import { window, type TextDocument } from 'vscode';
import type { Annotations, Range } from '../../core';
import type { DraftAnnotations } from '../annotations';
import { RECORD_WORDS } from '../recordWords';

interface UndoableChange {
  readonly change: (annotations: Annotations) => Annotations;
  /** Where annotations with a new quote stand. */
  readonly at?: Range;
  /** Said when it is done. */
  readonly sentence: string;
}

/** Changes a record, says so, and offers to take it back. */
export async function changeWithUndo(
  annotations: DraftAnnotations,
  document: TextDocument,
  { change, at, sentence }: UndoableChange,
): Promise<void> {
  let before: Annotations = new Map();
  let after: Annotations = new Map();
  const remember = (now: Annotations): Annotations => {
    before = now;
    after = change(now);
    return after;
  };
  if (!(await annotations.change(document, remember, at)) || after === before) return;
  const takeBack = (now: Annotations): Annotations => restore(now, before, after);
  // Not awaited: the message may stand for long.
  void window.showInformationMessage(sentence, RECORD_WORDS.undo).then((choice) => {
    if (choice === RECORD_WORDS.undo) void annotations.change(document, takeBack);
  });
}

/** Puts back the annotations that differ between `before` and `after`; the others stay as they are by now. */
export function restore(now: Annotations, before: Annotations, after: Annotations): Annotations {
  const restored = new Map(now);
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const old = before.get(id);
    if (old === after.get(id)) continue;
    if (old) restored.set(id, old);
    else restored.delete(id);
  }
  return restored;
}
