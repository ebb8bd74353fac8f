import assert from 'node:assert/strict';
import { commands, window, workspace, type TextEditor } from 'vscode';
import { closeAll, hoverOver, inWorkspace, putCursorBehind, show, underlined, until, write } from './editor';
import {
  activeText,
  exists,
  readFile,
  replace,
  run,
  select,
  showNew,
  titlesAt,
  untilSidecar,
} from './recordEditor';

const TEXT = `The quay at Orsund will close on Monday. A senior harbour official said the piles are rotten.

It has stood for a century. Critics say the council wants the land, and the town hall stands on the same piles.
`;
const SIDECAR = 'record/quay.md.annotations.yaml';

describe('the record of a draft', () => {
  let editor: TextEditor;

  beforeEach(async () => {
    editor = await showNew('record/quay.md', TEXT);
    await until(() => underlined(editor.document).includes('Critics'));
  });

  afterEach(async () => {
    await closeAll();
    await workspace.fs.delete(inWorkspace('record'), { recursive: true });
  });

  const dismissCritics = async (): Promise<void> => {
    putCursorBehind(editor, 'Crit');
    await run('dismiss', undefined, { reason: 'house-style', note: 'Our phrase for the opposition.' });
    await until(() => !underlined(editor.document).includes('Critics'));
  };

  it('sets a finding aside, in the file beside the draft', async () => {
    await dismissCritics();
    await untilSidecar(SIDECAR, /state: dismissed/);
    const text = await readFile(SIDECAR);
    assert.match(text, /kind: vague-attribution/);
    assert.match(text, /reason: house-style/);
    assert.match(text, /exact: Critics/);
    assert.match(text, /draft: quay\.md/);
    assert.deepEqual(underlined(editor.document), ['A senior harbour official']);
  });

  it('keeps it aside after a reload and after edits around it', async () => {
    await dismissCritics();
    await replace(
      editor.document,
      'It has stood for a century.',
      'It has stood here for more than a century, through every storm.',
    );
    await editor.document.save();
    await closeAll();
    editor = await show('record/quay.md');
    await until(() => underlined(editor.document).includes('A senior harbour official'));
    await until(async () => (await hoverOver(editor.document, 'Critics')).includes('dismissed'));
    assert.deepEqual(underlined(editor.document), ['A senior harbour official']);
  });

  it('brings it back when its words change, and says so', async () => {
    putCursorBehind(editor, 'harbour off');
    await run('dismiss', undefined, { reason: 'named-nearby' });
    await until(() => underlined(editor.document).join() === 'Critics');
    await replace(editor.document, 'senior', 'junior');
    await until(() => underlined(editor.document).includes('A junior harbour official'));
    await until(async () => /no longer covers/.test(await hoverOver(editor.document, 'junior')));
    await run('confirmWords');
    await until(() => underlined(editor.document).join() === 'Critics');
  });

  it('annotates a selection, takes replies, and moves through its states', async () => {
    select(editor, 'the piles are rotten');
    await run('annotate', undefined, 'Who has measured them?');
    await untilSidecar(SIDECAR, /Who has measured them\?/);
    assert.match(await readFile(SIDECAR), /by: reporter/);
    await run('reply', undefined, 'The harbour office has.');
    await untilSidecar(SIDECAR, /The harbour office has\./);
    await run('resolve');
    await untilSidecar(SIDECAR, /state: resolved/);
    await run('reopen');
    await untilSidecar(SIDECAR, /state: open/);
    assert.match(await hoverOver(editor.document, 'piles'), /Passage.*open/);
    await run('deleteAnnotation');
    await until(async () => !(await exists(SIDECAR)));
  });

  it('offers quick fixes that name the file they write', async () => {
    putCursorBehind(editor, 'harbour off');
    await until(async () => (await titlesAt(editor)).length > 0);
    assert.deepEqual(await titlesAt(editor), [
      `Annotate… (writes ${SIDECAR})`,
      `Dismiss… (writes ${SIDECAR})`,
    ]);
    await run('annotate', undefined, 'Ask for a name.');
    await untilSidecar(SIDECAR, /Ask for a name/);
    await until(async () => (await titlesAt(editor)).some((title) => title.startsWith('Resolve')));
    assert.deepEqual(
      (await titlesAt(editor)).map((title) => title.replace(/ \(.*/, '')),
      ['Reply…', 'Resolve', 'Dismiss…', 'Delete the annotation'],
    );
  });

  it('follows the words when an edit moves them', async () => {
    select(editor, 'the piles are rotten');
    await run('annotate', undefined, 'Measured?');
    await untilSidecar(SIDECAR, /Measured\?/);
    await replace(editor.document, 'The quay', 'The rules have changed again.\n\nThe quay');
    await until(async () => (await hoverOver(editor.document, 'piles are')).includes('Measured'));
    await replace(editor.document, 'the piles are rotten', '');
    await until(async () => !(await hoverOver(editor.document, 'official said')).includes('Measured'));
    await commands.executeCommand('undo');
    await until(async () => (await hoverOver(editor.document, 'piles are')).includes('Measured'));
  });

  it('shows at once what a hand wrote into the sidecar', async () => {
    await dismissCritics();
    const text = await readFile(SIDECAR);
    await write(SIDECAR, text.replace(/state: dismissed\n(\s+)dismissed:(\n\s+ {2}.*)+/, 'state: open'));
    await until(() => underlined(editor.document).includes('Critics'));
  });

  it('finds its words again when something else rewrites the draft', async () => {
    await dismissCritics();
    const moved = TEXT.split('\n').reverse().join('\n').replace('on Monday', 'this week');
    await write('record/quay.md', `${moved}\n\nThe ferry will run all the same.\n`);
    await until(() => editor.document.getText().includes('ferry'));
    await until(() => underlined(editor.document).join() === 'A senior harbour official');
  });

  it('asks where words belong that are gone, and puts them on a selection', async () => {
    select(editor, 'the piles are rotten');
    await run('annotate', undefined, 'Measured?');
    await untilSidecar(SIDECAR, /Measured\?/);
    await replace(
      editor.document,
      ' said the piles are rotten',
      ' spoke of timber eaten away below the water',
    );
    await until(async () => !(await hoverOver(editor.document, 'timber')).includes('Measured'));
    select(editor, 'timber eaten away');
    const [, id] = /^ {2}(\w{6}):/m.exec(await readFile(SIDECAR)) ?? [];
    await run('placeAnnotation', { uri: editor.document.uri.toString(), id });
    await untilSidecar(SIDECAR, /exact: timber eaten away/);
    await until(async () => (await hoverOver(editor.document, 'timber')).includes('Measured'));
  });

  it('keeps the surroundings that find the words again, once the draft is saved', async () => {
    select(editor, 'Critics');
    await run('annotate', undefined, 'Which?');
    await untilSidecar(SIDECAR, /Which\?/);
    await replace(editor.document, 'It has stood for a century. ', '');
    await replace(
      editor.document,
      ' say the council wants the land, and the town hall stands on the same piles.',
      ' see a plan behind it.',
    );
    await editor.document.save();
    await untilSidecar(SIDECAR, /see a plan behind it/);
  });

  it('settles what a merge left open', async () => {
    await dismissCritics();
    const text = await readFile(SIDECAR);
    await write(
      SIDECAR,
      text.replace(/\n$/, '\n    conflict:\n      rule:\n        - vague/generic\n        - vague/rumour\n'),
    );
    await until(async () => (await hoverOver(editor.document, 'Critics')).includes('two values'));
    putCursorBehind(editor, 'Crit');
    await run('keepTheirs');
    await untilSidecar(SIDECAR, /rule: vague\/rumour/);
    assert.ok(!(await readFile(SIDECAR)).includes('conflict'));
  });

  it('goes to the sidecar and back to the place', async () => {
    await dismissCritics();
    putCursorBehind(editor, 'Crit');
    await run('openSidecar');
    await until(() => activeText().startsWith('version: 1'));
    assert.match(
      window.activeTextEditor!.document.lineAt(window.activeTextEditor!.selection.active.line).text,
      /^ {2}\w{6}:/,
    );
    await run('openDraft');
    await until(() => activeText().startsWith('The quay'));
    const { document, selection } = window.activeTextEditor!;
    assert.equal(document.getText().indexOf('Critics'), document.offsetAt(selection.active));
  });

  it('never writes who somebody is', async () => {
    select(editor, 'the piles are rotten');
    await run('annotate', undefined, 'Reach her at +47 22 85 50 50 or dockside@orsund.example.');
    assert.ok(!(await exists(SIDECAR)));
  });
});
