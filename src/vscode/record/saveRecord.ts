import { FileSystemError, window, workspace, type LogOutputChannel } from 'vscode';
import { describeProblem, type Sidecar, type Sidecars } from '../../core';
import { RECORD_WORDS } from '../recordWords';
import type { DraftRecord } from './draftRecord';

/**
 * Saves a record where it is kept. A draft that was never saved keeps its record in memory.
 * @returns what the file holds now; `undefined` where nothing was saved, and the writer was told why
 */
export async function saveRecord(
  { home, sidecar, annotations }: DraftRecord,
  { sidecars, log }: { readonly sidecars: Sidecars; readonly log: LogOutputChannel },
): Promise<Sidecar | undefined> {
  if (home.kind === 'memory') return { ...sidecar, annotations };
  const { file, uri, draft } = home;
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false)
    return refuse(RECORD_WORDS.readOnly(file.path));
  const open = workspace.textDocuments.find((document) => document.uri.toString() === file.uri);
  if (open?.isDirty) return refuse(RECORD_WORDS.unsavedSidecar(file.path));
  try {
    const saved = await sidecars.save({ file, draft, loaded: sidecar, annotations });
    if (saved.outcome !== 'refused') return saved.sidecar;
    return refuse(saved.problems.map(describeProblem).join(' '));
  } catch (error) {
    const reason = error instanceof FileSystemError ? error.code : codeOf(error);
    log.error(`sidecar not saved: ${reason}`);
    return refuse(RECORD_WORDS.notSaved(file.path, reason));
  }
}

function refuse(sentence: string): undefined {
  void window.showWarningMessage(sentence);
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown error';
