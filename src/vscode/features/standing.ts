import { commands, Disposable } from 'vscode';
import {
  changeAnnotation,
  confirmQuote,
  quoteAt,
  removeAnnotation,
  reopenAnnotation,
  resolveAnnotation,
  settleConflict,
  settledRange,
  type Annotation,
} from '../../core';
import type { RecordCommandId } from '../commandIds';
import type { FeatureParts } from '../feature';
import { changeWithUndo } from '../record/changeWithUndo';
import { findTarget, nameOf, type Target } from '../record/target';
import { RECORD_WORDS } from '../recordWords';

/** Changes where the desk stands with an annotation: resolve, reopen, confirm its words, settle a merge, delete. */
export function registerStanding({ annotations }: FeatureParts): Disposable {
  const on = (id: RecordCommandId, run: (target: Target) => Promise<unknown>): Disposable =>
    commands.registerCommand(id, async (argument: unknown) => {
      const target = await findTarget(annotations, argument);
      if (target) await run(target);
    });
  const change = (id: RecordCommandId, to: (annotation: Annotation) => Annotation): Disposable =>
    on(id, (target) => annotations.change(target.document, (now) => changeAnnotation(now, target.id, to)));
  const confirm = async ({ document, record, id }: Target): Promise<void> => {
    const range = settledRange(record.places.get(id));
    if (!range) return;
    const quote = quoteAt(document.getText(), range);
    const confirmed = (annotation: Annotation): Annotation => confirmQuote(annotation, quote);
    await annotations.change(document, (now) => changeAnnotation(now, id, confirmed), range);
  };
  const remove = ({ document, record, id }: Target): Promise<void> =>
    changeWithUndo(annotations, document, {
      change: (now) => removeAnnotation(now, id),
      sentence: RECORD_WORDS.deleted(nameOf(record)),
    });
  return Disposable.from(
    change('onTheRecord.resolve', resolveAnnotation),
    change('onTheRecord.reopen', reopenAnnotation),
    change('onTheRecord.keepOurs', (annotation) => settleConflict(annotation, 'ours')),
    change('onTheRecord.keepTheirs', (annotation) => settleConflict(annotation, 'theirs')),
    on('onTheRecord.confirmWords', confirm),
    on('onTheRecord.deleteAnnotation', remove),
  );
}
