import { commands, window, type Disposable, type TextDocument } from 'vscode';
import {
  changeAnnotation,
  confirmQuote,
  dismissAnnotation,
  DISMISSAL_REASONS,
  quoteAt,
  settledRange,
  type Annotations,
  type Dismissal,
  type Range,
} from '../../core';
import type { FeatureParts } from '../feature';
import { changeWithUndo } from '../record/changeWithUndo';
import { findAnnotationOf, findPassage, type Passage } from '../record/passage';
import { findTarget, nameOf, toRef } from '../record/target';
import { withDismissal } from '../record/writing';
import { DISMISSAL_NAMES, RECORD_WORDS } from '../recordWords';
import { WORDS } from '../words';

/**
 * Sets a finding or an annotation aside, for a reason of the closed list and with a note if the writer has one. The
 * dismissal is of the words as they stand now.
 */
export function registerDismiss(parts: FeatureParts): Disposable {
  /** @param given reason and note, by a keybinding; asked for where they are not */
  const run = async (argument: unknown, given: unknown): Promise<void> => {
    const passage = toRef(argument) ? undefined : await findPassage(parts.analyses, argument);
    if (passage?.finding) await dismissFinding(parts, passage, given);
    else await dismissTarget(parts, argument, given);
  };
  return commands.registerCommand('onTheRecord.dismiss', run);
}

async function dismissFinding(
  { annotations }: FeatureParts,
  passage: Passage,
  given: unknown,
): Promise<void> {
  const { document, range, finding } = passage;
  const record = await annotations.open(document);
  if (!record) return void window.showInformationMessage(WORDS.notADraft);
  const dismissal = toDismissal(given) ?? (await ask());
  if (!dismissal) return;
  const known = finding && findAnnotationOf(record, finding);
  await changeWithUndo(annotations, document, {
    change: (now) =>
      known === undefined
        ? withDismissal(now, passage, dismissal)
        : dismissKnown(now, known, { document, range, dismissal }),
    at: range,
    sentence: RECORD_WORDS.dismissed(nameOf(record)),
  });
}

async function dismissTarget(
  { annotations }: FeatureParts,
  argument: unknown,
  given: unknown,
): Promise<void> {
  const target = await findTarget(annotations, argument);
  const dismissal = target && (toDismissal(given) ?? (await ask()));
  if (!target || !dismissal) return;
  const { document, record, id } = target;
  const range = settledRange(annotations.recordOf(document)?.places.get(id));
  await changeWithUndo(annotations, document, {
    change: (now) => dismissKnown(now, id, { document, range, dismissal }),
    ...(range && { at: range }),
    sentence: RECORD_WORDS.dismissed(nameOf(record)),
  });
}

function dismissKnown(
  annotations: Annotations,
  id: string,
  {
    document,
    range,
    dismissal,
  }: { readonly document: TextDocument; readonly range: Range | undefined; readonly dismissal: Dismissal },
): Annotations {
  const quote = range && quoteAt(document.getText(), range);
  return changeAnnotation(annotations, id, (annotation) =>
    dismissAnnotation(quote ? confirmQuote(annotation, quote) : annotation, dismissal),
  );
}

async function ask(): Promise<Dismissal | undefined> {
  const reasons = DISMISSAL_REASONS.map((reason) => ({ ...DISMISSAL_NAMES[reason], reason }));
  const choice = await window.showQuickPick(reasons, {
    title: RECORD_WORDS.dismissTitle,
    matchOnDetail: true,
  });
  if (!choice) return undefined;
  const note = await window.showInputBox({ title: choice.label, prompt: RECORD_WORDS.dismissNote });
  return note === undefined ? undefined : { reason: choice.reason, note };
}

/** A dismissal given by a keybinding. */
function toDismissal(given: unknown): Dismissal | undefined {
  if (typeof given !== 'object' || given === null || !('reason' in given)) return undefined;
  const reason = DISMISSAL_REASONS.find((each) => each === given.reason);
  return reason && { reason, ...('note' in given && typeof given.note === 'string' && { note: given.note }) };
}
