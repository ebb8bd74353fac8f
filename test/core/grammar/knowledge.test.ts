import assert from 'node:assert/strict';
import { knowledgeAt } from '../../../src/core/grammar/knowledge';
import { readMarked } from '../../support/marked';
import { read, tokensIn } from '../../support/read';

/** In the fixtures what says how people know stands in `[[…]]`. */
function knows(feature: 'knowledge' | 'involvement', ...fixtures: readonly string[]): void {
  describe(`by ${feature}`, () => {
    for (const fixture of fixtures)
      it(fixture, () => {
        const { text, marks } = readMarked(fixture);
        const reading = read(text);
        const { from, to } = tokensIn(reading, marks[0]);
        assert.deepEqual(knowledgeAt(reading, from), { feature, to });
      });
  });
}

describe('how people know', () => {
  knows(
    'knowledge',
    'Two people [[familiar with the talks]] said so.',
    'Two people [[briefed on the plan]] said so.',
    'A person [[with direct knowledge of the offers]] said so.',
    'Officials [[directly familiar with the matter]] said so.',
    'One person [[who has seen the letter]] said so.',
    'People [[familiar with the session in the White House]] said so.',
    'Two people [[familiar with his thinking]] told us.',
  );

  knows(
    'involvement',
    'A person [[close to the board]] said so.',
    'Someone [[in the room]] said so.',
    'Bankers [[working on the sale]] said so.',
    'People [[involved in the planning of the summit]] said so.',
    'Someone [[who attended the dinner]] said so.',
  );

  it('is not said where no such words stand', () => {
    const reading = read('People from the town said so.');
    assert.equal(knowledgeAt(reading, 1), undefined);
  });
});
