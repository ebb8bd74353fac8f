import { version as editorVersion, window, type Disposable, type ExtensionContext } from 'vscode';
import { createSidecars, type FileStore, type Service, type ServiceOptions } from '../core';
import { DraftAnalyses } from './analysis';
import { DraftAnnotations } from './annotations';
import { DeskConfigs } from './deskConfigs';
import { Drafts } from './drafts';
import type { Feature } from './feature';
import { registerAnnotate } from './features/annotate';
import { registerCodeActions } from './features/codeActions';
import { registerCommands } from './features/commands';
import { registerComments } from './features/comments';
import { registerConfigLanguage } from './features/configLanguage';
import { registerConfigProblems } from './features/configProblems';
import { registerContextKey } from './features/contextKey';
import { registerDecorations } from './features/decorations';
import { registerDiagnostics } from './features/diagnostics';
import { registerDismiss } from './features/dismiss';
import { registerDraftMoves } from './features/draftMoves';
import { registerHover } from './features/hover';
import { registerOpenSidecar } from './features/openSidecar';
import { registerPackProblems } from './features/packProblems';
import { registerRecordHover } from './features/recordHover';
import { registerRepairSidecar } from './features/repairSidecar';
import { registerReviewAnnotations } from './features/reviewAnnotations';
import { registerSidecarLanguage } from './features/sidecarLanguage';
import { registerSidecarProblems } from './features/sidecarProblems';
import { registerSourcesTree } from './features/sourcesTree';
import { registerStanding } from './features/standing';
import { registerStatusBar } from './features/statusBar';
import { withEditorFiles } from './record/editorFiles';
import { OffsetCache } from './record/offsetCache';
import { SidecarSearch } from './record/sidecarSearch';
import { createServices } from './services';
import { SettingsReader } from './settings';
import { createWarnings } from './warnings';

/** What the entries supply. */
export interface Host {
  /** What runs the extension, for the log. */
  readonly name: string;
  readonly createService: (options: ServiceOptions) => Service;
  /** Whole writes of `file:` addresses, where the host has them. */
  readonly localFiles?: FileStore;
}

const FEATURES: readonly Feature[] = [
  registerDiagnostics,
  registerDecorations,
  registerHover,
  registerStatusBar,
  registerContextKey,
  registerCommands,
  registerRecordHover,
  registerCodeActions,
  registerAnnotate,
  registerDismiss,
  registerStanding,
  registerComments,
  registerSourcesTree,
  registerReviewAnnotations,
  registerOpenSidecar,
  registerDraftMoves,
  registerSidecarLanguage,
  registerSidecarProblems,
  registerRepairSidecar,
  registerConfigProblems,
  registerPackProblems,
  registerConfigLanguage,
];

/** Starts the extension; everything it holds is disposed with `context`. */
export function start(context: ExtensionContext, host: Host): void {
  const own = <T extends Disposable>(part: T): T => {
    context.subscriptions.push(part);
    return part;
  };
  const log = own(window.createOutputChannel('On the Record', { log: true }));
  const { version } = context.extension.packageJSON as { readonly version: string };
  log.info(`On the Record ${version}, VS Code ${editorVersion}, ${host.name} host`);

  const warn = createWarnings(log);
  const settings = own(new SettingsReader(warn));
  const drafts = own(new Drafts(settings));
  const deskConfigs = own(new DeskConfigs(log));
  const serviceOf = createServices(host.createService, warn);
  const sidecars = createSidecars(withEditorFiles(host.localFiles));
  const sidecarSearch = own(new SidecarSearch(sidecars));
  const cache = new OffsetCache(context.storageUri ?? context.globalStorageUri, log);
  const annotations = own(new DraftAnnotations({ settings, drafts, sidecars, cache, log }));
  const analyses = own(new DraftAnalyses({ settings, drafts, deskConfigs, serviceOf, annotations, log }));
  const parts = { analyses, annotations, sidecars, sidecarSearch, deskConfigs, serviceOf, settings, log };
  for (const register of FEATURES) own(register(parts));
  // The record first: an edit moves its places before the analysis asks what is dismissed.
  annotations.start();
  analyses.start();
}
