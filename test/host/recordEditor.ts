import {
  commands,
  Selection,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type CodeAction,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import { inWorkspace, show, until, write } from './editor';

/** What the suites of the record do by hand. */

export const run = (id: string, ...rest: readonly unknown[]): Thenable<unknown> =>
  commands.executeCommand(`onTheRecord.${id}`, ...rest);

/** A draft that did not exist before, shown; VS Code may have kept what stood under its name, and reads it again. */
export async function showNew(path: string, text: string): Promise<TextEditor> {
  await write(path, text);
  const editor = await show(path);
  await until(() => editor.document.getText() === text && !editor.document.isDirty);
  return editor;
}

export async function readFile(path: string): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(inWorkspace(path)));
}

export async function exists(path: string): Promise<boolean> {
  return workspace.fs.stat(inWorkspace(path)).then(
    () => true,
    () => false,
  );
}

/** Waits until a sidecar says something. */
export const untilSidecar = (path: string, says: RegExp): Promise<void> =>
  until(async () => (await exists(path)) && says.test(await readFile(path)));

export function select(editor: TextEditor, words: string): void {
  const at = editor.document.getText().indexOf(words);
  const [start, end] = [at, at + words.length].map((offset) => editor.document.positionAt(offset));
  if (!start || !end || at < 0) throw new Error(`"${words}" is not in the draft`);
  editor.selection = new Selection(start, end);
}

export async function replace(document: TextDocument, words: string, by: string): Promise<void> {
  const at = document.getText().indexOf(words);
  if (at < 0) throw new Error(`"${words}" is not in the draft`);
  const edit = new WorkspaceEdit();
  const [start, end] = [at, at + words.length].map((offset) => document.positionAt(offset));
  const range = start && end && new Selection(start, end);
  if (range) edit.replace(document.uri, range, by);
  await workspace.applyEdit(edit);
}

export async function fixesAt(editor: TextEditor): Promise<readonly CodeAction[]> {
  const { document, selection } = editor;
  return commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, selection);
}

export const titlesAt = async (editor: TextEditor): Promise<readonly string[]> =>
  (await fixesAt(editor)).map(({ title }) => title).filter((title) => title.includes('.annotations.yaml'));

export const activeText = (): string => window.activeTextEditor?.document.getText() ?? '';

/** Node's own modules, where the suites run in Node. */
export function nodeModules() {
  const { process } = globalThis as { readonly process?: Partial<NodeJS.Process> };
  if (!process?.getBuiltinModule) return undefined;
  return {
    fs: process.getBuiltinModule('node:fs'),
    childProcess: process.getBuiltinModule('node:child_process'),
  };
}

export const inFolder = (path: string): string => Uri.joinPath(inWorkspace('.'), path).fsPath;
