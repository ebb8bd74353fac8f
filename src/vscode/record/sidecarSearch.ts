import { EventEmitter, Uri, workspace, type Disposable, type Event } from 'vscode';
import { draftBeside, fromDraftReference, type Sidecar, type Sidecars } from '../../core';

/** A sidecar somewhere in the workspace. */
export interface FoundSidecar {
  readonly uri: Uri;
  readonly path: string;
  readonly sidecar: Sidecar;
}

const SIDECARS = '**/*.annotations.yaml';

/** Finds the sidecars of the workspace and those that have lost their draft; looks only when it is asked. */
export class SidecarSearch implements Disposable {
  readonly #changed = new EventEmitter<void>();
  #all: Promise<readonly Uri[]> | undefined;
  #watcher: Disposable | undefined;

  /** Fires when a sidecar came or went, once somebody has asked. */
  readonly onDidChange: Event<void> = this.#changed.event;

  constructor(private readonly sidecars: Sidecars) {}

  all(): Promise<readonly Uri[]> {
    this.#watcher ??= this.#watch();
    this.#all ??= Promise.resolve(workspace.findFiles(SIDECARS, '**/node_modules/**'));
    return this.#all;
  }

  async read(uri: Uri): Promise<FoundSidecar> {
    const path = workspace.asRelativePath(uri);
    return { uri, path, sidecar: await this.sidecars.load({ uri: uri.toString(), path }) };
  }

  /** Sidecars whose draft is not there. */
  async lost(): Promise<readonly FoundSidecar[]> {
    const found = await Promise.all((await this.all()).map((uri) => this.#readLost(uri)));
    return found.flatMap((each) => each ?? []);
  }

  /** The draft of a sidecar: the one its name or its key says, if it is there. */
  async draftOf({ uri, sidecar }: FoundSidecar): Promise<Uri | undefined> {
    const beside = uri.with({ path: draftBeside(uri.path) });
    if (await isFile(beside)) return beside;
    if (sidecar.draft === undefined) return undefined;
    const named = uri.with({ path: fromDraftReference(uri.path, sidecar.draft) });
    return (await isFile(named)) ? named : undefined;
  }

  dispose(): void {
    this.#watcher?.dispose();
    this.#changed.dispose();
  }

  async #readLost(uri: Uri): Promise<FoundSidecar | undefined> {
    if (await isFile(uri.with({ path: draftBeside(uri.path) }))) return undefined;
    const found = await this.read(uri);
    return (await this.draftOf(found)) ? undefined : found;
  }

  #watch(): Disposable {
    const watcher = workspace.createFileSystemWatcher(SIDECARS, false, true, false);
    const forget = (): void => {
      this.#all = undefined;
      this.#changed.fire();
    };
    watcher.onDidCreate(forget);
    watcher.onDidDelete(forget);
    return watcher;
  }
}

async function isFile(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
