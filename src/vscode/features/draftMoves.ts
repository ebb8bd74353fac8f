import {
  Disposable,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type FileWillRenameEvent,
  type TextDocument,
} from 'vscode';
import { draftBeside, findPlaces, isSidecarPath, settledRange, toDraftReference } from '../../core';
import type { FeatureParts } from '../feature';
import { mirrorOf, sidecarUriOf } from '../record/home';
import type { FoundSidecar } from '../record/sidecarSearch';
import { RECORD_WORDS } from '../recordWords';

/** Of the annotations of a sidecar that has lost its draft, so many are found in a draft for it to be offered. */
const ENOUGH_FOUND = 0.5;

/**
 * Lets a sidecar follow its draft: in the same edit where VS Code moves the draft; where something else did, or it was
 * copied, the sidecar is looked for by what it quotes, and offered.
 */
export function registerDraftMoves(parts: FeatureParts): Disposable {
  const asked = new Set<string>();
  return Disposable.from(
    workspace.onWillRenameFiles((event) => event.waitUntil(moveSidecars(parts, event))),
    workspace.onDidRenameFiles(({ files }) => {
      for (const file of files) attempt(parts, writeNewNames(parts, file));
    }),
    parts.annotations.onDidMiss((document) => attempt(parts, offerSidecar(parts, document, asked))),
  );
}

async function moveSidecars(
  { settings }: FeatureParts,
  { files }: FileWillRenameEvent,
): Promise<WorkspaceEdit> {
  const edit = new WorkspaceEdit();
  for (const { oldUri, newUri } of files) {
    if (isSidecarPath(oldUri.path)) continue;
    const from = settings.of(oldUri)['sidecar.location'];
    const to = settings.of(newUri)['sidecar.location'];
    const moves = [
      [sidecarUriOf(oldUri, from), sidecarUriOf(newUri, to)],
      [mirrorOf(oldUri, from), mirrorOf(newUri, to)],
    ] as const;
    const alongside = files.map(({ oldUri: other }) => other.toString());
    for (const [old, moved] of moves) {
      const isMoved = !old || !moved || alongside.includes(old.toString());
      // Another file in the way stays; the sidecar is offered later.
      if (!isMoved && (await exists(old)) && !(await exists(moved))) edit.renameFile(old, moved);
    }
  }
  return edit;
}

/** A sidecar names its draft by the way there; after a move that is another. */
async function writeNewNames(parts: FeatureParts, { newUri }: { readonly newUri: Uri }): Promise<void> {
  const location = parts.settings.of(newUri)['sidecar.location'];
  const mirror = mirrorOf(newUri, location);
  const own = sidecarUriOf(newUri, location);
  const moved = (await parts.sidecarSearch.all()).filter(
    ({ path }) => path === own.path || (mirror && path.startsWith(`${mirror.path}/`)),
  );
  for (const uri of moved) {
    const within = mirror && uri.path !== own.path ? draftBeside(uri.path).slice(mirror.path.length) : '';
    await nameDraft(parts, uri, newUri.path + within);
  }
}

async function nameDraft(
  { sidecars, sidecarSearch }: FeatureParts,
  uri: Uri,
  draftPath: string,
): Promise<void> {
  const { path, sidecar } = await sidecarSearch.read(uri);
  const file = { uri: uri.toString(), path };
  const draft = toDraftReference(uri.path, draftPath);
  await sidecars.save({ file, draft, loaded: sidecar, annotations: sidecar.annotations });
}

async function offerSidecar(parts: FeatureParts, document: TextDocument, asked: Set<string>): Promise<void> {
  const { sidecarSearch, annotations } = parts;
  const uris = document.isUntitled ? [] : await sidecarSearch.all();
  if (uris.length === 0) return;
  const twin = await annotations.twinOf(document, uris);
  const found = twin ? await sidecarSearch.read(twin) : await findLost(parts, document);
  const question = `${document.uri.toString()} ${found?.path}`;
  if (!found || found.sidecar.annotations.size === 0 || asked.has(question)) return;
  asked.add(question);
  if (await sidecarSearch.draftOf(found)) await offerCopy(parts, document, found);
  else await offerMove(parts, document, found);
}

async function offerCopy(
  { annotations }: FeatureParts,
  document: TextDocument,
  found: FoundSidecar,
): Promise<void> {
  const { path, sidecar } = found;
  const sentence = RECORD_WORDS.twinSidecar(path, sidecar.annotations.size);
  const choice = await window.showInformationMessage(sentence, RECORD_WORDS.copyHere, RECORD_WORDS.notThis);
  if (choice === RECORD_WORDS.copyHere)
    await annotations.change(document, (now) => (now.size === 0 ? sidecar.annotations : now));
}

async function offerMove(parts: FeatureParts, document: TextDocument, found: FoundSidecar): Promise<void> {
  const { uri, path, sidecar } = found;
  const count = countFound(found, document.getText());
  const sentence = RECORD_WORDS.lostSidecar(path, count, sidecar.annotations.size);
  const choice = await window.showInformationMessage(sentence, RECORD_WORDS.moveHere, RECORD_WORDS.notThis);
  if (choice !== RECORD_WORDS.moveHere) return;
  const target = sidecarUriOf(document.uri, parts.settings.of(document)['sidecar.location']);
  const edit = new WorkspaceEdit();
  edit.renameFile(uri, target);
  if (await workspace.applyEdit(edit)) await nameDraft(parts, target, document.uri.path);
  await parts.annotations.load(document);
}

async function findLost(
  { sidecarSearch }: FeatureParts,
  document: TextDocument,
): Promise<FoundSidecar | undefined> {
  const text = document.getText();
  const ranked = (await sidecarSearch.lost())
    .map((found) => ({ found, share: countFound(found, text) / Math.max(1, found.sidecar.annotations.size) }))
    .filter(({ share }) => share >= ENOUGH_FOUND)
    .sort((a, b) => b.share - a.share);
  return ranked.at(0)?.found;
}

const countFound = ({ sidecar }: FoundSidecar, text: string): number =>
  [...findPlaces(text, sidecar.annotations).values()].filter(settledRange).length;

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** What nobody asked for may fail without a word, but not without a trace. */
function attempt({ log }: FeatureParts, task: Promise<void>): void {
  task.catch((error: unknown) => log.error(`sidecars did not follow: ${String(error)}`));
}
