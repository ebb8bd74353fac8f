import assert from 'node:assert/strict';
import { window, workspace, WorkspaceEdit } from 'vscode';
import { closeAll, diagnosticsOf, inWorkspace, show, underlined, until, write } from './editor';
import {
  exists,
  inFolder,
  nodeModules,
  readFile,
  replace,
  run,
  select,
  showNew,
  untilSidecar,
} from './recordEditor';

const TEXT =
  'The locks at Hael stay shut. Critics say the canal board forgot the winter rules, as it did last year.\n';

const rename = async (from: string, to: string): Promise<void> => {
  const edit = new WorkspaceEdit();
  edit.renameFile(inWorkspace(from), inWorkspace(to));
  assert.ok(await workspace.applyEdit(edit));
};

async function dismissIn(path: string, text = TEXT) {
  const editor = await showNew(path, text);
  await until(() => underlined(editor.document).includes('Critics'));
  select(editor, 'Critics');
  await run('dismiss', undefined, { reason: 'house-style' });
  await untilSidecar(`${path}.annotations.yaml`, /dismissed/);
  return editor;
}

describe('the sidecar of a draft', () => {
  afterEach(async () => {
    await closeAll();
    if (await exists('moves')) await workspace.fs.delete(inWorkspace('moves'), { recursive: true });
  });

  it('follows it to another name and another folder', async () => {
    await dismissIn('moves/lock.md');
    await rename('moves/lock.md', 'moves/far/canal.md');
    await untilSidecar('moves/far/canal.md.annotations.yaml', /draft: canal\.md/);
    assert.ok(!(await exists('moves/lock.md.annotations.yaml')));
    const { document } = await show('moves/far/canal.md');
    await until(() => window.activeTextEditor?.document === document);
    assert.deepEqual(underlined(document), []);
  });

  it('follows the folder of its draft', async () => {
    await dismissIn('moves/old/lock.md');
    await rename('moves/old', 'moves/new');
    await untilSidecar('moves/new/lock.md.annotations.yaml', /draft: lock\.md/);
  });

  it('stays when the draft is deleted', async () => {
    const { document } = await dismissIn('moves/lock.md');
    const edit = new WorkspaceEdit();
    edit.deleteFile(document.uri);
    assert.ok(await workspace.applyEdit(edit));
    assert.ok(await exists('moves/lock.md.annotations.yaml'));
  });

  it('is written when a draft is saved for the first time', async () => {
    await write('moves/other.md', 'The pumps are old.\n');
    const uri = inWorkspace('moves/new.md').with({ scheme: 'untitled' });
    const editor = await window.showTextDocument(await workspace.openTextDocument(uri));
    await replace(editor.document, '', TEXT);
    await until(() => underlined(editor.document).includes('Critics'));
    select(editor, 'Critics');
    await run('dismiss', undefined, { reason: 'house-style' });
    await until(() => diagnosticsOf(editor.document).length === 0);
    assert.ok(!(await exists('moves/new.md.annotations.yaml')));
    assert.ok(await editor.document.save());
    await untilSidecar('moves/new.md.annotations.yaml', /reason: house-style/);
  });

  it('lies in a parallel folder where the settings say so', async () => {
    const configuration = workspace.getConfiguration('onTheRecord');
    await configuration.update('sidecar.location', 'folder');
    try {
      const editor = await showNew('moves/lock.md', TEXT);
      await until(() => underlined(editor.document).includes('Critics'));
      select(editor, 'Critics');
      await run('dismiss', undefined, { reason: 'house-style' });
      await untilSidecar('.annotations/moves/lock.md.annotations.yaml', /draft: \.\.\/\.\.\/moves\/lock\.md/);
      await rename('moves', 'moved');
      await untilSidecar('.annotations/moved/lock.md.annotations.yaml', /draft: \.\.\/\.\.\/moved\/lock\.md/);
      await rename('moved', 'moves');
    } finally {
      await configuration.update('sidecar.location', undefined);
      await workspace.fs.delete(inWorkspace('.annotations'), { recursive: true });
    }
  });

  it('keeps what two writers wrote at once', async function () {
    const node = nodeModules();
    if (!node) this.skip();
    const editor = await dismissIn('moves/lock.md');
    const file = inFolder('moves/lock.md.annotations.yaml');
    const before = node.fs.readFileSync(file, 'utf8');
    const other =
      '  zzzzz1:\n    quote: { exact: The locks, prefix: "", suffix: " at Hael stay shut." }\n    state: open\n';
    select(editor, 'the winter rules');
    const saved = run('annotate', undefined, 'Which rules?');
    node.fs.writeFileSync(file, before + other);
    await saved;
    await untilSidecar('moves/lock.md.annotations.yaml', /Which rules\?/);
    const text = await readFile('moves/lock.md.annotations.yaml');
    for (const kept of [/house-style/, /zzzzz1/, /Which rules/]) assert.match(text, kept);
  });

  it('and the draft change under an open editor by git checkout, and back', async function () {
    const node = nodeModules();
    if (!node) this.skip();
    const git = (...args: readonly string[]): string =>
      node.childProcess.execFileSync(
        'git',
        ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', ...args],
        {
          cwd: inFolder('moves'),
          encoding: 'utf8',
        },
      );
    const { document } = await dismissIn('moves/lock.md');
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-q', '-m', 'Draft');
    git('checkout', '-q', '-b', 'early');
    await write(
      'moves/lock.md',
      `${'The thaw is late. '.repeat(20)}\n\n${TEXT.replace('stay shut', 'open on Friday')}`,
    );
    await until(() => document.getText().includes('Friday'));
    await until(() => diagnosticsOf(document).length === 0);
    git('rm', '-q', '--cached', 'lock.md.annotations.yaml');
    node.fs.rmSync(inFolder('moves/lock.md.annotations.yaml'));
    git('commit', '-q', '-a', '-m', 'No record here');
    await until(() => underlined(document).includes('Critics'));
    git('checkout', '-q', 'main');
    await until(() => document.getText() === TEXT);
    await until(() => diagnosticsOf(document).length === 0);
    git('checkout', '-q', 'early');
    await until(() => underlined(document).includes('Critics'));
  });
});
