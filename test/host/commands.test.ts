import assert from 'node:assert/strict';
import { commands, ConfigurationTarget, window, workspace } from 'vscode';
import { closeAll, diagnosticsOf, set, show, showUntitled, until, wordsAfterCursor } from './editor';

const run = (id: string): Thenable<unknown> => commands.executeCommand(`onTheRecord.${id}`);

describe('the commands', () => {
  afterEach(async () => {
    await closeAll();
    await set('highlight.enabled', undefined, ConfigurationTarget.Global);
  });

  it('go from finding to finding and wrap around', async () => {
    const editor = await showUntitled(
      'Officials said one thing. Critics say another. Diplomats said a third.',
    );
    await until(() => diagnosticsOf(editor.document).length === 3);
    const visited: string[] = [];
    for (const id of ['nextFinding', 'nextFinding', 'nextFinding', 'previousFinding', 'previousFinding']) {
      await run(id);
      visited.push(wordsAfterCursor(editor, 7));
    }
    assert.deepEqual(visited, ['Critics', 'Diploma', 'Officia', 'Diploma', 'Critics']);
    assert.ok(editor.selection.isEmpty);
  });

  it('do nothing where nothing is found', async () => {
    const editor = await showUntitled('The harbour is calm.');
    await run('nextFinding');
    assert.equal(editor.document.offsetAt(editor.selection.active), 0);
  });

  it('toggle the highlights by the setting', async () => {
    await showUntitled('Officials said one thing.');
    const isOn = (): boolean | undefined =>
      workspace.getConfiguration('onTheRecord').get('highlight.enabled');
    await run('toggleHighlights');
    await until(() => isOn() === false);
    await run('toggleHighlights');
    await until(() => isOn() === true);
  });

  it('check the draft at once', async () => {
    const { document } = await showUntitled('Officials said one thing.');
    await run('checkDraft');
    assert.equal(diagnosticsOf(document).length, 1);
  });

  it('turn the extension off and on again in the folder of the draft', async () => {
    const { document } = await show('drafts/ferry.txt');
    await until(() => diagnosticsOf(document).length > 0);
    await run('turnOffInFolder');
    await until(() => diagnosticsOf(document).length === 0);
    const written = workspace.getConfiguration('onTheRecord', document).inspect('enabled');
    assert.equal(written?.workspaceFolderValue ?? written?.workspaceValue, false);
    await run('turnOnInFolder');
    await until(() => diagnosticsOf(document).length > 0);
  });

  it('show a linked place', async () => {
    const editor = await showUntitled('Officials said one thing. Critics say another.');
    const target = [editor.document.uri.toString(), 26, 33];
    await commands.executeCommand('onTheRecord.revealPlace', ...target);
    assert.equal(wordsAfterCursor(window.activeTextEditor ?? editor, 7), 'Critics');
  });
});
