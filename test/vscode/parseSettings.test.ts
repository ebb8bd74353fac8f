import assert from 'node:assert/strict';
import { parseSettings, type SettingProblem } from '../../src/vscode/parseSettings';
import { describeSettingProblem } from '../../src/vscode/words';

const parse = (written: Readonly<Record<string, unknown>>): ReturnType<typeof parseSettings> =>
  parseSettings((key) => written[key]);
const said = (problems: readonly SettingProblem[]): readonly string[] => problems.map(describeSettingProblem);

describe('parseSettings', () => {
  it('takes what is well formed', () => {
    const written = {
      enabled: false,
      outlets: ['The Quay'],
      rules: { 'vague/adverb': 'off' },
      minimumSeverity: 'warning',
    };
    const { settings, problems } = parse(written);
    assert.deepEqual(problems, []);
    assert.deepEqual({ ...settings, ...written }, settings);
  });

  it('says in one sentence what a setting of the wrong type must be, and uses its default', () => {
    const { settings, problems } = parse({
      outlets: 'The Quay',
      'highlight.enabled': 'yes',
      'drafts.include': [1],
    });
    assert.deepEqual(settings, parse({}).settings);
    assert.deepEqual(said(problems), [
      'The setting onTheRecord.drafts.include must be a list of globs; its default is used.',
      'The setting onTheRecord.outlets must be a list of names; its default is used.',
      'The setting onTheRecord.highlight.enabled must be true or false; its default is used.',
    ]);
  });

  it('loses no good rule to a bad one', () => {
    const { settings, problems } = parse({ rules: { 'vague/adverb': 'off', 'vague/study': 3 } });
    assert.deepEqual(settings.rules, { 'vague/adverb': 'off' });
    assert.deepEqual(said(problems), [
      'The setting onTheRecord.rules must give vague/study as error, warning, information, hint or off; that entry is left out.',
    ]);
  });

  it('takes no list or null for rules', () => {
    assert.equal(parse({ rules: [] }).problems.length, 1);
    assert.equal(parse({ rules: null }).problems.length, 1);
  });
});
