import assert from 'node:assert/strict';
import { type Frame, type FrameKind, frameBefore, frameBehind } from '../../../src/core/grammar/frame';
import { readMarked } from '../../support/marked';
import { read, tokensIn } from '../../support/read';

type Find = (text: string, phrase: { readonly start: number; readonly end: number }) => Frame | undefined;

const behind: Find = (text, phrase) => {
  const reading = read(text);
  return frameBehind(reading, tokensIn(reading, phrase).to);
};

const before: Find = (text, phrase) => {
  const reading = read(text);
  const { from, to } = tokensIn(reading, phrase);
  return frameBefore(reading, from, to);
};

/** In the fixtures the noun phrase stands in `[[…]]`. */
function reads(find: Find, kind: FrameKind | undefined, ...fixtures: readonly string[]): void {
  for (const fixture of fixtures)
    it(fixture, () => {
      const { text, marks } = readMarked(fixture);
      assert.equal(find(text, marks[0])?.kind, kind);
    });
}

describe('the frame behind a subject', () => {
  describe('says', () => {
    reads(
      behind,
      'said',
      '[[Officials]] said so.',
      '[[Officials]] have also said so.',
      '[[Officials]] on Monday said so.',
      '[[Officials]] in the two towns said so.',
      '[[Two people]] familiar with the talks said so.',
      '[[Three people]] briefed on the plan said so.',
      '[[A nurse]], speaking by telephone, said so.',
      '[[A person]] who has read the report said so.',
      '[[Officials]] pointed out that it was late.',
      '[[Officials]] pointed to the minutes.',
      '[[An aide]] called it “a farce”.',
      '[[Officials]] were quoted as saying so.',
      '[[Officials]] would say only that it was late.',
    );
  });

  describe('acts', () => {
    reads(
      behind,
      'acted',
      '[[Officials]] urged him to go.',
      '[[A source]] put the cost of the delay at £90m.',
    );
  });

  describe('believes', () => {
    reads(behind, 'believed', '[[Officials]] believe it was late.', '[[Officials]] think so.');
  });

  describe('is not there', () => {
    reads(
      behind,
      undefined,
      '[[Officials]] met on Monday.',
      '[[Officials]] put the kettle on at eight.',
      '[[Officials]] did not say so.',
      '[[Officials]] declined to say so.',
      '[[Officials]] left; Tom Ledwick said so.',
      '[[Officials]] have left, said Tom Ledwick.',
      '[[Officials]] left. He said so.',
    );
  });
});

describe('the frame before a phrase', () => {
  describe('cites', () => {
    reads(
      before,
      'cited',
      'It was late, according to [[two officials]].',
      'The Gazette, citing [[two officials]], said so.',
      'It was described by [[two officials]] as late.',
      'The Gazette attributed the figures to [[two officials]].',
      'In the view of [[two officials]], it was late.',
      'It was late, per [[two officials]].',
    );
  });

  describe('says in inversion', () => {
    reads(
      before,
      'said',
      '“It was late,” said [[two officials]].',
      'It was late, said [[a person close to the board]].',
    );
  });

  describe('is not there', () => {
    reads(
      before,
      undefined,
      'He told [[two officials]] it was late.',
      'Tom Ledwick said [[two officials]] had left.',
      'It was hit by [[two officials]].',
      'He never cited [[a source]].',
      'He spoke without citing [[sources]].',
      'He went to [[two officials]].',
      '[[Two officials]] said so.',
    );
  });
});

it('the phrase of a frame takes in what hangs on the subject, and no time', () => {
  const phraseOf = (text: string) => {
    const reading = read(text);
    return reading.tokens.slice(0, frameBehind(reading, 1)?.phraseEnd ?? 0);
  };
  assert.equal(phraseOf('Officials in the two towns said so.'), 'Officials in the two towns');
  assert.equal(phraseOf('Officials familiar with the talks said so.'), 'Officials familiar with the talks');
  assert.equal(phraseOf('Officials on Monday said so.'), 'Officials');
});
