import { commands, Disposable, Uri, window, workspace, type TextDocument } from 'vscode';
import { isSidecarPath, settledRange, type Sidecar } from '../../core';
import type { FeatureParts } from '../feature';
import { findAt } from '../record/draftRecord';
import { toRef } from '../record/target';
import { reveal } from '../reveal';
import { RECORD_WORDS } from '../recordWords';

/** Goes from a draft to its sidecar and back, each time to the annotation that is named or stands at the cursor. */
export function registerOpenSidecar(parts: FeatureParts): Disposable {
  return Disposable.from(
    commands.registerCommand('onTheRecord.openSidecar', (argument: unknown) => openSidecar(parts, argument)),
    commands.registerCommand('onTheRecord.openDraft', (argument: unknown) => openDraft(parts, argument)),
  );
}

async function openSidecar({ annotations }: FeatureParts, argument: unknown): Promise<void> {
  const ref = toRef(argument);
  const active = window.activeTextEditor;
  const document = ref ? await workspace.openTextDocument(Uri.parse(ref.uri, true)) : active?.document;
  // Read again: the place in the file is that of the file as it is now.
  const record = document && (await annotations.load(document));
  if (!record || record.home.kind === 'memory' || record.annotations.size === 0)
    return say(RECORD_WORDS.noSidecar);
  const id = ref?.id ?? (active && findAt(record, active.document.offsetAt(active.selection.active)));
  const place = id === undefined ? undefined : record.sidecar.rangeOf(id);
  const editor = await window.showTextDocument(await workspace.openTextDocument(record.home.uri));
  if (place) await reveal(editor, place);
}

async function openDraft(parts: FeatureParts, argument: unknown): Promise<void> {
  const ref = toRef(argument);
  const active = window.activeTextEditor;
  const sidecar = ref ? undefined : active?.document;
  const uri = ref ? Uri.parse(ref.uri, true) : sidecar && (await draftOf(parts, sidecar));
  if (!uri) return say(RECORD_WORDS.noDraft);
  const document = await workspace.openTextDocument(uri);
  const record = await parts.annotations.open(document);
  const cursor = active?.document.offsetAt(active.selection.active) ?? 0;
  const id = ref?.id ?? (record && findEntry(record.sidecar, cursor));
  const editor = await window.showTextDocument(document);
  const range = id === undefined ? undefined : settledRange(record?.places.get(id));
  if (range) await reveal(editor, range);
}

async function draftOf({ sidecarSearch }: FeatureParts, { uri }: TextDocument): Promise<Uri | undefined> {
  return isSidecarPath(uri.path) ? sidecarSearch.draftOf(await sidecarSearch.read(uri)) : undefined;
}

/** The annotation whose entry in the sidecar holds an offset: the last to begin before it. */
function findEntry(sidecar: Sidecar, offset: number): string | undefined {
  const begins = (id: string): number => sidecar.rangeOf(id)?.start ?? Infinity;
  return [...sidecar.annotations.keys()]
    .filter((id) => begins(id) <= offset)
    .sort((a, b) => begins(a) - begins(b))
    .at(-1);
}

function say(sentence: string): void {
  void window.showInformationMessage(sentence);
}
