import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from 'esbuild';
import { version } from '../../package.json';
import { bundles } from '../../scripts/bundles.mjs';
import { tempFolderPerTest } from '../node/tempFolder';

const CLI = join(__dirname, '../../test-output/cli/cli.js');

/** More JSON than a pipe holds, so that the process has to wait for its reader. */
const MANY = 2000;

describe('the bundled command line', function () {
  // Builds a bundle and starts processes, which a busy machine may take its time over.
  this.timeout(60_000);

  const folder = tempFolderPerTest();
  const start = (...args: string[]) => spawn(process.execPath, [CLI, ...args], { cwd: folder.path });
  const writeMany = () =>
    folder.write(
      Object.fromEntries(Array.from({ length: MANY }, (_, i) => [`${i}.txt`, 'The ferry sailed.'])),
    );

  async function finish(child: ReturnType<typeof start>, stdin = '') {
    child.stdin.end(stdin);
    const [stdout, stderr, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close'),
    ]);
    return { code, stdout, stderr };
  }

  before(() => build({ ...bundles.cli, outfile: CLI }));

  it('knows its version', async () => {
    assert.deepEqual(await finish(start('--version')), { code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('reads standard input', async () => {
    const { code, stdout, stderr } = await finish(
      start('check', '--format', 'json', '-'),
      'The ferry sailed.',
    );
    assert.deepEqual([code, stderr], [0, '']);
    assert.equal(JSON.parse(stdout).files[0].path, '-');
  });

  it('exits with 2 where something cannot be read', async () => {
    const { code, stdout, stderr } = await finish(start('check', 'missing.md'));
    assert.deepEqual(
      [code, stdout, stderr],
      [2, 'No drafts to check.\n', 'missing.md: no such file or folder.\n'],
    );
  });

  it('cuts nothing off a long report', async () => {
    await writeMany();
    const { code, stdout } = await finish(start('check', '--format', 'json'));
    assert.deepEqual([code, JSON.parse(stdout).files.length], [0, MANY]);
  });

  it('ends quietly where its reader leaves early', async () => {
    await writeMany();
    const child = start('check', '--format', 'json');
    const stderr = text(child.stderr);
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = await once(child, 'exit');
    assert.deepEqual([code, await stderr], [2, '']);
  });
});
