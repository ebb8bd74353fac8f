import assert from 'node:assert/strict';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { MAX_DRAFT_BYTES, readFileText, readStreamText } from '../../src/node/readText';
import { tempFolderPerTest } from './tempFolder';

describe('readFileText', () => {
  const folder = tempFolderPerTest();
  const read = (path: string) => readFileText(join(folder.path, path), path);

  it('reads a file', async () => {
    await folder.write({ 'a.md': 'Zoë spoke.', 'empty.md': '' });
    assert.deepEqual(await read('a.md'), { ok: true, text: 'Zoë spoke.' });
    assert.deepEqual(await read('empty.md'), { ok: true, text: '' });
  });

  it('says what is missing, and what cannot be read', async () => {
    assert.deepEqual(await read('a.md'), { ok: false, problem: { code: 'not-found', path: 'a.md' } });
    await folder.write({ 'folder/b.md': '' });
    assert.deepEqual(await read('folder'), {
      ok: false,
      problem: { code: 'unreadable', path: 'folder', reason: 'illegal operation on a directory' },
    });
  });

  it('says that it may not read', async function () {
    if (process.platform === 'win32' || process.getuid?.() === 0) this.skip();
    await folder.write({ 'a.md': '' });
    await chmod(join(folder.path, 'a.md'), 0);
    const problem = { code: 'unreadable', path: 'a.md', reason: 'permission denied' };
    assert.deepEqual(await read('a.md'), { ok: false, problem });
  });
});

describe('readStreamText', () => {
  function* megabytes(count: number) {
    const megabyte = Buffer.alloc(2 ** 20, 'a');
    for (let i = 0; i < count; i++) yield megabyte;
  }

  it('joins a character that two chunks share', async () => {
    const halves = Readable.from([Buffer.from([0x5a, 0x6f, 0xc3]), Buffer.from([0xab])]);
    assert.deepEqual(await readStreamText(halves, '-'), { ok: true, text: 'Zoë' });
  });

  it('takes as much as a draft may hold, and no more', async () => {
    const limit = MAX_DRAFT_BYTES / 2 ** 20;
    assert.equal((await readStreamText(Readable.from(megabytes(limit)), '-')).ok, true);
    assert.deepEqual(await readStreamText(Readable.from(megabytes(Infinity)), '-'), {
      ok: false,
      problem: { code: 'too-large', path: '-', limit: MAX_DRAFT_BYTES },
    });
  });

  it('does not take a bug for trouble with a file', async () => {
    const broken = new Readable({ read: () => broken.destroy(new TypeError('a bug')) });
    await assert.rejects(readStreamText(broken, '-'), /a bug/);
  });
});
