import assert from 'node:assert/strict';
import { tempFolderPerTest } from '../node/tempFolder';
import { runInMemory } from './fakeIo';

const pack = (
  examples: string,
  pattern = '[ the ( whisper | word ) ] in the corridors',
): string => `pack: desk
language: en
rules:
  - id: desk/whispers
    kind: vague-attribution
    severity: warning
    message: "“{text}” passes on a whisper"
    why: A reader cannot tell who whispers.
    ask: Who says so?
    patterns: ["${pattern}"]
    examples:
${examples}`;

const HOLDS = `      flag: ["[[The whisper]] in the corridors is that fares will rise."]
      pass: ["The corridors were quiet."]
`;

/** A pack whose rule sees other words, as two rules would compete for the same. */
const OTHER = pack(HOLDS.replace('The whisper', 'The rumour'), '[ the rumour ] in the corridors').replace(
  'desk/',
  'night/',
);

describe('rules test', () => {
  const folder = tempFolderPerTest();
  const rules = (...args: string[]) => runInMemory(['rules', ...args], { cwd: folder.path });

  it('finds nothing wrong with the built-in rules', async () => {
    const { code, stdout, stderr } = await rules('test');
    assert.match(stdout, /^All \d+ examples of \d+ rules hold\.\n$/);
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
  }).timeout(30_000);

  it('runs the examples of the packs that are named, and of no other', async () => {
    await folder.write({ 'desk.yaml': pack(HOLDS) });
    assert.deepEqual(await rules('test', 'desk.yaml'), {
      code: 0,
      stdout: 'All 2 examples of 1 rule hold.\n',
      stderr: '',
    });
  });

  it('lists examples that do not hold, and rules that never fire', async () => {
    const examples = `      flag: ["Nothing is said."]
      pass: ["The word in the corridors is out."]
`;
    await folder.write({ 'a.yaml': pack(examples), 'b.yaml': OTHER });
    assert.deepEqual(await rules('test', 'a.yaml', 'b.yaml'), {
      code: 1,
      stdout:
        'desk/whispers\n' +
        '  is to be flagged, and is not: Nothing is said.\n' +
        '  is to pass, and "The word" is flagged: The word in the corridors is out.\n\n' +
        'No example makes these rules fire:\n  desk/whispers\n\n' +
        '2 of 4 examples of 2 rules do not hold.\n',
      stderr: '',
    });
  });

  it('names what is wrong with a pack and its line, and tests the others', async () => {
    await folder.write({ 'bad.yaml': pack(HOLDS, '( the'), 'desk.yaml': pack(HOLDS) });
    const { code, stdout, stderr } = await rules('test', 'bad.yaml', 'desk.yaml', 'gone.yaml');
    assert.equal(code, 2);
    assert.equal(stdout, 'All 2 examples of 1 rule hold.\n');
    assert.match(stderr, /^gone\.yaml: no such file.*\nbad\.yaml:10:\d+: .*"\)" is missing/);
  });

  it('does not take the built-in rules for a pack that is not there', async () => {
    const { code, stdout } = await rules('test', 'gone.yaml');
    assert.deepEqual({ code, stdout }, { code: 2, stdout: 'No rules to test.\n' });
  });

  it('says what there is where the command is another', async () => {
    assert.equal((await rules('--help')).code, 0);
    for (const args of [[], ['tset'], ['test', '--quick']]) assert.equal((await rules(...args)).code, 2);
  });
});
