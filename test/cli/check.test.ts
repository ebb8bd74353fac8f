import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { ServiceOptions } from '../../src/core/index';
import { tempFolderPerTest } from '../node/tempFolder';
import { runInMemory } from './fakeIo';
import { MarkerService } from './markerService';

describe('check', () => {
  const folder = tempFolderPerTest();
  const services: MarkerService[] = [];
  const check = (args: readonly string[], stdin = '') =>
    runInMemory(['check', ...args], {
      cwd: folder.path,
      stdin,
      createService(options: ServiceOptions) {
        const service = new MarkerService(options);
        services.push(service);
        return service;
      },
    });
  const lastService = () => services[services.length - 1];

  describe('exit code', () => {
    const cases: { text: string; args: string[]; code: number }[] = [
      { text: 'Nothing here.', args: [], code: 0 },
      { text: 'NOTE HINT', args: [], code: 0 },
      { text: 'WARNING', args: [], code: 1 },
      { text: 'WARNING', args: ['--fail-on', 'error'], code: 0 },
      { text: 'ERROR', args: ['--fail-on=error'], code: 1 },
      { text: 'NOTE', args: ['--fail-on', 'information'], code: 1 },
      { text: 'HINT', args: ['--fail-on', 'information'], code: 0 },
      { text: 'HINT', args: ['--fail-on', 'hint'], code: 1 },
      { text: 'WARNING', args: ['--min-severity', 'error'], code: 1 },
      { text: 'WARNING', args: ['missing.md'], code: 2 },
    ];
    for (const { text, args, code } of cases) {
      it(`is ${code} for ${text} with ${args.join(' ') || 'no options'}`, async () => {
        await folder.write({ 'a.md': text });
        assert.equal((await check([...args, 'a.md'])).code, code);
      });
    }
  });

  it('fails for a comment that ignores nothing, as gravely as it is', async () => {
    await folder.write({
      'reason.md': '<!-- on-the-record: ignore -->\nNothing here.',
      'stale.md': '<!-- on-the-record: ignore because it is over -->\nNothing here.',
    });
    const checkReally = (...args: string[]) => runInMemory(['check', ...args], { cwd: folder.path });
    assert.equal((await checkReally('reason.md')).code, 1);
    assert.equal((await checkReally('stale.md')).code, 0);
    assert.equal((await checkReally('stale.md', '--fail-on', 'information')).code, 1);
  });

  it('checks the working directory where no path is given', async () => {
    await folder.write({ 'b.md': 'WARNING', 'a/c.txt': 'NOTE and HINT', 'a/d.md': 'Nothing.' });
    assert.deepEqual(await check([]), {
      code: 1,
      stdout:
        'a/c.txt\n  1:1  note  NOTE was seen.  marker/word\n\n' +
        'b.md\n  1:1  warning  WARNING was seen.  marker/word\n\n' +
        '1 warning, 1 note in 2 of 3 drafts. Not listed: 1 hint.\n',
      stderr: '',
    });
  });

  it('writes the same JSON each time', async () => {
    await folder.write(Object.fromEntries([...'edcbafgh'].map((name) => [`${name}.md`, 'WARNING'])));
    const { stdout } = await check(['--format', 'json']);
    assert.deepEqual(
      JSON.parse(stdout).files.map(({ path }: { path: string }) => path),
      [...'abcdefgh'].map((name) => `${name}.md`),
    );
    assert.equal((await check(['--format', 'json', 'h.md', '.'])).stdout, stdout);
  });

  it('counts no byte-order mark', async () => {
    await folder.write({ 'a.md': '\uFEFFWARNING' });
    const { start, column } = JSON.parse((await check(['--format', 'json'])).stdout).files[0].findings[0];
    assert.deepEqual([start, column], [0, 1]);
  });

  it('reads Markdown as Markdown and the rest as plain text', async () => {
    await folder.write({ 'a.md': '', 'b.MARKDOWN': '', 'c.txt': '', 'd.html': '' });
    await check(['.', 'd.html']);
    assert.deepEqual(
      lastService().checked.map(({ format }) => format),
      ['markdown', 'markdown', 'plain', 'plain'],
    );
  });

  it('names what it cannot read and checks the rest', async () => {
    await folder.write({
      'a.md': 'WARNING',
      'bad.md': Buffer.from([0x61, 0x0a, 0xff]),
      'binary.txt': Buffer.from([0x61, 0]),
      'utf16.txt': Buffer.from([0xff, 0xfe, 0x61, 0]),
      'large.md': Buffer.alloc(2 ** 24 + 1, 'a'),
    });
    const sentences = [
      'missing.md: no such file or folder.',
      'bad.md:2:1: not valid UTF-8 from byte 2 on; save it as UTF-8 and check again.',
      'binary.txt: not a text file; it was not checked.',
      'large.md: larger than 16 MB; it was not checked.',
      'utf16.txt: UTF-16 text; save it as UTF-8 and check again.',
    ];
    const { code, stdout, stderr } = await check(['--format', 'json', '.', 'missing.md']);
    assert.equal(code, 2);
    assert.equal(stderr, sentences.map((sentence) => `${sentence}\n`).join(''));
    const { files, problems } = JSON.parse(stdout);
    assert.deepEqual(
      files.map(({ path }: { path: string }) => path),
      ['a.md'],
    );
    assert.deepEqual(
      problems.map(({ message }: { message: string }) => message),
      sentences,
    );
    assert.deepEqual(
      problems.map(({ code: problemCode }: { code: string }) => problemCode),
      ['not-found', 'invalid-utf-8', 'binary', 'too-large', 'utf-16'],
    );
  });

  describe('standard input', () => {
    const cases = [
      { args: ['-'], path: '-', format: 'plain' },
      { args: ['-', '--stdin-filename', 'north/ferry.md'], path: 'north/ferry.md', format: 'markdown' },
      { args: ['--stdin-filename=ferry.txt', '-', '-'], path: 'ferry.txt', format: 'plain' },
    ];
    for (const { args, path, format } of cases) {
      it(`is read with ${args.join(' ')}`, async () => {
        const { stdout } = await check(['--format', 'json', ...args], 'WARNING');
        assert.deepEqual(
          JSON.parse(stdout).files.map((file: { path: string }) => file.path),
          [path],
        );
        assert.deepEqual(lastService().checked, [{ text: 'WARNING', format }]);
      });
    }

    it('takes its place among files', async () => {
      await folder.write({ 'a.md': '', 'c.md': '' });
      const { stdout } = await check(['--format', 'json', 'a.md', 'c.md', '-', '--stdin-filename', 'b.md']);
      assert.deepEqual(
        JSON.parse(stdout).files.map(({ path }: { path: string }) => path),
        ['a.md', 'b.md', 'c.md'],
      );
    });
  });

  it('hands rules, outlets and packs to the service', async () => {
    await folder.write({ 'packs/desk.yaml': 'rules: []' });
    await check([
      ...['--rule', 'marker/word=off', '--outlet', 'the Courier', '--outlet', 'Tidewire'],
      ...['--pack', 'packs/desk.yaml', '--pack', join(folder.path, 'packs/desk.yaml')],
    ]);
    assert.deepEqual(lastService().options, {
      severities: { 'marker/word': 'off' },
      outlets: ['the Courier', 'Tidewire'],
      house: {},
      allow: [],
      packs: [{ path: 'packs/desk.yaml', text: 'rules: []' }],
    });
  });

  it('goes on without a pack that cannot be read', async () => {
    await folder.write({ 'a.md': 'WARNING' });
    const { code, stdout, stderr } = await check(['--pack', 'desk.yaml', '--rule', 'desk/rule=off', 'a.md']);
    assert.equal(code, 2);
    assert.match(stdout, /WARNING was seen/);
    assert.equal(stderr, 'desk.yaml: no such file or folder.\n');
  });
});
