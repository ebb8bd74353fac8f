import type { ExtensionContext } from 'vscode';
import { createService } from './core';
import { createFileStore } from './node/fileStore';
import { start } from './vscode/activate';

/** The desktop's entry, and that of a remote or server host. */
export function activate(context: ExtensionContext): void {
  start(context, { name: 'Node', createService, localFiles: createFileStore() });
}
