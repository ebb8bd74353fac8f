import assert from 'node:assert/strict';
import { createService, type HouseChoices } from '../../../src/core';
import { HOUSE_CHECKS } from '../../../src/core/house/settings';
import { checkDraft, wordsFound } from '../../support/checkedDraft';

/** What the house asks of a story, as `check: words`. */
function asked(text: string, house: HouseChoices = {}): readonly string[] {
  const analysis = checkDraft(createService({ house }), text);
  return wordsFound(analysis, 'house').map((line) => line.slice('house/'.length));
}

const OPENING =
  'The city will sell all three of its ferries before the winter and close the yard, Mayor Ada Brandt said.\n\n';

describe('what the house asks of a story', () => {
  it('is linked to the first mention of its source, and carries its number', () => {
    const text = `${OPENING}An aide briefed on the sale said it was rushed. “We had two days for all of it,” the aide said.`;
    const { findings, sources } = checkDraft(createService(), text);
    const house = findings.filter(({ kind }) => kind === 'house');
    assert.deepEqual(
      house.map(({ ruleId, words, source }) => [ruleId, words, source]),
      [
        ['house/reason-missing', 'An aide briefed on the sale', 'S1'],
        ['house/single-source', 'An aide briefed on the sale', 'S1'],
        ['house/anonymous-quote', 'the aide', 'S1'],
        ['house/anonymous-lede', 'the aide', 'S1'],
      ],
    );
    for (const { related } of house)
      assert.deepEqual(
        related.map(({ rel, id }) => [rel, id]),
        [['source', sources[0].mentions[0].finding]],
      );
  });

  it('leaves the counts of sources and their mentions alone', () => {
    const text = 'A person familiar with the sale said it was rushed. The person asked not to be named.';
    const off = Object.fromEntries(HOUSE_CHECKS.map((check) => [check, { enabled: false }]));
    const [all, none] = [{}, off].map((house) => checkDraft(createService({ house }), text));
    const counts = ({ sources }: typeof all) =>
      sources.map((source) => ({ ...source, mentions: source.mentions.length }));
    assert.equal(
      none.findings.some(({ kind }) => kind === 'house'),
      false,
    );
    assert.deepEqual(counts(all), counts(none));
  });

  it('is met by a reason in another sentence, also for others', () => {
    const reason = 'because the sale is before a court';
    assert.deepEqual(
      asked(
        `${OPENING}Two people familiar with the sale said no. They asked not to be named ${reason}. Another source said yes.`,
      ),
      ['weak-description: Two people familiar with the sale', 'reason-missing: Another source'],
    );
    for (const blanket of [
      `Like others interviewed, she spoke on condition of anonymity ${reason}.`,
      `All of them asked not to be named ${reason}.`,
      `The people asked not to be named ${reason}.`,
    ])
      assert.deepEqual(
        asked(`${OPENING}Two clerks briefed on the sale said no. ${blanket} Another source said yes.`),
        [],
        blanket,
      );
  });

  it('takes a lack of leave for a reason, and for a formula', () => {
    assert.deepEqual(asked(`${OPENING}Two clerks who were not authorised to speak said no.`), [
      'reason-boilerplate: who were not authorised to speak',
    ]);
  });

  it('is not asked about what another outlet relays, what somebody quoted says, and who speaks for a body', () => {
    for (const text of [
      'Reuters, citing a person familiar with the sale, reported that it was off.',
      'Brandt said: “A source told me that the sale was off.”',
      'A spokeswoman for the yard, who declined to give her name, said the sale was off.',
      'An anonymous caller said the yard would burn.',
    ])
      assert.deepEqual(asked(OPENING + text), [], text);
  });

  it('hears a quotation behind the verb and in front of it, but no word or two', () => {
    const quotes = (text: string) => asked(text).filter((line) => line.startsWith('anonymous-quote'));
    assert.equal(quotes('A source said: “They had two days for it.”').length, 1);
    assert.equal(quotes('“They had two days for it,” a source said.').length, 1);
    assert.equal(quotes('A source said the plan was “not worth two days” of work.').length, 1);
    assert.equal(quotes('A source called the plan “a mess”.').length, 0);
    assert.equal(quotes('“They had two days for it,” said Brandt. A source agreed.').length, 0);
    assert.equal(quotes('A source said Brandt had said “they had two days for it”.').length, 0);
  });

  it('reads the opening below the headline', () => {
    const story = (first: string, second: string): string => `Ferries for sale\n\n${first}\n\n${second}`;
    const long = 'The city will sell all three of its ferries before the winter and close the yard by May';
    const opens = (text: string) => asked(text).some((line) => line.startsWith('anonymous-lede'));
    assert.ok(opens(story(`${long}, a person familiar with the sale said.`, 'It is late.')));
    assert.ok(!opens(story(`${long}.`, 'It is late, a person familiar with the sale said.')));
  });

  it('tells the body that declined from others', () => {
    const conflicts = (text: string) => asked(text).filter((line) => line.startsWith('no-comment'));
    const said = (who: string, silent: string): string =>
      `The sale is off, ${who} said. ${silent} declined to comment.`;
    assert.equal(conflicts(said('an official at the Norda Bank', 'The Norda Bank')).length, 1);
    assert.equal(
      conflicts(said('an official at the Norda Bank', 'A spokesman for the Norda Bank')).length,
      1,
    );
    assert.equal(conflicts(said('an official at the Norda Bank', 'The Lower Bank')).length, 0);
    assert.equal(conflicts(said('a person close to the Norda Bank', 'The Norda Bank')).length, 0);
    assert.equal(conflicts(said('a French official', 'The French embassy')).length, 0);
  });
});
