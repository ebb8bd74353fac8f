import { commands, Selection, TextEditorRevealType, Uri, window, workspace, type TextEditor } from 'vscode';
import type { Range } from '../core';
import { toEditorRange } from './convert';

/** The command behind the links of a hover; it is in no menu. */
export const REVEAL_COMMAND = 'onTheRecord.revealPlace';

/** The address of a link that shows a place of a document. */
export function toRevealLink(uri: Uri, { start, end }: Range): string {
  const target = encodeURIComponent(JSON.stringify([uri.toString(), start, end]));
  return `command:${REVEAL_COMMAND}?${target}`;
}

/** Puts the cursor before a place and shows what is said of it; nothing is selected, so typing replaces nothing. */
export async function reveal(editor: TextEditor, range: Range): Promise<void> {
  const place = toEditorRange(editor.document, range);
  editor.selection = new Selection(place.start, place.start);
  editor.revealRange(place, TextEditorRevealType.InCenterIfOutsideViewport);
  await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}

/** Answers a link; what did not come from `toRevealLink` is left alone. */
export async function revealLinked(uri: unknown, start: unknown, end: unknown): Promise<void> {
  if (typeof uri !== 'string' || typeof start !== 'number' || typeof end !== 'number') return;
  const document = await workspace.openTextDocument(Uri.parse(uri, true));
  await reveal(await window.showTextDocument(document), { start, end });
}
