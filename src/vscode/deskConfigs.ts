import {
  EventEmitter,
  Uri,
  workspace,
  type Disposable,
  type Event,
  type LogOutputChannel,
  type TextDocument,
} from 'vscode';
import { CONFIG_NAME, configPathsFor, readConfig, type ReadConfig } from '../core';

/** A desk's config as it was last saved, with the packs it names. */
export interface Desk extends ReadConfig {
  readonly uri: Uri;
  readonly packs: readonly DeskPack[];
}

export interface DeskPack {
  /** As the config has it. */
  readonly name: string;
  readonly uri: Uri;
  /** As shown. */
  readonly path: string;
  /** Undefined where it cannot be read. */
  readonly text: string | undefined;
}

/** Knows the desks' configs of the workspace; those that lie outside it are not looked for. */
export class DeskConfigs implements Disposable {
  readonly #desks = new Map<string, Desk>();
  /** By config: how often it was read, so that a slow reading never replaces a newer one. */
  readonly #readings = new Map<string, number>();
  readonly #watcher = workspace.createFileSystemWatcher(`**/${CONFIG_NAME}`);
  readonly #packWatcher = workspace.createFileSystemWatcher('**/*.{yaml,yml}');
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: readonly Disposable[];

  /** Fires when a config has come, gone or changed. */
  readonly onDidChange: Event<void> = this.#changed.event;

  constructor(private readonly log: LogOutputChannel) {
    const read = (uri: Uri): void => void this.#read(uri);
    this.#subscriptions = [
      this.#watcher.onDidChange(read),
      this.#watcher.onDidCreate(read),
      this.#watcher.onDidDelete(read),
      this.#packWatcher.onDidChange((uri) => this.#readAgain(uri)),
      this.#packWatcher.onDidCreate((uri) => this.#readAgain(uri)),
      this.#packWatcher.onDidDelete((uri) => this.#readAgain(uri)),
      workspace.onDidChangeWorkspaceFolders(() => this.#readAll()),
      // of a folder that goes or moves, the watcher does not tell file by file
      workspace.onDidDeleteFiles(() => this.#readAll()),
      workspace.onDidRenameFiles(() => this.#readAll()),
    ];
    this.#readAll();
  }

  get all(): readonly Desk[] {
    return [...this.#desks.values()];
  }

  /** The desk whose config lies at an address. */
  at(uri: Uri): Desk | undefined {
    return this.#desks.get(uri.toString());
  }

  /** The desk that a draft belongs to: the nearest one holds; what was never saved belongs to the first folder. */
  of({ uri, isUntitled }: TextDocument): Desk | undefined {
    const root = isUntitled ? workspace.workspaceFolders?.[0]?.uri : undefined;
    const file = root ? Uri.joinPath(root, 'untitled') : uri;
    for (const path of configPathsFor(file.path)) {
      const desk = this.#desks.get(file.with({ path }).toString());
      if (desk) return desk;
    }
    return undefined;
  }

  dispose(): void {
    for (const part of [...this.#subscriptions, this.#watcher, this.#packWatcher, this.#changed])
      part.dispose();
  }

  #readAll(): void {
    workspace.findFiles(`**/${CONFIG_NAME}`, '**/node_modules/**').then(
      (uris) => {
        const found = new Set(uris.map(String));
        for (const desk of this.all) if (!found.has(desk.uri.toString())) void this.#read(desk.uri);
        for (const uri of uris) void this.#read(uri);
      },
      (error: unknown) => this.log.error(String(error)),
    );
  }

  /** The desks that name a file among their packs. */
  #readAgain(pack: Uri): void {
    for (const { uri, packs } of this.all)
      if (packs.some((each) => each.uri.toString() === pack.toString())) void this.#read(uri);
  }

  async #read(uri: Uri): Promise<void> {
    const key = uri.toString();
    const turn = (this.#readings.get(key) ?? 0) + 1;
    this.#readings.set(key, turn);
    const desk = workspace.getWorkspaceFolder(uri) && (await readDesk(uri));
    if (this.#readings.get(key) !== turn) return;
    if (desk) this.#desks.set(key, desk);
    else this.#desks.delete(key);
    this.#changed.fire();
  }
}

async function readDesk(uri: Uri): Promise<Desk | undefined> {
  const text = await readText(uri);
  if (text === undefined) return undefined;
  const read = readConfig(text, workspace.asRelativePath(uri));
  const packs = await Promise.all(
    read.config.packs.map(async (name) => {
      const packUri = Uri.joinPath(uri, '..', name);
      return { name, uri: packUri, path: workspace.asRelativePath(packUri), text: await readText(packUri) };
    }),
  );
  return { ...read, uri, packs };
}

async function readText(uri: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return undefined; // gone meanwhile, or never there
  }
}
