import assert from 'node:assert/strict';
import { chmod, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { findDrafts } from '../../src/node/findDrafts';
import { tempFolderPerTest } from './tempFolder';

describe('findDrafts', () => {
  const folder = tempFolderPerTest();
  const inFolder = (path: string) => join(folder.path, path);
  const find = async (...paths: string[]) =>
    (await findDrafts(paths, folder.path)).files.map(({ path }) => path);
  const link = (target: string, path: string) => symlink(target, inFolder(path));

  it('takes Markdown and plain text out of folders', async () => {
    await folder.write({ 'b.md': '', 'a/c.markdown': '', 'a/d.TXT': '', 'a/e.html': '', 'a/README.md': '' });
    assert.deepEqual(await find('.'), ['a/c.markdown', 'a/d.TXT', 'b.md']);
  });

  it('passes over hidden folders and node_modules', async () => {
    await folder.write({ '.git/a.md': '', 'node_modules/b/c.md': '', 'd/.trash/e.md': '', 'd/f.md': '' });
    assert.deepEqual(await find('.'), ['d/f.md']);
  });

  it('takes a file that is named, whatever its name', async () => {
    await folder.write({ 'README.md': '', 'notes.html': '', '.gitignore': '*' });
    assert.deepEqual(await find('notes.html', 'README.md'), ['README.md', 'notes.html']);
  });

  it('orders by code units and lists overlapping paths once', async () => {
    await folder.write({ 'B.md': '', 'a.md': '', 'é.md': '', 'd/e.md': '', 'd-f.md': '' });
    const once = ['B.md', 'a.md', 'd-f.md', 'd/e.md', 'é.md'];
    assert.deepEqual(await find('.', 'd', './d/e.md', inFolder('a.md'), 'a.md'), once);
    assert.deepEqual(await find('d/e.md', 'd', '.'), once);
  });

  it('shows paths from the working directory', async () => {
    await folder.write({ 'here/a.md': '', 'there/b.md': '' });
    const { files } = await findDrafts(['.', '../there'], inFolder('here'));
    assert.deepEqual(files, [
      { path: '../there/b.md', file: inFolder('there/b.md') },
      { path: 'a.md', file: inFolder('here/a.md') },
    ]);
  });

  it('says what is missing', async () => {
    await folder.write({ 'a.md': '' });
    assert.deepEqual((await findDrafts(['z.md', 'a.md', 'a.md/b', 'z.md'], folder.path)).problems, [
      { code: 'not-found', path: 'a.md/b' },
      { code: 'not-found', path: 'z.md' },
    ]);
  });

  it('goes on past a folder that it may not list', async function () {
    if (process.platform === 'win32' || process.getuid?.() === 0) this.skip();
    await folder.write({ 'a/b.md': '', 'c/d.md': '' });
    await chmod(inFolder('a'), 0);
    const { files, problems } = await findDrafts(['.'], folder.path);
    await chmod(inFolder('a'), 0o700);
    assert.deepEqual(
      files.map(({ path }) => path),
      ['c/d.md'],
    );
    assert.deepEqual(problems, [{ code: 'unreadable', path: 'a', reason: 'permission denied' }]);
  });

  describe('with links', function () {
    before(function () {
      if (process.platform === 'win32') this.skip();
    });

    it('does not follow a link to a folder inside a folder', async () => {
      await folder.write({ 'a/b.md': '' });
      await link('..', 'a/loop');
      assert.deepEqual(await find('.'), ['a/b.md']);
    });

    it('follows a link that is named', async () => {
      await folder.write({ 'a/b.md': '' });
      await link('a', 'c');
      assert.deepEqual(await find('c'), ['c/b.md']);
    });

    it('lists a linked file once, by its own name where that was found', async () => {
      await folder.write({ 'z.md': '', 'elsewhere/y.html': '' });
      await link('z.md', 'a.md');
      await link('elsewhere/y.html', 'b.md');
      assert.deepEqual(await find('.'), ['b.md', 'z.md']);
      assert.deepEqual(await find('a.md'), ['a.md']);
    });

    it('lists a link that leads nowhere, so that reading it says so', async () => {
      await folder.write({ 'a.md': '' });
      await link('nowhere', 'b.md');
      assert.deepEqual(await find('.'), ['a.md', 'b.md']);
    });
  });

  describe('with .gitignore', () => {
    it('obeys the files at every level, the nearest last', async () => {
      await folder.write({
        '.gitignore': 'old/\n*.txt\n/top.md\n',
        'old/a.md': '',
        'b.txt': '',
        'top.md': '',
        'news/top.md': '',
        'news/.gitignore': '!c.txt\ndraft-*\n',
        'news/c.txt': '',
        'news/draft-d.md': '',
        'news/e/draft-f.md': '',
        'news/e/g.md': '',
      });
      assert.deepEqual(await find('.'), ['news/c.txt', 'news/e/g.md', 'news/top.md']);
    });

    it('obeys the files above the folder, up to the root of the repository', async () => {
      await folder.write({
        '.gitignore': '*.md\n',
        'repository/.gitignore': 'secret*\n',
        'repository/news/.gitignore': '!secret-b.txt\n',
        'repository/news/today/secret-a.md': '',
        'repository/news/today/secret-b.txt': '',
        'repository/news/today/c.md': '',
      });
      await mkdir(inFolder('repository/.git'));
      const found = ['repository/news/today/c.md', 'repository/news/today/secret-b.txt'];
      assert.deepEqual(await find('repository/news/today'), found);
    });

    it('knows a worktree, whose .git is a file', async () => {
      await folder.write({
        '.git': 'gitdir: elsewhere',
        '.gitignore': 'a.md\n',
        'news/a.md': '',
        'news/b.md': '',
      });
      assert.deepEqual(await find('news'), ['news/b.md']);
    });

    it('does not look above a folder outside of any repository', async () => {
      await folder.write({
        '.gitignore': '*.md\n',
        'news/a.md': '',
        'news/.gitignore': 'b.md\n',
        'news/b.md': '',
      });
      assert.deepEqual(await find('news'), ['news/a.md']);
    });

    it('walks an ignored folder that is named', async () => {
      await folder.write({
        '.gitignore': 'out/\n',
        'out/a.md': '',
        'out/.gitignore': 'b.md\n',
        'out/b.md': '',
      });
      await mkdir(inFolder('.git'));
      assert.deepEqual(await find('out'), ['out/a.md']);
      assert.deepEqual(await find('.', 'out'), ['out/a.md']);
      assert.deepEqual(await find('.'), []);
    });
  });
});
