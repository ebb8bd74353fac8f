import { commands, Disposable, Range as EditorRange, window, type CommentReply } from 'vscode';
import { changeAnnotation } from '../../core';
import type { RecordCommandId } from '../commandIds';
import { fromEditorRange } from '../convert';
import type { FeatureParts } from '../feature';
import { changeWithUndo } from '../record/changeWithUndo';
import { findAnnotationOf, findPassage, type Passage } from '../record/passage';
import { findTarget, nameOf, toRef } from '../record/target';
import { withPassage, withReply } from '../record/writing';
import { RECORD_WORDS } from '../recordWords';
import { WORDS } from '../words';

/** Puts notes on findings and passages, from the palette, a quick fix, or the reply box of a thread. */
export function registerAnnotate(parts: FeatureParts): Disposable {
  const handlers: Readonly<Partial<Record<RecordCommandId, (argument: unknown, note: unknown) => unknown>>> =
    {
      'onTheRecord.annotate': (argument, note) => annotate(parts, argument, note),
      'onTheRecord.reply': (argument, note) => reply(parts, argument, note),
    };
  return Disposable.from(...Object.entries(handlers).map(([id, run]) => commands.registerCommand(id, run)));
}

/** @param note given by a keybinding; asked for where it is not */
async function annotate(parts: FeatureParts, argument: unknown, note: unknown): Promise<void> {
  const passage = await findPassage(parts.analyses, argument);
  if (!passage) return say(RECORD_WORDS.annotateWhat);
  await putNote(parts, passage, typeof note === 'string' ? note : await ask(RECORD_WORDS.noteTitle));
}

async function reply(parts: FeatureParts, argument: unknown, note: unknown): Promise<void> {
  if (isReply(argument) && !toRef(argument)) return replyToNew(parts, argument);
  const target = await findTarget(parts.annotations, argument);
  if (!target) return;
  const given = isReply(argument) ? argument.text : note;
  const text = typeof given === 'string' ? given : await ask(RECORD_WORDS.replyTitle);
  if (text === undefined) return;
  const by = parts.settings.of(target.document)['record.role'];
  await parts.annotations.change(target.document, (annotations) =>
    changeAnnotation(annotations, target.id, (annotation) => withReply(annotation, { by, note: text })),
  );
}

/** A thread that the writer began in the margin: it is about the selection there, else the finding, else the line. */
async function replyToNew(parts: FeatureParts, { thread, text }: CommentReply): Promise<void> {
  const passage = await passageOf(parts, thread.range);
  thread.dispose();
  if (passage) await putNote(parts, passage, text);
}

async function passageOf(
  { analyses }: FeatureParts,
  { start, end }: EditorRange,
): Promise<Passage | undefined> {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const { document, selection } = editor;
  const isHere = selection.start.line <= end.line && start.line <= selection.end.line;
  const passage = isHere ? await findPassage(analyses, undefined) : undefined;
  if (passage) return passage;
  const first = document.lineAt(start.line);
  const lines = new EditorRange(
    first.range.start.translate(0, first.firstNonWhitespaceCharacterIndex),
    document.lineAt(end.line).range.end,
  );
  return lines.isEmpty ? undefined : { document, range: fromEditorRange(document, lines) };
}

async function putNote(parts: FeatureParts, passage: Passage, note: string | undefined): Promise<void> {
  if (note === undefined) return;
  const { document, range, finding } = passage;
  const record = await parts.annotations.open(document);
  if (!record) return say(WORDS.notADraft);
  const reply = { by: parts.settings.of(document)['record.role'], note };
  const known = finding && findAnnotationOf(record, finding);
  await changeWithUndo(parts.annotations, document, {
    change: (annotations) =>
      known === undefined
        ? withPassage(annotations, passage, reply)
        : changeAnnotation(annotations, known, (annotation) => withReply(annotation, reply)),
    at: range,
    sentence: RECORD_WORDS.annotated(nameOf(record)),
  });
}

const ask = (title: string): Thenable<string | undefined> =>
  window.showInputBox({ title, prompt: RECORD_WORDS.notePrompt, ignoreFocusOut: true });

const isReply = (argument: unknown): argument is CommentReply =>
  typeof argument === 'object' && argument !== null && 'thread' in argument && 'text' in argument;

function say(sentence: string): void {
  void window.showInformationMessage(sentence);
}
