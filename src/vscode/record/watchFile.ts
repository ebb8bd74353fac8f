import { RelativePattern, Uri, workspace, type Disposable } from 'vscode';

/** Tells when a file is written, made or removed, inside the workspace or outside. */
export function watchFile(uri: Uri, changed: () => void): Disposable {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const pattern = new RelativePattern(Uri.joinPath(uri, '..'), escapeGlob(name));
  const watcher = workspace.createFileSystemWatcher(pattern);
  watcher.onDidChange(changed);
  watcher.onDidCreate(changed);
  watcher.onDidDelete(changed);
  return watcher;
}

const escapeGlob = (name: string): string => name.replace(/[*?{}[\]]/g, '[$&]');
