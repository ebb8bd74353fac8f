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
} from 'vscode';
import { atLeast, type Analysis, type DraftAnalysis, type DraftFormat, type RuleInfo } from '../core';
import type { DraftAnnotations } from './annotations';
import { formatOf, fromContentChange } from './convert';
import { Delay } from './delay';
import type { DeskConfigs } from './deskConfigs';
import type { Drafts } from './drafts';
import { findBeingTyped } from './findBeingTyped';
import { toPlaces, type Place } from './places';
import type { ServiceOf } from './services';
import type { SettingsReader } from './settings';
import { shiftAnalysis } from './shiftAnalysis';

/** What is known of a draft now. Offsets are those of the document as it stands. */
export type DraftState =
  /** Turned off by the settings where the draft lies. */
  | { readonly status: 'off' }
  | { readonly status: 'unchecked'; readonly reason: 'too-large' | 'too-slow' }
  | CheckedDraft;

export interface CheckedDraft {
  readonly status: 'checked';
  /** Everything that was found. */
  readonly analysis: DraftAnalysis;
  /** What is to be shown of it, in the order of the draft. */
  readonly places: readonly Place[];
  readonly rules: ReadonlyMap<string, RuleInfo>;
}

/** A draft beyond this is not checked: checking would hold up every extension of the window. */
const LARGEST_DRAFT = 5_000_000;
const LONGEST_CHECK_MS = 3_000;
/** A check waits this long after the last keystroke, and four times as long as the last one took, within limits. */
const SHORTEST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 2_000;
/** After this long without an edit, the word at the cursor counts as written. */
const PAUSE_MS = 1_200;

interface Entry {
  readonly document: TextDocument;
  readonly nextCheck: Delay;
  readonly pause: Delay;
  state: DraftState | undefined;
  tookMs: number;
  /** Ids of the findings held back because their word is being typed. */
  held: ReadonlySet<string>;
}

interface Parts {
  readonly settings: SettingsReader;
  readonly drafts: Drafts;
  readonly deskConfigs: DeskConfigs;
  readonly serviceOf: ServiceOf;
  readonly annotations: DraftAnnotations;
  readonly log: LogOutputChannel;
}

/**
 * Keeps an analysis of every draft that was shown in an editor, until the draft is closed. An edit moves what is
 * known along at once and asks for a new check after a short wait; nothing runs while nothing changes.
 */
export class DraftAnalyses implements Disposable {
  readonly #entries = new Map<string, Entry>();
  readonly #changed = new EventEmitter<TextDocument>();
  readonly #subscriptions: Disposable[] = [this.#changed];

  /** Fires with the document whose state is new: checked, released, turned off or forgotten. */
  readonly onDidChange: Event<TextDocument> = this.#changed.event;

  constructor(private readonly parts: Parts) {}

