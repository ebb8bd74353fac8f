import assert from 'node:assert/strict';
import { nameEnd, nameStart } from '../../../src/core/grammar/name';
import { readMarked } from '../../support/marked';
import { read, tokensIn } from '../../support/read';

/** In the fixtures the name stands in `[[…]]`. */
function isName(fixture: string): void {
  it(fixture, () => {
    const { text, marks } = readMarked(fixture);
    const reading = read(text);
    const { from, to } = tokensIn(reading, marks[0]);
    assert.equal(nameEnd(reading, from, reading.tokens.sentenceEnd[from]), to, 'from its start');
    assert.equal(nameStart(reading, to, reading.tokens.sentenceStart(from)), from, 'from its end');
  });
}

/** In the fixtures what is no name stands in `[[…]]`. */
function isNoName(fixture: string): void {
  it(fixture, () => {
    const { text, marks } = readMarked(fixture);
    const reading = read(text);
    const { from } = tokensIn(reading, marks[0]);
    assert.equal(nameEnd(reading, from, reading.tokens.sentenceEnd[from]), from);
  });
}

describe('a name', () => {
  isName('So said [[Marta Hale]] on Monday.');
  isName('So said [[Hale]].');
  isName('So said [[Dr. Amara Osei]], who left.');
  isName('So said [[J. R. Pell]] to us.');
  isName('So said [[Piet van der Meer]] there.');
  isName("So said [[Ann O'Brien]] at six.");
  isName('So said [[Lt. Gen. Piet Roos]].');
});

describe('no name', () => {
  isNoName('He came on [[Monday]].');
  isNoName('It happened in [[France]].');
  isNoName('So said [[Reuters]].');
  isNoName('[[The]] port closed.');
  isNoName('The [[Danish]] port closed.');
  isNoName('So said [[Norbank Group]].');
  isNoName('So said [[NATO]].');
  isNoName('It was [[closed]].');
});
