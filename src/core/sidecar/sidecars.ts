import type { Annotations } from '../annotations/annotation';
import { findNewLeaks } from '../annotations/identityLeaks';
import { annotationsIn, mergeContents } from '../annotations/mergeContents';
import { isSame, type Fields } from '../plainValue';
import type { FileStore, StoredText } from '../ports';
import type { Problem } from '../problem';
import { findComments } from '../yaml/findComments';
import { findConflictMarkers } from './conflictMarkers';
import { CURRENT_VERSION } from './migrate';
import { createQueue } from './queue';
import { readSidecar, type Sidecar } from './readSidecar';
import { openVersion, type OpenVersion } from './sidecarVersion';
import { writeSidecar } from './writeSidecar';

/** A sidecar file: its URI for the store, its path for people. */
export interface SidecarFile {
  readonly uri: string;
  readonly path: string;
}

/** What is to be in a sidecar. */
export interface SidecarSave {
  readonly file: SidecarFile;
  /** The way from the sidecar to its draft. */
  readonly draft: string;
  /** What the annotations were made from; what others have written since is merged in. */
  readonly loaded: Sidecar;
  readonly annotations: Annotations;
}

export type SaveOutcome =
  /** `sidecar` is what the file holds now. */
  | { readonly outcome: 'written' | 'unchanged' | 'removed'; readonly sidecar: Sidecar }
  /** The file is as it was; the problems are in the way. */
  | { readonly outcome: 'refused'; readonly problems: readonly Problem[] };

/** Reads and saves sidecars; calls for one file run one after the other. All reject where the file system refuses. */
export interface Sidecars {
  /** A sidecar without annotations where there is no file. */
  load(file: SidecarFile): Promise<Sidecar>;
  /**
   * Merges with what the file holds by now, and writes it unless it says so already. A sidecar that says nothing any
   * more is removed, but for comments.
   */
  save(save: SidecarSave): Promise<SaveOutcome>;
}

/** How often a save starts again because somebody else has written in between. */
const ATTEMPTS = 10;

export function createSidecars(store: FileStore): Sidecars {
  const enqueue = createQueue();
  return {
    load: ({ uri, path }) => enqueue(uri, async () => readSidecar((await store.read(uri))?.text ?? '', path)),
    save: (save) =>
      enqueue(save.file.uri, async () => {
        for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
          const outcome = await trySave(store, save);
          if (outcome) return outcome;
        }
        return { outcome: 'refused', problems: [{ code: 'busy', path: save.file.path }] };
      }),
  };
}

/** @returns undefined where somebody else has written in between */
async function trySave(store: FileStore, save: SidecarSave): Promise<SaveOutcome | undefined> {
  const { uri, path } = save.file;
  const stored = await store.read(uri);
  const text = stored?.text ?? '';
  if (findConflictMarkers(text)) return { outcome: 'refused', problems: readSidecar(text, path).obstacles };
  const onDisk = openVersion({ text, path });
  if (onDisk.obstacles.length > 0) return { outcome: 'refused', problems: onDisk.obstacles };

  const wanted = toContent(save);
  const leaks = findNewLeaks(wanted, save.loaded.content);
  if (leaks.length > 0) return { outcome: 'refused', problems: [{ code: 'identity-refused', path }] };
  const merged = mergeContents(save.loaded.content, wanted, onDisk.content);
  if (isSame(merged, onDisk.content) || (!stored && isVoid(merged))) {
    return { outcome: 'unchanged', sidecar: readSidecar(text, path) };
  }
  return await put(store, uri, { stored, onDisk, merged });
}

/** Writes `merged`, or removes the file where nothing is left in it. @returns undefined where it has changed */
async function put(
  store: FileStore,
  uri: string,
  { stored, onDisk, merged }: { stored: StoredText | undefined; onDisk: OpenVersion; merged: Fields },
): Promise<SaveOutcome | undefined> {
  const text = writeSidecar(onDisk, merged);
  if (stored && isVoid(merged) && findComments(text).length === 0) {
    if ((await store.remove(uri, stored.etag)) === 'conflict') return undefined;
    return { outcome: 'removed', sidecar: readSidecar('', onDisk.path) };
  }
  if ((await store.write(uri, text, stored?.etag)) === 'conflict') return undefined;
  return { outcome: 'written', sidecar: readSidecar(text, onDisk.path) };
}

/** All that was loaded, with the annotations as they are to be. What could not be read as an annotation stays. */
function toContent({ draft, loaded, annotations }: SidecarSave): Fields {
  const others = Object.entries(annotationsIn(loaded.content)).filter(([id]) => !loaded.annotations.has(id));
  return {
    ...loaded.content,
    version: CURRENT_VERSION,
    draft,
    annotations: Object.fromEntries([...others, ...annotations]),
  };
}

/** Whether a content says no more than that it is a sidecar. */
function isVoid({ version: _version, draft: _draft, annotations = {}, ...others }: Fields): boolean {
  return isSame(annotations, {}) && isSame(others, {});
}
