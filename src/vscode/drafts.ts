import { EventEmitter, Uri, workspace, type Disposable, type Event, type TextDocument } from 'vscode';
import { isDraftPath } from '../core/draftFiles';
import { isGitIgnored, type GitIgnoreFile } from '../core/gitIgnore';
import { formatOf } from './convert';
import type { SettingsReader } from './settings';

/** Schemes a writer writes in. Others count where a workspace folder has them: virtual workspaces do. */
const SCHEMES: ReadonlySet<string> = new Set(['file', 'untitled', 'vscode-remote']);

/** Says which documents are drafts. */
export class Drafts implements Disposable {
  readonly #gitIgnores = new Map<string, Promise<string | undefined>>();
  readonly #watcher = workspace.createFileSystemWatcher('**/.gitignore');
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: readonly Disposable[];

  /** Fires when a document may have become a draft or ceased to be one. */
  readonly onDidChange: Event<void> = this.#changed.event;

  constructor(private readonly settings: SettingsReader) {
    const forget = (): void => {
      this.#gitIgnores.clear();
      this.#changed.fire();
    };
    this.#subscriptions = [
      this.#watcher.onDidChange(forget),
      this.#watcher.onDidCreate(forget),
      this.#watcher.onDidDelete(forget),
      workspace.onDidChangeWorkspaceFolders(forget),
    ];
  }

  /**
   * By language, scheme, the `drafts` globs and the `.gitignore` files from the workspace folder down to the file.
   * What was never saved is always a draft; of a file outside the workspace only the name is asked.
   */
  async includes(document: TextDocument): Promise<boolean> {
    const { uri } = document;
    const folder = workspace.getWorkspaceFolder(uri);
    if (!formatOf(document) || !(folder || SCHEMES.has(uri.scheme))) return false;
    if (document.isUntitled) return true;
    const path = folder
      ? workspace.asRelativePath(uri, false)
      : uri.path.slice(uri.path.lastIndexOf('/') + 1);
    const { 'drafts.include': include, 'drafts.exclude': exclude } = this.settings.of(document);
    if (!isDraftPath(path, { include, exclude })) return false;
    return !folder || !isGitIgnored(path, await this.#gitIgnoresAbove(folder.uri, path));
  }

  dispose(): void {
    for (const part of [...this.#subscriptions, this.#watcher, this.#changed]) part.dispose();
  }

  async #gitIgnoresAbove(root: Uri, path: string): Promise<readonly GitIgnoreFile[]> {
    const names = path.split('/').slice(0, -1);
    const folders = ['', ...names.map((_, index) => names.slice(0, index + 1).join('/'))];
    const files = await Promise.all(
      folders.map(async (folder) => ({
        folder,
        text: await this.#readOnce(Uri.joinPath(root, folder, '.gitignore')),
      })),
    );
    return files.flatMap(({ folder, text }) => (text === undefined ? [] : [{ folder, text }]));
  }

  #readOnce(uri: Uri): Promise<string | undefined> {
    const key = uri.toString();
    const known = this.#gitIgnores.get(key);
    if (known) return known;
    const read = readText(uri);
    this.#gitIgnores.set(key, read);
    return read;
  }
}

async function readText(uri: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return undefined; // most folders have none
  }
}
