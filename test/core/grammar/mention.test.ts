import assert from 'node:assert/strict';
import { findMentions, type Mention } from '../../../src/core/grammar/mention';
import { readMarked } from '../../support/marked';
import { read } from '../../support/read';

/** The words of each mention with its class. */
function mentionsIn(text: string): readonly { readonly words: string; readonly mention: Mention }[] {
  const reading = read(text);
  return findMentions(reading, []).map((mention) => ({
    words: reading.tokens.slice(mention.from, mention.to),
    mention,
  }));
}

/** In the fixtures the mentions that are used as a source stand in `[[…]]`. */
function speak(...fixtures: readonly string[]): void {
  for (const fixture of fixtures)
    it(fixture, () => {
      const { text, marks } = readMarked(fixture);
      assert.deepEqual(
        mentionsIn(text)
          .filter(({ mention }) => mention.frame && !mention.name)
          .map(({ words }) => words),
        marks.map(({ start, end }) => text.slice(start, end)),
      );
    });
}

const featuresOf = (text: string): readonly string[] => [...mentionsIn(text)[0].mention.features].toSorted();

describe('mentions', () => {
  describe('that speak, with their whole phrase', () => {
    speak(
      '[[A senior official at the ministry]] said so.',
      'It was late, according to [[two people familiar with the talks]].',
      '[[Traders and analysts]] said so.',
      '[[One of the officials]] said so, but the others left.',
      'The Gazette quoted [[a government source]] as saying so.',
      '[[Several backbench MPs]] said so.',
      '[[An ex-minister]] said so.',
      '[[Two officials]] said so; [[a third]] said no more.',
    );
  });

  describe('that do not', () => {
    speak(
      'Officials met on Monday.',
      'The source code is open.',
      'A senior official, John Marrable, said so.',
      'Official figures show so.',
      'The Workers Party said so.',
      "The officials' strike goes on.",
      'He told officials that it was late.',
    );
  });

  it('have the class of their head', () => {
    const classes = (text: string) => mentionsIn(text).map(({ mention }) => mention.headClass);
    assert.deepEqual(classes('Sources said so.'), ['source']);
    assert.deepEqual(classes('Officials said so.'), ['role']);
    assert.deepEqual(classes('A spokeswoman said so.'), ['spokes']);
    assert.deepEqual(classes('Critics said so.'), ['generic']);
    assert.deepEqual(classes('Some said so.'), ['quantifier']);
    assert.deepEqual(classes('People said so.'), ['person']);
    assert.deepEqual(classes('Republicans said so.'), ['party']);
  });

  it('know their form', () => {
    assert.deepEqual(featuresOf('Unnamed officials said so.'), [
      'explicit',
      'plural',
      'said',
      'undetermined',
    ]);
    assert.deepEqual(featuresOf('A person familiar with the talks said so.'), ['knowledge', 'said']);
    assert.deepEqual(featuresOf('The officials believe so.'), ['believed', 'definite', 'plural']);
    assert.ok(featuresOf("The minister's aides said so.").includes('possessed'));
    assert.ok(featuresOf('Some 52 percent of voters said so.').includes('surveyed'));
    assert.ok(featuresOf('That official said so.').includes('pointed'));
  });

  it('never overlap', () => {
    const found = mentionsIn(
      'Two people close to one of the officials said a group of aides told some traders that a source had left.',
    ).map(({ mention }) => mention);
    for (const [i, mention] of found.entries())
      assert.ok(i === 0 || found[i - 1].to <= mention.from, `${found[i - 1]?.to} ${mention.from}`);
  });
});
