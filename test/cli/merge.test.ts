import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SIDECAR } from '../core/sidecar/sidecarFixture';
import { tempFolderPerTest } from '../node/tempFolder';
import { runInMemory } from './fakeIo';

describe('merge', () => {
  const folder = tempFolderPerTest();
  const run = (...args: string[]) => runInMemory(['merge', ...args], { cwd: folder.path });
  const ours = () => readFile(join(folder.path, 'ours'), 'utf8');
  const write = (changes: Readonly<Record<string, string>>) =>
    folder.write({ base: SIDECAR, ours: SIDECAR, theirs: SIDECAR, ...changes });

  it('writes the merge to OURS', async () => {
    await write({
      ours: SIDECAR.replace('number: 1', 'number: 2'),
      theirs: SIDECAR.replace('basis: saw-document', 'basis: witness'),
    });
    assert.deepEqual(await run('base', 'ours', 'theirs'), { code: 0, stdout: '', stderr: '' });
    assert.equal(await ours(), SIDECAR.replace('number: 1', 'number: 2').replace('saw-document', 'witness'));
  });

  it('exits with 1 where it kept a conflict, and names it', async () => {
    await write({
      ours: SIDECAR.replace('number: 1', 'number: 2'),
      theirs: SIDECAR.replace('number: 1', 'number: 3'),
    });
    const sentence =
      '3k9w0a, disclosure.number: changed on both sides; both values are kept under "conflict".\n';
    assert.deepEqual(await run('base', 'ours', 'theirs'), {
      code: 1,
      stdout: '',
      stderr: `ours: ${sentence}`,
    });
    assert.match(await ours(), / {6}disclosure\.number:\n {8}- 2\n {8}- 3\n/);
  });

  it('exits with 1 where it left an identity out', async () => {
    await write({ theirs: SIDECAR.replace('number: 1', 'number: 1\n      email: m.quill@harbour.example') });
    const { code, stderr } = await run('--path', 'drafts/a.yaml', 'base', 'ours', 'theirs');
    assert.equal(code, 1);
    assert.match(stderr, /^drafts\/a\.yaml \(theirs\):19:7: this seems to say who .* not taken over\.\n$/);
    assert.equal(await ours(), SIDECAR);
  });

  it('exits with 2 and leaves OURS alone where it cannot merge', async () => {
    const cases: [Readonly<Record<string, string | Uint8Array>>, RegExp][] = [
      [{ theirs: SIDECAR.replace('version: 1', 'version: 2') }, /^theirs:2:10: made by a newer version/],
      [{ base: SIDECAR.replace('state: resolved', 'state: "') }, /^base:\d+:\d+: this is not YAML/],
      [{ theirs: Uint8Array.of(0xff, 0xfe) }, /^theirs: UTF-16 text/],
    ];
    for (const [changes, sentence] of cases) {
      await folder.write({ base: SIDECAR, ours: SIDECAR, theirs: SIDECAR, ...changes });
      const { code, stderr } = await run('base', 'ours', 'theirs');
      assert.equal(code, 2);
      assert.match(stderr, sentence);
      assert.equal(await ours(), SIDECAR);
    }
    assert.deepEqual(await run('base', 'ours', 'nowhere'), {
      code: 2,
      stdout: '',
      stderr: 'nowhere: no such file or folder.\n',
    });
  });

  it('takes three files', async () => {
    for (const files of [[], ['base', 'ours'], ['base', 'ours', 'theirs', 'more']]) {
      const { code, stderr } = await run(...files);
      assert.equal(code, 2);
      assert.match(stderr, /merge takes three files: BASE OURS THEIRS/);
    }
    assert.match((await run('--help')).stdout, /^Usage: on-the-record merge/);
  });
});
