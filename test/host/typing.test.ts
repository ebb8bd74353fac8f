import assert from 'node:assert/strict';
import { commands, languages, Position, WorkspaceEdit, workspace, type TextDocument } from 'vscode';
import { closeAll, hoverOver, putCursorBehind, showUntitled, underlined, until } from './editor';

const type = (text: string): Thenable<unknown> => commands.executeCommand('type', { text });

/** Every set of underlined words that is published from now on. */
function record(document: TextDocument): { readonly seen: (readonly string[])[]; dispose(): void } {
  const seen: (readonly string[])[] = [];
  const listener = languages.onDidChangeDiagnostics(({ uris }) => {
    if (uris.some((uri) => uri.toString() === document.uri.toString())) seen.push(underlined(document));
  });
  return { seen, dispose: () => listener.dispose() };
}

describe('typing', () => {
  afterEach(closeAll);

  it('keeps what is known on its words', async () => {
    const { document } = await showUntitled('The harbour is calm. Officials said so.');
    await until(() => underlined(document).includes('Officials'));
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Position(0, 0), 'Seen from the mole, the sea is calm as well. ');
    await workspace.applyEdit(edit);
    assert.notEqual(await hoverOver(document, 'Officials'), '');
    await until(() => underlined(document).join() === 'Officials');
  });

  it('marks a word only when it is written', async () => {
    const editor = await showUntitled('The ferry is late, offici said.\n\nA wire story followed.');
    const { document } = editor;
    const published = record(document);
    putCursorBehind(editor, 'offici');
    // one edit for both words, so that one check sees both
    await editor.edit((builder) => {
      builder.insert(editor.selection.active, 'als');
      builder.insert(document.positionAt(document.getText().length), ' Critics say it is wrong.');
    });
    await until(() => published.seen.some(({ length }) => length === 2));
    published.dispose();
    assert.deepEqual(
      published.seen.filter(({ length }) => length > 0),
      [['Critics'], ['officials', 'Critics']],
    );
  });

  it('marks it at once when the cursor leaves it', async () => {
    const editor = await showUntitled('The ferry is late, offici said.');
    putCursorBehind(editor, 'offici');
    await type('als');
    putCursorBehind(editor, 'The');
    await until(() => underlined(editor.document).join() === 'officials');
  });

  it('loses the diagnostic with the words', async () => {
    const editor = await showUntitled('Officials said so. The harbour is calm.');
    await until(() => underlined(editor.document).length === 1);
    await editor.edit((builder) => builder.replace(editor.document.lineAt(0).range, 'The harbour is calm.'));
    await until(() => underlined(editor.document).length === 0);
  });
});
