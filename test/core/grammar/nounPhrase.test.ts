import assert from 'node:assert/strict';
import { phraseEnd, phraseStart } from '../../../src/core/grammar/nounPhrase';
import { readMarked } from '../../support/marked';
import { read, tokensIn } from '../../support/read';

/** In the fixtures the noun phrase stands in `[[…]]`; its head is its last word. */
function begins(fixture: string): void {
  it(fixture, () => {
    const { text, marks } = readMarked(fixture);
    const reading = read(text);
    const { to } = tokensIn(reading, marks[0]);
    assert.equal(
      reading.tokens.slice(phraseStart(reading, to), to),
      text.slice(marks[0].start, marks[0].end),
    );
  });
}

function ends(fixture: string): void {
  it(fixture, () => {
    const { text, marks } = readMarked(fixture);
    const reading = read(text);
    const { from } = tokensIn(reading, marks[0]);
    const end = phraseEnd(reading, from, reading.tokens.sentenceEnd[from]);
    assert.equal(reading.tokens.slice(from, end), text.slice(marks[0].start, marks[0].end));
  });
}

describe('the noun phrase', () => {
  describe('begins with its determiner and modifiers', () => {
    begins('On Monday [[a senior government official]] said so.');
    begins('The Gazette, citing [[anonymous European officials]], said so.');
    begins('It was seen by [[three retired U.S. Navy officers]] that day.');
    begins('He told [[a well-placed source]] nothing.');
    begins('[[Officials]] said so.');
    begins('They asked [[another senior defence ministry official]] there.');
  });

  describe('takes in what is conjoined, possessed or counted', () => {
    begins('It was seen by [[current and former employees]].');
    begins("So said [[the minister's aides]].");
    begins('So said [[one of the officials]].');
    begins('So said [[a handful of local traders]].');
    begins('So said [[more than a dozen residents]].');
    begins('So said [[at least two diplomats]].');
  });

  describe('leaves out verbs and what belongs to others', () => {
    begins('The board warned [[investors]] on Monday.');
    begins('He said [[officials]] had left.');
    begins('He quickly told [[two aides]].');
    begins('When asked, [[the officials]] shrugged.');
  });

  describe('ends behind its head', () => {
    ends('They sold [[the old mill]] by the river.');
    ends('They named [[a former treasury official]] who left.');
  });
});
