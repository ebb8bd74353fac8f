import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { version } from '../../package.json';
import { tempFolderPerTest } from '../node/tempFolder';
import { runInMemory } from './fakeIo';
import { MarkerService } from './markerService';

describe('run', () => {
  const folder = tempFolderPerTest();
  const run = (...argv: string[]) =>
    runInMemory(argv, { cwd: folder.path, createService: (options) => new MarkerService(options) });

  describe('answers wrong usage with one sentence', () => {
    const cases: [string, RegExp][] = [
      ['chekc', /there is no command chekc; see "on-the-record --help"/],
      ['--loud', /there is no option --loud; see "on-the-record --help"/],
      ['check --loud', /there is no option --loud; "on-the-record check --help" lists them/],
      ['check -x', /there is no option -x;/],
      ['check --format', /--format needs a value/],
      ['check --format=', /--format needs a value/],
      ['check --pack --outlet x', /--pack needs a value/],
      ['check --help=yes', /--help takes no value; leave out "=yes"/],
      ['check --format xml', /--format: "xml" is not one of text, json\./],
      ['check --min-severity off', /--min-severity: "off" is not one of error, warning, information, hint\./],
      ['check --fail-on never', /--fail-on: "never" is not one of/],
      ['check --rule off', /--rule: "off" is not ID=SEVERITY/],
      ['check --rule marker/word=loud', /--rule marker\/word: "loud" is not one of .*, off\./],
      ['check --rule marker/wrod=off', /--rule: there is no rule marker\/wrod; there are marker\/word\./],
      ['check --stdin-filename a.md', /--stdin-filename names standard input; add the path "-"\./],
    ];
    for (const [line, sentence] of cases) {
      it(line, async () => {
        const { code, stdout, stderr } = await run(...line.split(' '));
        assert.deepEqual([code, stdout], [2, '']);
        assert.match(stderr, sentence);
        assert.match(stderr, /^on-the-record: [^\n]*\.\n$/);
      });
    }
  });

  it('takes what follows -- for a path', async () => {
    await folder.write({ '--loud.md': '' });
    assert.equal((await run('check', '--', '--loud.md')).code, 0);
  });

  it('shows help and version on request', async () => {
    for (const flag of ['--help', '-h']) {
      assert.match((await run(flag)).stdout, /^Usage: on-the-record COMMAND/);
      assert.match((await run('check', flag)).stdout, /^Usage: on-the-record check/);
    }
    assert.deepEqual(await run('--version'), { code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('shows help where there is no command', async () => {
    const { code, stdout, stderr } = await run();
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /^Usage: /);
  });

  it('ends quietly where the reader of its output has gone', async () => {
    const error = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    const stdout = new Writable({ write: (_chunk, _encoding, done) => done(error) }).on('error', () => {});
    const { code, stderr } = await runInMemory(['--version'], { cwd: folder.path, stdout });
    assert.deepEqual([code, stderr], [2, '']);
  });

  it('says why it cannot write', async () => {
    const stdout = new Writable({ write: (_chunk, _encoding, done) => done(new Error('disk full')) });
    stdout.on('error', () => {});
    const { code, stderr } = await runInMemory(['--version'], { cwd: folder.path, stdout });
    assert.deepEqual([code, stderr], [2, 'on-the-record: the report cannot be written (disk full).\n']);
  });

  it('owns up to its own mistakes', async () => {
    const createService = () => {
      throw new TypeError('a bug');
    };
    const { code, stderr } = await runInMemory(['check'], { cwd: folder.path, createService });
    assert.equal(code, 2);
    assert.match(stderr, /^on-the-record: internal error, please report it: TypeError: a bug\n/);
  });
});
