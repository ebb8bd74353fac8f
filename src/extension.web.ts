import type { ExtensionContext } from 'vscode';
import { createService } from './core';
import { start } from './vscode/activate';

/** The browser's entry: it runs in a web worker. */
export function activate(context: ExtensionContext): void {
  start(context, { name: 'web worker', createService });
}
