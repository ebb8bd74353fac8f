import { version as editorVersion, window, type Disposable, type ExtensionContext } from 'vscode';
import type { Service, ServiceOptions } from '../core';
import { DraftAnalyses } from './analysis';
import { Drafts } from './drafts';
import type { Feature } from './feature';
import { registerCommands } from './features/commands';
import { registerContextKey } from './features/contextKey';
import { registerDecorations } from './features/decorations';
import { registerDiagnostics } from './features/diagnostics';
import { registerHover } from './features/hover';
import { registerStatusBar } from './features/statusBar';
import { createServices } from './services';
import { SettingsReader } from './settings';
import { createWarnings } from './warnings';

/** What the entries supply. */
export interface Host {
  /** What runs the extension, for the log. */
  readonly name: string;
  readonly createService: (options: ServiceOptions) => Service;
}

const FEATURES: readonly Feature[] = [
  registerDiagnostics,
  registerDecorations,
  registerHover,
  registerStatusBar,
  registerContextKey,
  registerCommands,
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
  const serviceOf = createServices(host.createService, warn);
  const analyses = own(new DraftAnalyses({ settings, drafts, serviceOf, log }));
  for (const register of FEATURES) own(register({ analyses, settings, log }));
  analyses.start();
}
