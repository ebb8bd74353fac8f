import {
  commands,
  languages,
  Position,
  Selection,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type ConfigurationTarget,
  type Diagnostic,
  type Hover,
  type MarkdownString,
  type TextDocument,
  type TextEditor,
} from 'vscode';

/** A writer's hands in the editor, for the suites of this folder. */

export function inWorkspace(path: string): Uri {
  const folder = workspace.workspaceFolders?.at(0);
  if (!folder) throw new Error('the suites need a folder to be open');
  return Uri.joinPath(folder.uri, path);
}

export const show = async (path: string): Promise<TextEditor> =>
  window.showTextDocument(await workspace.openTextDocument(inWorkspace(path)), { preview: false });

let unsaved = 0;

/** Each has a name of its own: a name used again may bring back what VS Code kept of its last document. */
export async function openUntitled(content: string, language = 'markdown'): Promise<TextDocument> {
  const uri = Uri.from({ scheme: 'untitled', path: `/unsaved-${++unsaved}` });
  const document = await languages.setTextDocumentLanguage(await workspace.openTextDocument(uri), language);
  const edit = new WorkspaceEdit();
  edit.insert(uri, new Position(0, 0), content);
  await workspace.applyEdit(edit);
  return document;
}

export async function showUntitled(content: string, language = 'markdown'): Promise<TextEditor> {
  const document = await openUntitled(content, language);
  const editor = await window.showTextDocument(document, { preview: false });
  editor.selection = new Selection(0, 0, 0, 0);
  return editor;
}

export async function write(path: string, text: string): Promise<void> {
  await workspace.fs.writeFile(inWorkspace(path), new TextEncoder().encode(text));
}

export async function closeAll(): Promise<void> {
  while (window.activeTextEditor)
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await commands.executeCommand('workbench.action.closeAllEditors');
}

/** Our diagnostics of a document, in the order of the text. */
export const diagnosticsOf = ({ uri }: TextDocument): readonly Diagnostic[] =>
  languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'On the Record')
    .sort((a, b) => a.range.start.compareTo(b.range.start));

export const underlined = (document: TextDocument): readonly string[] =>
  diagnosticsOf(document).map(({ range }) => document.getText(range));

/** The rules of our diagnostics, in the order of the text. */
export const rulesOf = (document: TextDocument): readonly string[] =>
  diagnosticsOf(document).map(({ code }) => (typeof code === 'string' ? code : ''));

/** What the hovers over a word say, as Markdown. */
export async function hoverOver(document: TextDocument, words: string): Promise<string> {
  const at = document.positionAt(document.getText().indexOf(words) + 1);
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, at);
  return hovers
    .flatMap(({ contents }) => contents as readonly MarkdownString[])
    .map(({ value }) => value)
    .join('\n');
}

/** Puts the cursor behind words of the text. */
export function putCursorBehind({ document }: TextEditor, words: string): void {
  const editor = window.activeTextEditor;
  if (editor?.document !== document) throw new Error('the editor is not active');
  const at = document.positionAt(document.getText().indexOf(words) + words.length);
  editor.selection = new Selection(at, at);
}

export const wordsAfterCursor = ({ document, selection }: TextEditor, length: number): string =>
  document.getText().substr(document.offsetAt(selection.active), length);

/** Sets one of our settings until the end of the test that asks for it. */
export async function set(key: string, value: unknown, target: ConfigurationTarget): Promise<void> {
  await workspace.getConfiguration('onTheRecord').update(key, value, target);
}

const LOOK_AGAIN_MS = 25;
const PATIENCE_MS = 15_000;

/** Waits until something holds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`waited in vain: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}
