import assert from 'node:assert/strict';
import { chmod, lstat, mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createFileStore } from '../../src/node/fileStore';
import { ProblemError } from '../../src/node/problemError';
import { tempFolderPerTest } from './tempFolder';

describe('createFileStore', () => {
  const folder = tempFolderPerTest();
  const store = createFileStore();
  const inFolder = (path: string) => join(folder.path, path);
  const uri = (path: string) => pathToFileURL(inFolder(path)).href;
  const textOf = (path: string) => readFile(inFolder(path), 'utf8');
  const etagOf = async (path: string) => (await store.read(uri(path)))?.etag;

  it('reads a text as it lies on disk', async () => {
    await folder.write({ 'a.yaml': '\uFEFFZoë\r\n' });
    assert.equal((await store.read(uri('a.yaml')))?.text, '\uFEFFZoë\r\n');
    assert.equal(await store.read(uri('b.yaml')), undefined);
  });

  it('rejects what is not text', async () => {
    await folder.write({ 'a.yaml': Uint8Array.of(0x5a, 0xff) });
    await assert.rejects(store.read(uri('a.yaml')), ProblemError);
    await assert.rejects(store.read(uri('')), { code: 'EISDIR' });
  });

  it('writes where nobody else has written since', async () => {
    assert.equal(await store.write(uri('new/folder/a.yaml'), 'one', undefined), 'written');
    const etag = await etagOf('new/folder/a.yaml');
    assert.equal(await store.write(uri('new/folder/a.yaml'), 'two', undefined), 'conflict');
    assert.equal(await store.write(uri('new/folder/a.yaml'), 'two', etag), 'written');
    assert.equal(await store.write(uri('new/folder/a.yaml'), 'three', etag), 'conflict');
    assert.equal(await textOf('new/folder/a.yaml'), 'two');
    assert.deepEqual(await readdir(inFolder('new/folder')), ['a.yaml']);
  });

  it('removes under the same condition', async () => {
    await folder.write({ 'a.yaml': 'one' });
    assert.equal(await store.remove(uri('a.yaml'), 'another'), 'conflict');
    assert.equal(await store.remove(uri('a.yaml'), (await etagOf('a.yaml')) ?? ''), 'removed');
    assert.deepEqual(await readdir(folder.path), []);
  });

  it('keeps the mode of a file', async function () {
    if (process.platform === 'win32') this.skip();
    await folder.write({ 'a.yaml': 'one' });
    await chmod(inFolder('a.yaml'), 0o662);
    await store.write(uri('a.yaml'), 'two', await etagOf('a.yaml'));
    assert.equal((await stat(inFolder('a.yaml'))).mode & 0o777, 0o662);
  });

  it('does not replace a file that is not to be written to', async function () {
    if (process.platform === 'win32' || process.getuid?.() === 0) this.skip();
    await folder.write({ 'a.yaml': 'one' });
    await chmod(inFolder('a.yaml'), 0o444);
    await assert.rejects(store.write(uri('a.yaml'), 'two', await etagOf('a.yaml')), { code: 'EACCES' });
    assert.equal(await textOf('a.yaml'), 'one');
  });

  it('writes through links, also to what is not there yet', async function () {
    if (process.platform === 'win32') this.skip();
    await folder.write({ 'real/a.yaml': 'one' });
    await symlink('real/a.yaml', inFolder('a.yaml'));
    await symlink('real/b.yaml', inFolder('b.yaml'));
    await store.write(uri('a.yaml'), 'two', await etagOf('a.yaml'));
    await store.write(uri('b.yaml'), 'new', undefined);
    assert.deepEqual([await textOf('real/a.yaml'), await textOf('real/b.yaml')], ['two', 'new']);
    assert.ok((await lstat(inFolder('a.yaml'))).isSymbolicLink());
    assert.deepEqual((await readdir(inFolder('real'))).sort(), ['a.yaml', 'b.yaml']);
  });

  it('leaves nothing behind where a write fails', async () => {
    await mkdir(inFolder('a.yaml'));
    await assert.rejects(store.write(uri('a.yaml'), 'two', undefined));
    assert.deepEqual(await readdir(folder.path), ['a.yaml']);
  });

  it('goes past what a killed writer left behind', async () => {
    const left = inFolder('.a.yaml.saving');
    await writeFile(left, 'half');
    await utimes(left, 0, 0);
    assert.equal(await store.write(uri('a.yaml'), 'one', undefined), 'written');
    assert.deepEqual(await readdir(folder.path), ['a.yaml']);
  });

  it('shows readers a whole text at any time', async function () {
    this.timeout(60_000);
    const texts = ['x', 'y'].map((letter) => `${letter.repeat(400_000)}\n`);
    await folder.write({ 'a.yaml': texts[0] });
    let isWriting = true;
    const reader = async () => {
      let reads = 0;
      while (isWriting) {
        assert.ok(texts.includes(await textOf('a.yaml')), 'a torn read');
        reads++;
      }
      return reads;
    };
    const readers = [reader(), reader(), reader()];
    for (let i = 1; i <= 60; i++) {
      assert.equal(await store.write(uri('a.yaml'), texts[i % 2], await etagOf('a.yaml')), 'written');
    }
    isWriting = false;
    for (const reads of await Promise.all(readers)) assert.ok(reads > 0);
  });

  it('lets one of many writers win at a time', async function () {
    this.timeout(60_000);
    await folder.write({ 'a.yaml': '' });
    const addLine = async (line: string) => {
      for (;;) {
        const { text, etag } = (await store.read(uri('a.yaml'))) ?? assert.fail();
        if ((await store.write(uri('a.yaml'), `${text}${line}\n`, etag)) === 'written') return;
      }
    };
    const lines = Array.from({ length: 12 }, (_, i) => `line ${i}`);
    await Promise.all(lines.map(addLine));
    assert.deepEqual((await textOf('a.yaml')).trimEnd().split('\n').sort(), lines.toSorted());
  });
});
