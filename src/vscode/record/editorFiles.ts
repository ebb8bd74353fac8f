import { FileSystemError, Uri, workspace } from 'vscode';
import type { FileStore } from '../../core';

/**
 * Files through VS Code's file systems, which promise no whole writes. Each write looks first whether the file is still what
 * was seen; the etag is the text itself.
 */
export const EDITOR_FILES: FileStore = {
  async read(uri) {
    const text = await readText(Uri.parse(uri, true));
    return text === undefined ? undefined : { text, etag: text };
  },
  async write(uri, text, expected) {
    const file = Uri.parse(uri, true);
    if ((await readText(file)) !== expected) return 'conflict';
    await workspace.fs.createDirectory(Uri.joinPath(file, '..'));
    await workspace.fs.writeFile(file, new TextEncoder().encode(text));
    return 'written';
  },
  async remove(uri, expected) {
    const file = Uri.parse(uri, true);
    if ((await readText(file)) !== expected) return 'conflict';
    await workspace.fs.delete(file);
    return 'removed';
  },
};

/** `local` for the files it can reach, VS Code's file systems for the others. */
export function withEditorFiles(local: FileStore | undefined): FileStore {
  const storeOf = (uri: string): FileStore => (local && uri.startsWith('file:') ? local : EDITOR_FILES);
  return {
    read: (uri) => storeOf(uri).read(uri),
    write: (uri, text, expected) => storeOf(uri).write(uri, text, expected),
    remove: (uri, expected) => storeOf(uri).remove(uri, expected),
  };
}

/** The text with its byte-order mark; rejects where it is not UTF-8. */
async function readText(file: Uri): Promise<string | undefined> {
  try {
    const bytes = await workspace.fs.readFile(file);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}
