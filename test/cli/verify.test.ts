import assert from 'node:assert/strict';
import { name, version } from '../../package.json';
import { SIDECAR } from '../core/sidecar/sidecarFixture';
import { tempFolderPerTest } from '../node/tempFolder';
import { runInMemory } from './fakeIo';

const quote = '{ exact: two crews, prefix: "On Friday ", suffix: " left the quay" }';
const entry = (id: string, text = quote) => `  ${id}:\n    quote: ${text}\n    state: open\n`;
const sidecar = (draft: string, ...entries: string[]) =>
  `version: 1\ndraft: ${draft}\nannotations:\n${entries.join('')}`;

const DRAFT = 'On Friday two crews left the quay. Nobody waved.\n';

describe('annotations verify', () => {
  const folder = tempFolderPerTest();
  const run = (...args: string[]) => runInMemory(['annotations', 'verify', ...args], { cwd: folder.path });
  const verify = async (...paths: string[]) => {
    const { code, stdout, stderr } = await run('--format', 'json', ...paths);
    return { code, stderr, report: JSON.parse(stdout) };
  };

  it('finds nothing wrong', async () => {
    await folder.write({ 'd/a.md': DRAFT, 'd/a.md.annotations.yaml': sidecar('a.md', entry('a1b2c3')) });
    assert.deepEqual(await run(), {
      code: 0,
      stdout: 'Nothing wrong with 1 annotation in 1 sidecar.\n',
      stderr: '',
    });
  });

  it('writes the JSON it promises', async () => {
    const gone = entry('zz0000', '{ exact: the harbour master declined, prefix: "", suffix: " on Monday" }');
    await folder.write({ 'a.md': DRAFT, 'a.md.annotations.yaml': sidecar('a.md', entry('a1b2c3'), gone) });
    assert.deepEqual(await verify('a.md'), {
      code: 1,
      stderr: '',
      report: {
        version: 1,
        tool: { name, version },
        files: [
          {
            path: 'a.md.annotations.yaml',
            draft: 'a.md',
            annotations: [
              { id: 'a1b2c3', state: 'open', anchor: 'exact' },
              { id: 'zz0000', state: 'open', anchor: 'orphan' },
            ],
            problems: [
              {
                code: 'anchor-orphan',
                message: 'the words of this annotation are no longer in the draft.',
                line: 7,
                column: 3,
              },
            ],
          },
        ],
        problems: [],
      },
    });
  });

  it('names every kind of trouble', async () => {
    await folder.write({
      'a.md': `${DRAFT}\nOn Friday two crews left the quay, too.\n`,
      'a.md.annotations.yaml': sidecar('a.md', entry('a1b2c3')),
      'b.md.annotations.yaml': sidecar('b.md', entry('a1b2c3')),
      'c.md': DRAFT,
      'c.md.annotations.yaml': sidecar(
        'c.md',
        entry('a1b2c3'),
        '    phone: 555-010-4477\n',
        '    state: "x\n',
      ),
      'd.md': DRAFT,
      'd.md.annotations.yaml': `<<<<<<< HEAD\n${SIDECAR}=======\n>>>>>>> desk\n`,
    });
    const { code, report } = await verify();
    assert.equal(code, 1);
    const codes = new Set(
      report.files.flatMap(({ problems }: { problems: { code: string }[] }) =>
        problems.map((one) => one.code),
      ),
    );
    for (const expected of [
      'anchor-review',
      'draft-missing',
      'sidecar-syntax',
      'conflict-markers',
      'conflict-open',
    ]) {
      assert.ok(codes.has(expected), `${expected} in ${[...codes].join()}`);
    }
    assert.deepEqual(report.files[1].draft, null);
    assert.deepEqual(report.files[1].annotations, [{ id: 'a1b2c3', state: 'open', anchor: null }]);
    const { stdout } = await run();
    assert.match(stdout, /^a\.md\.annotations\.yaml\n {2}4:3 {2}the words .* {2}anchor-review\n\nb\.md/);
    assert.match(stdout, /\n\d+ problems in 4 of 4 sidecars; \d+ annotations could be read\.\n$/);
  });

  it('finds the draft from a parallel folder, and of a renamed sidecar', async () => {
    const text = sidecar('../drafts/a.md', entry('a1b2c3'));
    await folder.write({
      'drafts/a.md': DRAFT,
      'notes/a.md.annotations.yaml': text,
      'drafts/b.md': DRAFT,
      'drafts/b.md.annotations.yaml': text,
    });
    const { report } = await verify();
    assert.deepEqual(
      report.files.map(({ draft }: { draft: string }) => draft),
      ['drafts/b.md', 'drafts/a.md'],
    );
  });

  it('goes on past what cannot be read, and exits with 2', async () => {
    await folder.write({
      'a.md.annotations.yaml': Uint8Array.of(0xff, 0xfe),
      'b.md': Uint8Array.of(0x00),
      'b.md.annotations.yaml': sidecar('b.md', entry('a1b2c3')),
    });
    const { code, report, stderr } = await verify('.', 'c.md');
    assert.equal(code, 2);
    assert.deepEqual(
      report.problems.map(({ path, code: what }: Record<string, string>) => [path, what]),
      [
        ['c.md', 'not-found'],
        ['a.md.annotations.yaml', 'utf-16'],
        ['b.md', 'binary'],
      ],
    );
    assert.deepEqual(report.files[0].problems, []);
    assert.equal(stderr.split('\n').length, 4);
  });

  it('has nothing to do without sidecars', async () => {
    await folder.write({ 'a.md': DRAFT });
    assert.deepEqual(await run(), { code: 0, stdout: 'No sidecars to check.\n', stderr: '' });
  });

  it('explains itself', async () => {
    assert.match((await run('--help')).stdout, /^Usage: on-the-record annotations verify/);
    for (const [args, sentence] of [
      [[], /annotations needs a command; there is "on-the-record annotations verify"/],
      [['check'], /there is no command annotations check;/],
    ] as const) {
      const { code, stderr } = await runInMemory(['annotations', ...args], { cwd: folder.path });
      assert.equal(code, 2);
      assert.match(stderr, sentence);
    }
  });
});
