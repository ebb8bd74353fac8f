import assert from 'node:assert/strict';
import { OUTLET_NOUNS, OUTLETS } from '../../../src/core/lexicon/en/outlets';
import { COUNTRY_GROUPS, PLACES } from '../../../src/core/lexicon/en/places';
import { english, read } from '../../support/read';

const entries = (list: string): readonly string[] => list.split(',').map((entry) => entry.trim());

describe('the gazetteers', () => {
  for (const [name, list] of [
    ...Object.entries(PLACES).map(([key, value]) => [key, entries(value)] as const),
    ['outlets', OUTLETS] as const,
    ['outlet nouns', OUTLET_NOUNS] as const,
  ])
    it(`hold no entry twice: ${name}`, () => {
      const folded = list.map((entry) => entry.toLowerCase());
      assert.deepEqual(
        folded.filter((entry, i) => folded.indexOf(entry) !== i),
        [],
      );
      assert.equal(folded.includes(''), false);
    });

  for (const text of [
    'U.S. troops',
    'the U.K.',
    'UK',
    'Ivory Coast',
    'DR Congo',
    'Côte d’Ivoire',
    'Trinidad and Tobago',
    'Timor-Leste',
  ])
    it(`know the country in "${text}"`, () => {
      const { tokens } = read(text);
      const country = english.classOf('country');
      const start = text.startsWith('the ') ? 1 : 0;
      assert.ok(english.matchAt(tokens, start, country) > 0);
    });

  it('list the members of a group among the countries, with a source', () => {
    const countries = new Set(entries(PLACES.country).map((name) => name.toLowerCase()));
    for (const { names, members, source } of COUNTRY_GROUPS) {
      assert.ok(names.length > 0 && source.length > 0);
      assert.equal(new Set(members).size, members.length);
      for (const member of members)
        assert.ok(countries.has(member.replace(/^the /, '').toLowerCase()), member);
    }
  });

  it('hold no bare common word as an outlet', () => {
    const outlets = new Set(OUTLETS.map((name) => name.toLowerCase()));
    for (const word of [
      'time',
      'people',
      'fortune',
      'nature',
      'hill',
      'times',
      'post',
      'sun',
      'guardian',
      'insider',
    ])
      assert.equal(outlets.has(word), false, word);
  });
});
