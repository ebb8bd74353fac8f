import assert from 'node:assert/strict';
import { createService, type Source } from '../../../src/core';
import { checkDraft, wordsFound } from '../../support/checkedDraft';

const service = createService();
const sourcesOf = (draft: string): readonly Source[] => checkDraft(service, draft).sources;

/** The sources of a draft as the words of their mentions. */
const mentionsOf = (draft: string): readonly (readonly string[])[] =>
  sourcesOf(draft).map(({ mentions }) => mentions.map(({ range }) => draft.slice(range.start, range.end)));

describe('sources', () => {
  describe('are one where the story comes back to them', () => {
    it('by the same noun, across paragraphs', () => {
      assert.deepEqual(
        mentionsOf(
          'A senior diplomat said the draft was dead.\n\n“Nobody wants it,” the diplomat said.\n\nThe diplomat added that talks would go on.',
        ),
        [['A senior diplomat', 'the diplomat', 'The diplomat']],
      );
    });

    it('by a wider noun', () => {
      assert.deepEqual(
        mentionsOf(
          'Two traders familiar with the bid said it was low. The people said a second bid was coming.',
        ),
        [['Two traders familiar with the bid', 'The people']],
      );
    });

    it('by one of them', () => {
      assert.deepEqual(
        mentionsOf('Three people briefed on the plan said it was costly.\n\nOne of them said it was mad.'),
        [['Three people briefed on the plan', 'One of them']],
      );
    });
  });

  describe('are several where the words say so', () => {
    it('by another modifier', () => {
      assert.deepEqual(
        mentionsOf(
          'A Spanish official said the quota was fair. A Danish official said it was not. The Spanish official said it was late.',
        ),
        [['A Spanish official', 'The Spanish official'], ['A Danish official']],
      );
    });

    it('by an indefinite phrase', () => {
      assert.deepEqual(mentionsOf('A guard said the gate was shut. A guard said the gate was open.'), [
        ['A guard'],
        ['A guard'],
      ]);
    });
  });

  describe('are nobody’s finding where the story names them', () => {
    it('before', () => {
      assert.deepEqual(
        wordsFound(
          checkDraft(
            service,
            'Marta Hale, a diplomat, said it was dead. The diplomat left at noon, the diplomat said.',
          ),
        ),
        [],
      );
    });

    it('later: the name is kept with the source', () => {
      const draft =
        'A senior official said the bridge was unsafe. That official, Marta Hale, agreed to be named.';
      assert.deepEqual(wordsFound(checkDraft(service, draft)), []);
      assert.deepEqual(
        sourcesOf(draft).map(({ named, mentions }) => ({ named, mentions })),
        [{ named: 'Marta Hale', mentions: [] }],
      );
    });
  });

  it('are numbered in the order of the draft', () => {
    const { findings, sources } = checkDraft(
      service,
      'Residents said the siren failed. A fire officer said it was tested. The residents said it never was.',
    );
    assert.deepEqual(
      sources.map(({ id }) => id),
      ['S1', 'S2'],
    );
    assert.deepEqual(
      findings.map(({ text, source }) => [text, source]),
      [
        ['Residents', 'S1'],
        ['A fire officer', 'S2'],
        ['The residents', 'S1'],
      ],
    );
  });

  it('know how many they are, where the words say', () => {
    const numberOf = (phrase: string) => sourcesOf(`${phrase} said the price was too high.`)[0]?.number;
    assert.equal(numberOf('An aide'), 1);
    assert.equal(numberOf('Two aides'), 2);
    assert.equal(numberOf('Some 30 aides'), 30);
    assert.equal(numberOf('Several aides'), null);
  });

  it('are described the better, the more the words say', () => {
    const specificity = (phrase: string) =>
      sourcesOf(`${phrase} said the price was too high.`)[0]?.specificity;
    const ladder = [
      ...['Sources', 'An engineer', 'A ministry engineer', 'A ministry engineer familiar with the offer'],
    ];
    assert.deepEqual(ladder.map(specificity), [0, 1, 2, 3]);
  });

  it('are of the strictest class that their words allow', () => {
    const classOf = (draft: string) => sourcesOf(draft)[0]?.class;
    assert.equal(classOf('Sources said so.'), 'strict');
    assert.equal(classOf('Traders said so.'), 'role');
    assert.equal(classOf('A spokesman for the port said so.'), 'spokesperson');
    assert.equal(classOf('A trader said so. He asked not to be named.'), 'strict');
  });
});
