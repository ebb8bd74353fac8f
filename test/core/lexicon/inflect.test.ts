import assert from 'node:assert/strict';
import { inflectVerb, pluralise } from '../../../src/core/lexicon/inflect';

describe('inflectVerb', () => {
  const cases: Readonly<Record<string, readonly [finite: string, participles: string, gerund: string]>> = {
    claim: ['claim claims claimed', 'claimed', 'claiming'],
    say: ['say says said', 'said', 'saying'],
    deny: ['deny denies denied', 'denied', 'denying'],
    convey: ['convey conveys conveyed', 'conveyed', 'conveying'],
    disclose: ['disclose discloses disclosed', 'disclosed', 'disclosing'],
    stress: ['stress stresses stressed', 'stressed', 'stressing'],
    admit: ['admit admits admitted', 'admitted', 'admitting'],
    agree: ['agree agrees agreed', 'agreed', 'agreeing'],
    lie: ['lie lies lied', 'lied', 'lying'],
    know: ['know knows knew', 'known', 'knowing'],
    put: ['put puts put', 'put', 'putting'],
    have: ['have has had', 'had', 'having'],
    be: ['be is was am are were', 'been', 'being'],
  };
  for (const [lemma, [finite, participles, gerund]] of Object.entries(cases))
    it(lemma, () =>
      assert.deepEqual(inflectVerb(lemma), {
        finite: finite.split(' '),
        participles: participles.split(' '),
        gerund,
      }),
    );

  it('inflects the first of several words', () => {
    assert.deepEqual(inflectVerb('point out'), {
      finite: ['point out', 'points out', 'pointed out'],
      participles: ['pointed out'],
      gerund: 'pointing out',
    });
  });

  it('does not double the last consonant of a verb stressed on its first syllable', () => {
    for (const lemma of ['offer', 'whisper', 'answer', 'reveal', 'explain'])
      assert.equal(inflectVerb(lemma).gerund, `${lemma}ing`);
  });
});

describe('pluralise', () => {
  const cases: Readonly<Record<string, string>> = {
    official: 'officials',
    ally: 'allies',
    attorney: 'attorneys',
    witness: 'witnesses',
    coach: 'coaches',
    spokesman: 'spokesmen',
    policewoman: 'policewomen',
    woman: 'women',
    person: 'people',
    thief: 'thieves',
    'fund manager': 'fund managers',
    'family member': 'family members',
  };
  for (const [noun, plural] of Object.entries(cases)) it(noun, () => assert.equal(pluralise(noun), plural));

  it('leaves German and Roman alone', () => {
    assert.equal(pluralise('German'), 'Germans');
    assert.equal(pluralise('Roman'), 'Romans');
    assert.equal(pluralise('human'), 'humans');
    assert.equal(pluralise('human being'), 'human beings');
  });
});
