import assert from 'node:assert/strict';
import fc from 'fast-check';
import schema from '../../../schemas/config.schema.json';
import { configPathsFor } from '../../../src/core/config/configPath';
import { NO_CONFIG } from '../../../src/core/config/deskConfig';
import { readConfig } from '../../../src/core/config/readConfig';
import { settleHouse } from '../../../src/core/house/settings';
import { describeProblem } from '../../../src/core/messages';

const PATH = 'desk/.on-the-record.yaml';

const FULL = `# The night desk.
rules:
  anonymous/role: warning
  vague/adverb: off
house:
  single-source: { enabled: false }
  weak-description: { atMost: 0, sources: all }
outlets: [Harbour Gazette]
roles: [night-desk]
packs: [rules/sport.yaml]
allow:
  - phrase: it is understood
    rules: [vague/impersonal]
    reason: the house's word for a checked fact
`;

/** Problems as people read them. */
const problemsOf = (text: string): readonly string[] => readConfig(text, PATH).problems.map(describeProblem);

describe('readConfig', () => {
  it('reads what a desk has decided', () => {
    const { config, problems, findUnknownRules } = readConfig(FULL, PATH);
    assert.deepEqual(problems, []);
    assert.deepEqual(config, {
      rules: { 'anonymous/role': 'warning', 'vague/adverb': 'off' },
      house: { 'single-source': { enabled: false }, 'weak-description': { atMost: 0, sources: 'all' } },
      outlets: ['Harbour Gazette'],
      roles: ['night-desk'],
      packs: ['rules/sport.yaml'],
      allow: [
        {
          phrase: 'it is understood',
          rules: ['vague/impersonal'],
          reason: "the house's word for a checked fact",
        },
      ],
    });
    assert.deepEqual(findUnknownRules(['anonymous/role', 'vague/adverb']), []);
  });

  it('knows every check with every parameter', () => {
    const parameters = Object.entries(settleHouse({})).map(([check, settings]) => [
      check,
      Object.keys(settings),
    ]);
    const { properties } = schema.properties.house;
    assert.deepEqual(
      Object.entries(properties).map(([check, place]) => [check, Object.keys(place.properties)]),
      parameters,
    );
  });

  it('says nothing of an empty file', () => {
    for (const text of ['', '# later\n', '\uFEFF', '{}'])
      assert.deepEqual([readConfig(text, PATH).config, problemsOf(text)], [NO_CONFIG, []]);
  });

  for (const [text, problem] of [
    ['rule: {}\n', '1:1: there is no such key here; there are rules, house, outlets, roles, packs, allow.'],
    [
      'rules:\n  anonymous/role: loud\n',
      '2:19: this should be one of error, warning, information, hint, off.',
    ],
    ['rules:\n  Role: off\n', '2:3: this should be the id of a rule, such as anonymous/explicit.'],
    ['rules: [anonymous/role]\n', '1:8: this should be a map of keys and values.'],
    ['house:\n  weak-description: { atMost: 9 }\n', '2:31: this should be one of 0, 1.'],
    ['house:\n  anonymous-quote: { words: 0 }\n', '2:29: this should be a whole number, 1 or more.'],
    ['house:\n  pseudonym: { enabled: no }\n', '2:25: this should be true or false.'],
    ['house:\n  pseudonyms: {}\n', '2:3: there is no such key here; there are reason-missing,'],
    ['roles: [Jo Brandt]\n', '1:9: this should be a role in small letters'],
    ['allow:\n  - phrase: they say\n', '2:3: "reason" is missing.'],
    ['- anonymous/role\n', '1:1: this should be a map of keys and values.'],
    ['rules:\n\tanonymous/role: off\n', '2:1: this is not YAML: a tab indents the line; use spaces.'],
    ['rules: {}\nrules: {}\n', '2:1: this is not YAML: the same key is there twice.'],
  ] as const)
    it(`says where and what is wrong: ${JSON.stringify(text)}`, () => {
      const [first, ...others] = problemsOf(text);
      assert.ok(first?.startsWith(`${PATH}:${problem}`), first);
      assert.deepEqual(others, []);
    });

  it('uses what is right beside what is wrong', () => {
    const { config } = readConfig(
      'rules: { anonymous/role: loud, vague/adverb: off }\noutlets: [Quay, 7]\nallow: [{ phrase: so to say }]\n',
      PATH,
    );
    assert.deepEqual(config, { ...NO_CONFIG, rules: { 'vague/adverb': 'off' }, outlets: ['Quay'] });
  });

  it('finds packs that cannot be read where the config names them', () => {
    const { findMissingPacks } = readConfig('packs:\n  - 7\n  - sport.yaml\n  - city.yaml\n', PATH);
    assert.deepEqual(findMissingPacks(['city.yaml']).map(describeProblem), [
      `${PATH}:4:5: this pack cannot be read; its path goes from here.`,
    ]);
  });

  it('finds rules that are in no pack, and names their neighbours', () => {
    const { findUnknownRules } = readConfig('rules:\n  vague/adverbs: off\n', PATH);
    assert.deepEqual(findUnknownRules(['vague/adverb', 'count/gap']).map(describeProblem), [
      `${PATH}:2:3: there is no such rule; there are vague/adverb.`,
    ]);
  });

  it('reads every text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), pieces), (text) => {
        const { config, problems } = readConfig(text, PATH);
        assert.deepEqual(Object.keys(config).toSorted(), Object.keys(NO_CONFIG).toSorted());
        for (const { range } of problems) assert.ok(range.start <= range.end && range.end <= text.length);
      }),
    );
  });
});

/** Texts that come near a config. */
const pieces = fc
  .array(
    fc.constantFrom(
      'rules',
      'house',
      'allow',
      ':',
      ' ',
      '\n',
      '\n  ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      'off',
      '7',
      '&a',
      '*a',
    ),
    {
      maxLength: 20,
    },
  )
  .map((parts) => parts.join(''));

describe('configPathsFor', () => {
  it('looks beside the file first, then in every folder above', () => {
    assert.deepEqual(configPathsFor('/news/city/ferry.md'), [
      '/news/city/.on-the-record.yaml',
      '/news/.on-the-record.yaml',
      '/.on-the-record.yaml',
    ]);
    assert.deepEqual(configPathsFor('city/ferry.md'), ['city/.on-the-record.yaml', '.on-the-record.yaml']);
    assert.deepEqual(configPathsFor('ferry.md'), ['.on-the-record.yaml']);
  });
});
