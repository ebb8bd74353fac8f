import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import fc from 'fast-check';
import { bundles } from '../../scripts/bundles.mjs';
import type { Annotation } from '../../src/core/index';
import { annotationsIn } from '../../src/core/annotations/mergeContents';
import { isSame, type Fields } from '../../src/core/plainValue';
import { readSidecar } from '../../src/core/sidecar/readSidecar';
import { openVersion } from '../../src/core/sidecar/sidecarVersion';
import { writeSidecar } from '../../src/core/sidecar/writeSidecar';
import { annotation } from '../core/annotations/contents';
import { tempFolderPerTest } from '../node/tempFolder';

const CLI = join(__dirname, '../../test-output/mergeDriver/cli.js');
const PAIRS = 200;
const ENTRIES = 20;

type Entries = Readonly<Record<string, Annotation>>;

const idOf = (letter: string, n: number) => `${letter}${String(n).padStart(5, '0')}`;
const toEntries = (letter: string, list: readonly Annotation[]): Entries =>
  Object.fromEntries(list.map((one, i) => [idOf(letter, i), one]));

/** Some entries gone, some replaced, some new. */
const edits = (letter: string) =>
  fc.record({
    removed: fc.uniqueArray(fc.nat(ENTRIES - 1), { maxLength: 2 }),
    replaced: fc.dictionary(
      fc.nat(ENTRIES - 1).map((n) => idOf('e', n)),
      annotation,
      { maxKeys: 4 },
    ),
    added: fc.array(annotation, { maxLength: 3 }).map((list) => toEntries(letter, list)),
  });

const pair = fc.record({
  base: fc.array(annotation, { minLength: ENTRIES, maxLength: ENTRIES }).map((list) => toEntries('e', list)),
  ours: edits('o'),
  theirs: edits('t'),
});

function edit(
  base: Entries,
  { removed, replaced, added }: { removed: number[]; replaced: Entries; added: Entries },
) {
  const gone = new Set(removed.map((n) => idOf('e', n)));
  return Object.fromEntries(
    Object.entries({ ...base, ...replaced, ...added }).filter(([id]) => !gone.has(id)),
  );
}

const write = (annotations: Fields) =>
  writeSidecar(openVersion({ text: '', path: '' }), { version: 1, draft: 'harbour.md', annotations });

describe('the merge driver', function () {
  // Git starts a process for each of many files.
  this.timeout(600_000);

  const folder = tempFolderPerTest();
  const git = (...args: string[]) =>
    spawnSync('git', args, {
      cwd: folder.path,
      encoding: 'utf8',
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: devNull,
        GIT_CONFIG_NOSYSTEM: '1',
        ...Object.fromEntries(
          ['AUTHOR', 'COMMITTER'].flatMap((who) => [
            [`GIT_${who}_NAME`, 'desk'],
            [`GIT_${who}_EMAIL`, 'desk@harbour.example'],
          ]),
        ),
      },
    });
  const mustGit = (...args: string[]) => {
    const { status, stdout, stderr } = git(...args);
    assert.equal(status, 0, `git ${args.join(' ')}: ${stderr}`);
    return stdout;
  };

  before(function () {
    if (spawnSync('git', ['--version']).error) this.skip();
    return build({ ...bundles.cli, outfile: CLI });
  });

  it(`merges ${PAIRS} pairs of branches of a sidecar without losing an entry or leaving a mark`, async () => {
    const pairs = fc.sample(pair, { numRuns: PAIRS, seed: 7 }).map(({ base, ours, theirs }) => ({
      base,
      ours: edit(base, ours),
      theirs: edit(base, theirs),
    }));
    const nameOf = (i: number) => `draft${i}.md.annotations.yaml`;
    const commit = async (side: 'base' | 'ours' | 'theirs') => {
      await folder.write(Object.fromEntries(pairs.map((one, i) => [nameOf(i), write(one[side])])));
      mustGit('add', '--all');
      mustGit('commit', '--quiet', '--message', side);
    };

    mustGit('init', '--quiet', '--initial-branch', 'ours');
    mustGit('config', 'merge.on-the-record.name', 'merge annotations');
    mustGit(
      'config',
      'merge.on-the-record.driver',
      `"${process.execPath}" "${CLI}" merge --path %P %O %A %B`,
    );
    await folder.write({ '.gitattributes': '*.annotations.yaml merge=on-the-record\n' });
    await commit('base');
    mustGit('checkout', '--quiet', '-b', 'theirs');
    await commit('theirs');
    mustGit('checkout', '--quiet', 'ours');
    await commit('ours');
    git('merge', '--quiet', 'theirs');

    const unmerged = new Set(mustGit('diff', '--name-only', '--diff-filter=U').split('\n'));
    for (const [i, { base, ours, theirs }] of pairs.entries()) {
      const text = await readFile(join(folder.path, nameOf(i)), 'utf8');
      assert.doesNotMatch(text, /^(?:<{7}|={7}|>{7})/m);
      const { content, obstacles } = readSidecar(text, nameOf(i));
      assert.deepEqual(obstacles, []);
      for (const id of Object.keys({ ...ours, ...theirs })) {
        const [one, other] = id in ours ? [ours, theirs] : [theirs, ours];
        const isRemoved = !(id in other) && isSame(one[id], base[id]);
        assert.equal(id in annotationsIn(content), !isRemoved, `${id} in ${nameOf(i)}`);
      }
      assert.equal(/^ {4}conflict:$/m.test(text), unmerged.has(nameOf(i)), nameOf(i));
    }
  });
});
