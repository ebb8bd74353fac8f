import { Disposable, EventEmitter, workspace, type Event, type Uri } from 'vscode';
import { draftBeside, fromDraftReference, type Sidecar, type Sidecars } from '../../core';

/** A sidecar somewhere in the workspace. */
export interface FoundSidecar {
  readonly uri: Uri;
  readonly path: string;
  readonly sidecar: Sidecar;
}

const SIDECARS = '**/*.annotations.yaml';
/** What makes a sidecar lose its draft or find one. */
const DRAFTS_AND_SIDECARS = '**/*.{annotations.yaml,md,markdown,txt}';

/** Finds the sidecars of the workspace and those that have lost their draft; looks only when it is asked. */
export class SidecarSearch implements Disposable {
  readonly #changed = new EventEmitter<void>();
  #lost: Promise<readonly FoundSidecar[]> | undefined;
  #watchers: Disposable | undefined;

  /** Fires when sidecars may have lost or found a draft, once somebody has asked for those that have none. */
  readonly onDidChange: Event<void> = this.#changed.event;

  constructor(private readonly sidecars: Sidecars) {}

  async all(): Promise<readonly Uri[]> {
    return workspace.findFiles(SIDECARS, '**/node_modules/**');
  }

  async read(uri: Uri): Promise<FoundSidecar> {
    const path = workspace.asRelativePath(uri);
    return { uri, path, sidecar: await this.sidecars.load({ uri: uri.toString(), path }) };
  }

  /** Sidecars whose draft is not there. */
  lost(): Promise<readonly FoundSidecar[]> {
    this.#watchers ??= this.#watch();
    this.#lost ??= this.#findLost();
    return this.#lost;
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
    this.#watchers?.dispose();
    this.#changed.dispose();
  }

  async #findLost(): Promise<readonly FoundSidecar[]> {
    const found = await Promise.all((await this.all()).map((uri) => this.#readLost(uri)));
    return found.flatMap((each) => each ?? []);
  }

  async #readLost(uri: Uri): Promise<FoundSidecar | undefined> {
    if (await isFile(uri.with({ path: draftBeside(uri.path) }))) return undefined;
    const found = await this.read(uri);
    return (await this.draftOf(found)) ? undefined : found;
  }

  #watch(): Disposable {
    const forget = (): void => {
      this.#lost = undefined;
      this.#changed.fire();
    };
    const watcher = workspace.createFileSystemWatcher(DRAFTS_AND_SIDECARS, false, true, false);
    return Disposable.from(
      watcher,
      watcher.onDidCreate(forget),
      watcher.onDidDelete(forget),
      // A folder that moves or goes is told as one file.
      workspace.onDidRenameFiles(forget),
      workspace.onDidDeleteFiles(forget),
    );
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
