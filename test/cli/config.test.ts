import assert from 'node:assert/strict';
import { tempFolderPerTest } from '../node/tempFolder';
import { runInMemory } from './fakeIo';

const STORY = 'The deal is off, a person familiar with the talks said.\n';

describe("check with a desk's config", () => {
  const folder = tempFolderPerTest();
  const check = (args: readonly string[], stdin = '') =>
    runInMemory(['check', '--format', 'json', '--min-severity', 'hint', ...args], {
      cwd: folder.path,
      stdin,
    });
  /** Ids of the rules that found something, by draft. */
  const rulesIn = (stdout: string): Readonly<Record<string, readonly string[]>> => {
    const { files } = JSON.parse(stdout) as {
      files: readonly { path: string; findings: readonly { ruleId: string }[] }[];
    };
    return Object.fromEntries(
      files.map(({ path, findings }) => [path, findings.map(({ ruleId }) => ruleId)]),
    );
  };

  it('lets the nearest one hold', async () => {
    await folder.write({
      '.on-the-record.yaml': 'rules: { anonymous/knowledge: off, anonymous/role: off }\n',
      'a.md': STORY,
      'city/.on-the-record.yaml':
        'house: { reason-missing: { enabled: false }, single-source: { enabled: false } }\n',
      'city/night/b.md': STORY,
    });
    const { stdout, stderr } = await check(['.']);
    assert.equal(stderr, '');
    assert.deepEqual(rulesIn(stdout), {
      'a.md': [],
      'city/night/b.md': ['anonymous/knowledge', 'house/weak-description'],
    });
  });

  it('asks the house about a source, and links the question to it', async () => {
    await folder.write({ 'a.md': STORY });
    const { stdout } = await check(['a.md']);
    const [file] = (
      JSON.parse(stdout) as { files: readonly { findings: readonly Record<string, unknown>[] }[] }
    ).files;
    const [source, reason] = file.findings;
    assert.deepEqual(
      [reason.ruleId, reason.kind, reason.severity, reason.source],
      ['house/reason-missing', 'house', 'information', 'S1'],
    );
    assert.deepEqual(reason.related, [
      { rel: 'source', id: source.id, start: 17, end: 49, message: 'the source this belongs to' },
    ]);
  });

  it('takes the one that is named for all drafts', async () => {
    await folder.write({
      '.on-the-record.yaml': 'rules: [\n',
      'desk.yaml': 'rules: { anonymous/knowledge: error }\nhouse: { reason-missing: { enabled: false } }\n',
      'a.md': STORY,
    });
    const { code, stdout, stderr } = await check(['--config', 'desk.yaml', 'a.md']);
    assert.deepEqual([code, stderr], [1, '']);
    assert.deepEqual(rulesIn(stdout)['a.md'], [
      'anonymous/knowledge',
      'house/weak-description',
      'house/single-source',
    ]);
  });

  it('holds for standard input by the name it is given', async () => {
    await folder.write({
      'city/.on-the-record.yaml': 'rules: { anonymous/knowledge: off, anonymous/role: off }\n',
    });
    const { stdout } = await check(['-', '--stdin-filename', 'city/new.md'], STORY);
    assert.deepEqual(rulesIn(stdout), { 'city/new.md': [] });
  });

  it('gives way to the command line', async () => {
    await folder.write({
      '.on-the-record.yaml': 'rules: { anonymous/knowledge: off, anonymous/role: off }\n',
      'a.md': STORY,
    });
    const { code } = await check(['--rule', 'anonymous/knowledge=error', 'a.md']);
    assert.equal(code, 1);
  });

  it('reads the packs that it names from where it lies, and lets phrases stand', async () => {
    await folder.write({
      'city/.on-the-record.yaml':
        'packs: [rules/ours.yaml]\nallow: [{ phrase: a person familiar with the talks, reason: so agreed }]\n',
      'city/rules/ours.yaml': `pack: ours
language: en
rules:
  - id: ours/deal
    kind: vague-attribution
    severity: warning
    message: A deal.
    why: It matters.
    ask: Which one?
    patterns: [the deal]
    examples: { flag: [The deal is off.], pass: [Nothing is off.] }
`,
      'city/a.md': STORY,
    });
    const { stdout, stderr } = await check(['city']);
    assert.equal(stderr, '');
    assert.deepEqual(rulesIn(stdout)['city/a.md'], ['ours/deal']);
  });

  it('says once what is wrong with it, with the line, and checks all the same', async () => {
    await folder.write({
      '.on-the-record.yaml': 'rules:\n  vague/adverbs: off\n  anonymous/knowledge: loud\n',
      'a.md': STORY,
      'b.md': STORY,
    });
    const { code, stdout, stderr } = await check(['.']);
    assert.equal(code, 2);
    assert.deepEqual(stderr.split('\n'), [
      '.on-the-record.yaml:3:24: this should be one of error, warning, information, hint, off.',
      '.on-the-record.yaml:2:3: there is no such rule; there are vague/generic, vague/impersonal, vague/adverb, vague/rumour, vague/study, vague/self-sourced.',
      '',
    ]);
    assert.deepEqual(Object.keys(rulesIn(stdout)), ['a.md', 'b.md']);
  });

  it('fails where the one that is named is not there', async () => {
    await folder.write({ 'a.md': STORY });
    const { code, stderr } = await check(['--config', 'none.yaml', 'a.md']);
    assert.deepEqual([code, stderr], [2, 'none.yaml: no such file or folder.\n']);
  });
});
