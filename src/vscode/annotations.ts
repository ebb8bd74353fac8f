import {
  EventEmitter,
  window,
  workspace,
  type Disposable,
  type Event,
  type LogOutputChannel,
  type TextDocument,
  type TextDocumentChangeEvent,
  type TextEditor,
  type Uri,
} from 'vscode';
import {
  canFollow,
  findPlaces,
  fingerprint,
  followPlaces,
  isDismissed,
  isSame,
  readSidecar,
  refreshQuotes,
  settledRange,
  type Annotations,
  type Finding,
  type Range,
  type Sidecars,
} from '../core';
import { formatOf, toDraftChange } from './convert';
import { Delay } from './delay';
import type { Drafts } from './drafts';
import { placesKept, withAnnotations, type DraftRecord } from './record/draftRecord';
import { homeOf, type SidecarHome } from './record/home';
import type { OffsetCache } from './record/offsetCache';
import { saveRecord } from './record/saveRecord';
import { watchFile } from './record/watchFile';
import type { SettingsReader } from './settings';

/** After this long without an edit, what was lost on the way is looked for again. */
const SETTLE_MS = 400;

interface Entry {
  readonly document: TextDocument;
  readonly settle: Delay;
  record: DraftRecord | undefined;
  watcher: Disposable | undefined;
  /** Loads and changes run one after the other. */
  turn: Promise<unknown>;
}

interface Parts {
  readonly settings: SettingsReader;
  readonly drafts: Drafts;
  readonly sidecars: Sidecars;
  readonly cache: OffsetCache;
  readonly log: LogOutputChannel;
}

/**
 * Keeps the record of every draft that is shown: loaded once, followed through edits, saved at each change, and read
 * again when others write to its sidecar. A draft without a sidecar costs one look for the file.
 */
export class DraftAnnotations implements Disposable {
  readonly #entries = new Map<string, Entry>();
  /** Records of drafts that were closed before they were saved: VS Code may close one before it tells of the save. */
  readonly #homeless = new Set<DraftRecord>();
  #visible: ReadonlySet<TextDocument> = new Set();
  readonly #changed = new EventEmitter<TextDocument>();
  readonly #missed = new EventEmitter<TextDocument>();
  readonly #subscriptions: Disposable[] = [this.#changed, this.#missed];

  /** Fires when the record of a document is new or stands elsewhere. */
  readonly onDidChange: Event<TextDocument> = this.#changed.event;
  /** Fires when a draft was looked at that has no sidecar. */
  readonly onDidMiss: Event<TextDocument> = this.#missed.event;

  constructor(private readonly parts: Parts) {}