  /** Looks at the drafts that are visible, and from now on at those that become so. */
  start(): void {
    const judgeAll = (): void => this.#entries.forEach((entry) => this.#judgeSoon(entry));
    this.#subscriptions.push(
      window.onDidChangeVisibleTextEditors((editors) => this.#adopt(editors)),
      workspace.onDidChangeTextDocument((event) => this.#follow(event)),
      workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      // a document that changes its language is closed and opened again, in the same editor
      workspace.onDidOpenTextDocument(() => this.#adopt(window.visibleTextEditors)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#release(textEditor)),
      this.parts.settings.onDidChange(judgeAll),
      this.parts.drafts.onDidChange(judgeAll),
      this.parts.deskConfigs.onDidChange(judgeAll),
      this.parts.annotations.onDidChange((document) => this.#showAgain(this.#entries.get(keyOf(document)))),
    );
    this.#adopt(window.visibleTextEditors);
  }

  /** `undefined` for what is no draft, and for a draft that was not looked at yet. */
  stateOf(document: TextDocument): DraftState | undefined {
    return this.#entries.get(keyOf(document))?.state;
  }

  /** Checks a document now, whatever is known of it; who asks wants to see the word at the cursor as well. */
  async check(document: TextDocument): Promise<DraftState | undefined> {
    const entry = this.#entryOf(document);
    entry.pause.cancel();
    await this.#judge(entry);
    return entry.state;
  }

  dispose(): void {
    for (const entry of this.#entries.values()) cancelTimers(entry);
    this.#entries.clear();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #adopt(editors: readonly TextEditor[]): void {
    for (const { document } of editors) {
      if (formatOf(document) && !this.#entries.has(keyOf(document))) this.#judgeSoon(this.#entryOf(document));
    }
  }

  #entryOf(document: TextDocument): Entry {
    const known = this.#entries.get(keyOf(document));
    if (known) return known;
    const entry: Entry = {
      document,
      nextCheck: new Delay(),
      pause: new Delay(),
      state: undefined,
      tookMs: 0,
      held: new Set(),
    };
    this.#entries.set(keyOf(document), entry);
    return entry;
  }

  #judgeSoon(entry: Entry): void {
    this.#judge(entry).catch((error: unknown) => this.parts.log.error(String(error)));
  }

  async #judge(entry: Entry): Promise<void> {
    const { document } = entry;
    const format = formatOf(document);
    const isDraft = format !== undefined && (await this.parts.drafts.includes(document));
    if (this.#entries.get(keyOf(document)) !== entry) return; // closed meanwhile
    entry.nextCheck.cancel();
    if (!isDraft) this.#publish(entry, undefined);
    else if (!this.parts.settings.of(document).enabled) this.#publish(entry, { status: 'off' });
    else this.#run(entry, format);
  }

  #run(entry: Entry, format: DraftFormat): void {
    const { settings, deskConfigs, serviceOf, log } = this.parts;
    const text = entry.document.getText();
    if (text.length > LARGEST_DRAFT) {
      log.info(`not checked: ${text.length} characters`);
      return this.#publish(entry, { status: 'unchecked', reason: 'too-large' });
    }
    const service = serviceOf(settings.of(entry.document), deskConfigs.of(entry.document));
    const started = performance.now();
    const analysis = service.check(text, format, deadline(started + LONGEST_CHECK_MS));
    entry.tookMs = performance.now() - started;
    if (!analysis) {
      log.warn(`stopped after ${Math.round(entry.tookMs)} ms: ${text.length} characters`);
      return this.#publish(entry, { status: 'unchecked', reason: 'too-slow' });
    }
    const { findings, sources, gaps } = analysis;
    const line =
      `checked ${format}, ${text.length} characters, in ${entry.tookMs.toFixed(1)} ms: ` +
      `findings ${findings.length}, sources ${sources.length}, gaps ${gaps.length}`;
    if (entry.state) log.debug(line);
    else log.info(line); // the first of a draft; those that follow typing would flood the log
    this.#publish(entry, this.#toState(entry, analysis, service.rules));
  }

  #toState(entry: Entry, analysis: DraftAnalysis, rules: CheckedDraft['rules']): CheckedDraft {
    const { minimumSeverity } = this.parts.settings.of(entry.document);
    entry.held = this.#heldIn(entry, analysis);
    const shown = analysis.findings.filter(
      (finding) =>
        !entry.held.has(finding.id) &&
        atLeast(finding.severity, minimumSeverity) &&
        !this.parts.annotations.dismisses(entry.document, finding),
    );
    return { status: 'checked', analysis, rules, places: toPlaces(shown) };
  }

  #heldIn({ document, pause }: Entry, { findings }: Analysis): ReadonlySet<string> {
    return pause.pending ? findBeingTyped(document, findings) : new Set();
  }

  #follow({ document, contentChanges }: TextDocumentChangeEvent): void {
    const entry = this.#entries.get(keyOf(document));
    if (!entry?.state || !isFollowed(entry.state) || contentChanges.length === 0) return;
    if (entry.state.status === 'checked') {
      const analysis = shiftAnalysis(entry.state.analysis, contentChanges.map(fromContentChange));
      entry.state = this.#toState(entry, analysis, entry.state.rules);
    }
    const wait = Math.min(Math.max(SHORTEST_WAIT_MS, 4 * entry.tookMs), LONGEST_WAIT_MS);
    entry.nextCheck.restart(wait, () => this.#judgeSoon(entry));
    entry.pause.restart(PAUSE_MS, () => this.#republish(entry));
  }

  /** Shows what was held back once the cursor has left its word. */
  #release({ document }: TextEditor): void {
    const entry = this.#entries.get(keyOf(document));
    if (entry?.state?.status !== 'checked' || entry.held.size === 0) return;
    if (this.#heldIn(entry, entry.state.analysis).size < entry.held.size) this.#republish(entry);
  }

  #republish(entry: Entry): void {
    if (entry.held.size > 0) this.#showAgain(entry);
  }

  #showAgain(entry: Entry | undefined): void {
    if (entry?.state?.status !== 'checked') return;
    this.#publish(entry, this.#toState(entry, entry.state.analysis, entry.state.rules));
  }

  #publish(entry: Entry, state: DraftState | undefined): void {
    if (!state && !entry.state) return;
    entry.state = state;
    this.#changed.fire(entry.document);
  }

  #forget(document: TextDocument): void {
    const entry = this.#entries.get(keyOf(document));
    if (!entry) return;
    cancelTimers(entry);
    this.#entries.delete(keyOf(document));
    this.#changed.fire(document);
  }
}

const keyOf = (document: TextDocument): string => document.uri.toString();

/** A draft that took too long once is checked again on demand only. */
const isFollowed = (state: DraftState): boolean =>
  state.status === 'checked' || (state.status === 'unchecked' && state.reason === 'too-large');

function cancelTimers({ nextCheck, pause }: Entry): void {
  nextCheck.cancel();
  pause.cancel();
}

/** A check is one call, so no event can cancel it; the clock can. */
const deadline = (at: number): { readonly isCancellationRequested: boolean } => ({
  get isCancellationRequested() {
    return performance.now() > at;
  },
});
