import assert from 'node:assert/strict';
import { findNameBeside } from '../../../src/core/grammar/apposition';
import { readMarked } from '../../support/marked';
import { read, tokensIn } from '../../support/read';

/** In the fixtures the noun phrase and the name beside it stand in `[[…]]`, in any order; the head is given. */
function named(head: string, fixture: string): void {
  it(fixture, () => {
    const { text, marks } = readMarked(fixture);
    const words = marks.map(({ start, end }) => text.slice(start, end));
    const phrase = words.findIndex((each) => each.split(' ').includes(head));
    assert.equal(nameBeside(text, marks[phrase], head), words[1 - phrase]);
  });
}

/** In the fixtures the noun phrase stands in `[[…]]`; no name is beside it. */
function unnamed(head: string, fixture: string): void {
  it(fixture, () => {
    const { text, marks } = readMarked(fixture);
    assert.equal(nameBeside(text, marks[0], head), undefined);
  });
}

function nameBeside(text: string, phrase: { start: number; end: number }, head: string): string | undefined {
  const reading = read(text);
  const { from, to } = tokensIn(reading, phrase);
  const start = text.indexOf(head, phrase.start);
  const at = tokensIn(reading, { start, end: start + head.length }).from;
  const name = findNameBeside(reading, from, at, to);
  return name && reading.tokens.slice(name.from, name.to);
}

describe('the name beside a noun phrase', () => {
  describe('stands behind it', () => {
    named('official', '[[A senior official]], [[John Marrable]], said so.');
    named('official', '[[A senior official at the ministry]], [[John Marrable]], said so.');
    named('Spokesman', '[[Spokesman]] [[Tom Ledwick]] said so.');
    named('engineer', '[[An engineer]] named [[Luis Ferrand]] said so.');
    named('officer', '[[The officer]], identified as [[Lt. Ana Reyes]], said so.');
    named('official', '[[One official]] ([[Ilse Brandauer]]) said so.');
    named('aide', 'It was seen by [[an aide]], [[Vera Lund]].');
  });

  describe('stands before it', () => {
    named('adviser', '[[Ilse Brandauer]], [[a former adviser to the chancellor]], said so.');
    named('trader', '[[Sam Osei]], 41, [[a trader]], said so.');
    named('spokeswoman', '“No,” said [[Rhona Keir]], [[a spokeswoman for the water company]].');
  });

  describe('is not there', () => {
    unnamed('official', '[[A senior official]] said so.');
    unnamed('official', '[[A senior official]], speaking in Paris, said so.');
    unnamed('Officials', '[[Officials]], France said, had left.');
    unnamed('aide', 'He left. [[An aide]] said so.');
    unnamed('aide', 'On Monday, [[an aide]] said so.');
    unnamed('official', 'In Germany, [[an official]] said so.');
  });
});