  start(): void {
    this.#subscriptions.push(
      window.onDidChangeVisibleTextEditors((editors) => this.#adopt(editors)),
      workspace.onDidChangeTextDocument((event) => this.#follow(event)),
      workspace.onDidSaveTextDocument((document) => void this.#afterSave(document)),
      workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      workspace.onDidOpenTextDocument(() => this.#adopt(window.visibleTextEditors)),
      // Some file systems tell of no change; who comes back to the window may have made one.
      window.onDidChangeWindowState(({ focused }) => focused && this.#loadAll()),
      this.parts.settings.onDidChange(() => this.#loadAll()),
      this.parts.drafts.onDidChange(() => this.#loadAll()),
    );
    this.#adopt(window.visibleTextEditors);
  }

  /** `undefined` for what is no draft, and until it was looked at. */
  recordOf(document: TextDocument): DraftRecord | undefined {
    return this.#entries.get(keyOf(document))?.record;
  }

  /** Whether the record sets a finding of the document aside. */
  dismisses(document: TextDocument, finding: Finding): boolean {
    const record = this.recordOf(document);
    return record !== undefined && isDismissed(finding, record.annotations, record.places);
  }

  /** The record of a document once all that is under way is done; `undefined` for what is no draft. */
  open(document: TextDocument): Promise<DraftRecord | undefined> {
    const entry = this.#entryOf(document);
    return this.#inTurn(entry, async () => entry.record ?? (await this.#load(entry)));
  }

  /** The one of `sidecars` that belongs to another draft with the very same text. */
  async twinOf(document: TextDocument, sidecars: readonly Uri[]): Promise<Uri | undefined> {
    const home = this.recordOf(document)?.home;
    const own = home?.kind === 'file' ? home.file.uri : undefined;
    const others = sidecars.filter((uri) => uri.toString() !== own);
    return this.parts.cache.sidecarOf(document.getText(), others);
  }

  /** Reads the sidecar again. */
  load(document: TextDocument): Promise<DraftRecord | undefined> {
    const entry = this.#entryOf(document);
    return this.#inTurn(entry, () => this.#load(entry));
  }

  /**
   * Changes the record and saves it; what others wrote meanwhile is merged in.
   * @param at where annotations with a new quote stand in the text as it is now
   * @returns false where nothing was saved; the writer was told why
   */
  change(
    document: TextDocument,
    change: (annotations: Annotations) => Annotations,
    at?: Range,
  ): Promise<boolean> {
    const entry = this.#entryOf(document);
    const { version } = document;
    return this.#inTurn(entry, async () => {
      const before = entry.record ?? (await this.#load(entry));
      if (!before) return false;
      const wanted = change(before.annotations);
      if (wanted === before.annotations) return true;
      const place = document.version === version ? at : undefined;
      entry.record = withAnnotations(before, wanted, document.getText(), place);
      const sidecar = await saveRecord(entry.record, this.parts);
      const now = entry.record;
      if (sidecar) {
        entry.record = withAnnotations({ ...now, sidecar }, sidecar.annotations, document.getText());
        this.#remember(entry);
      } else entry.record = withAnnotations(now, before.annotations, document.getText());
      this.#changed.fire(document);
      return sidecar !== undefined;
    });
  }

  dispose(): void {
    for (const entry of this.#entries.values()) release(entry);
    this.#entries.clear();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** Reads anew whatever comes into view: a watcher may have missed a change, as of a folder that was removed. */
  #adopt(editors: readonly TextEditor[]): void {
    const documents = new Set(editors.map(({ document }) => document));
    const appeared = [...documents].filter((document) => formatOf(document) && !this.#visible.has(document));
    this.#visible = documents;
    for (const document of appeared) this.#loadSoon(document);
  }

  #loadAll(): void {
    for (const { document } of this.#entries.values()) this.#loadSoon(document);
  }

  #loadSoon(document: TextDocument): void {
    this.load(document).catch((error: unknown) => this.parts.log.error(`sidecar not read: ${String(error)}`));
  }

  #entryOf(document: TextDocument): Entry {
    const known = this.#entries.get(keyOf(document));
    if (known) return known;
    const entry: Entry = {
      document,
      settle: new Delay(),
      record: undefined,
      watcher: undefined,
      turn: Promise.resolve(),
    };
    this.#entries.set(keyOf(document), entry);
    return entry;
  }

  async #inTurn<T>(entry: Entry, task: () => Promise<T>): Promise<T> {
    const turn = entry.turn.then(task);
    entry.turn = turn.catch(() => undefined);
    return turn;
  }

  async #load(entry: Entry): Promise<DraftRecord | undefined> {
    const { document } = entry;
    const { settings, drafts, sidecars, cache } = this.parts;
    const { enabled, 'sidecar.location': location } = settings.of(document);
    const isDraft = enabled && (await drafts.includes(document));
    const home = homeOf(document.uri, location);
    if (isDraft) this.#watch(entry, home);
    const before = entry.record;
    const sidecar =
      home.kind === 'file' ? await sidecars.load(home.file) : (before?.sidecar ?? readSidecar('', ''));
    const annotations = home.kind === 'file' ? sidecar.annotations : (before?.annotations ?? new Map());
    const { version } = document;
    const cached = before ? new Map() : await cache.placesOf(document.getText(), annotations);
    if (this.#entries.get(keyOf(document)) !== entry) return undefined; // closed meanwhile
    const kept = entry.record ? placesKept(entry.record.places, entry.record.annotations, annotations) : [];
    const known = new Map([...(document.version === version ? cached : []), ...kept]);
    entry.record = isDraft
      ? { home, sidecar, annotations, places: findPlaces(document.getText(), annotations, known) }
      : undefined;
    this.#remember(entry);
    if (isDraft && !before && annotations.size === 0 && sidecar.problems.length === 0)
      this.#missed.fire(document);
    else if (!isDraft || !before || !isSame(before.sidecar.content, sidecar.content))
      this.#changed.fire(document);
    return entry.record;
  }

  #watch(entry: Entry, home: SidecarHome): void {
    const known = entry.record?.home;
    if (home.kind === 'memory' || (known?.kind === 'file' && known.file.uri === home.file.uri)) return;
    entry.watcher?.dispose();
    entry.watcher = watchFile(home.uri, () => this.#loadSoon(entry.document));
  }

  #follow({ document, contentChanges }: TextDocumentChangeEvent): void {
    const entry = this.#entries.get(keyOf(document));
    const record = entry?.record;
    if (!entry || !record || record.annotations.size === 0 || contentChanges.length === 0) return;
    const change = toDraftChange(document, contentChanges);
    // A change that leaves the document clean came from the disk: its edits say nothing of what was meant.
    const places =
      document.isDirty && canFollow(change)
        ? followPlaces(record.places, record.annotations, change)
        : findPlaces(change.textAfter, record.annotations);
    entry.record = { ...record, places };
    entry.settle.restart(SETTLE_MS, () => void this.#settle(entry));
  }

  /** Looks again for what is in doubt, as after an undo. */
  async #settle(entry: Entry): Promise<void> {
    const { document, record } = entry;
    if (!record) return;
    const text = document.getText();
    const cached = await this.parts.cache.placesOf(text, record.annotations);
    if (entry.record !== record) return; // edited or saved meanwhile
    const sure = [...record.places].filter(([, place]) => settledRange(place));
    const places = findPlaces(text, record.annotations, new Map([...cached, ...sure]));
    entry.record = { ...record, places };
    this.#changed.fire(document);
  }

  async #afterSave(document: TextDocument): Promise<void> {
    const isSidecar = (entry: Entry): boolean =>
      entry.record?.home.kind === 'file' && entry.record.home.file.uri === keyOf(document);
    const own = [...this.#entries.values()].find(isSidecar);
    if (own) return this.#loadSoon(own.document);
    if (!formatOf(document)) return;
    await this.#takeOver(document);
    const record = this.recordOf(document);
    if (!record || record.annotations.size === 0) return;
    await this.change(document, (annotations) =>
      refreshQuotes(document.getText(), annotations, this.recordOf(document)?.places ?? record.places),
    );
    this.#remember(this.#entryOf(document));
  }

  /**
   * A draft saved under a new name has the words of another: what was kept in memory for one never saved is its own now;
   * the record of a file stays with it, and may be offered for the copy.
   */
  async #takeOver(document: TextDocument): Promise<void> {
    const own = document.isUntitled ? undefined : await this.open(document);
    if (!own || own.annotations.size > 0) return;
    const text = document.getText();
    const others = [...this.#entries.values()].filter((entry) => entry.document !== document);
    const kept = [...this.#homeless, ...others.flatMap(({ record }) => record ?? [])].find(
      ({ home, annotations }) => home.kind === 'memory' && isAllThere(text, annotations),
    );
    if (kept) {
      if (await this.change(document, () => kept.annotations)) this.#homeless.delete(kept);
      return;
    }
    const key = fingerprint(text);
    const twin = others.find((entry) => fingerprint(entry.document.getText()) === key)?.record;
    if (twin?.home.kind !== 'file' || twin.annotations.size === 0) return;
    await this.parts.cache.remember(text, twin.home.uri, twin);
    this.#missed.fire(document);
  }

  #remember({ document, record }: Entry): void {
    if (record?.home.kind !== 'file' || record.annotations.size === 0) return;
    void this.parts.cache.remember(document.getText(), record.home.uri, record);
  }

  #forget(document: TextDocument): void {
    const entry = this.#entries.get(keyOf(document));
    if (!entry) return;
    if (document.isUntitled && entry.record && entry.record.annotations.size > 0)
      this.#homeless.add(entry.record);
    release(entry);
    this.#entries.delete(keyOf(document));
    this.#changed.fire(document);
  }
}

/** Whether a text holds every word that a record, which says something, speaks of. */
const isAllThere = (text: string, annotations: Annotations): boolean =>
  annotations.size > 0 && [...findPlaces(text, annotations).values()].every(({ state }) => state === 'exact');

const keyOf = (document: TextDocument): string => document.uri.toString();

function release({ settle, watcher }: Entry): void {
  settle.cancel();
  watcher?.dispose();
}
