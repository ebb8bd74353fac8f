import assert from 'node:assert/strict';
import { describe as describeQuote } from '../../../src/core/anchoring/describe';
import { prepare } from '../../../src/core/anchoring/preparedText';
import { readMarked } from '../../support/marked';

function quoteOf(fixture: string) {
  const { text, marks } = readMarked(fixture);
  return { text, quote: describeQuote(prepare(text), marks[0]) };
}

const FILLER = 'The harbour was quiet and the cranes stood still until the evening shift came in. ';

describe('describe', () => {
  it('quotes the words and what stands on both sides', () => {
    const { text, quote } = quoteOf(`${FILLER}Two [[officials]] spoke of delays. ${FILLER}`);
    assert.equal(quote.exact, 'officials');
    assert(text.includes(quote.prefix + quote.exact + quote.suffix));
    assert(quote.prefix.length >= 40 && quote.suffix.length >= 40);
  });

  it('gives few words more surroundings than many', () => {
    const few = quoteOf(`${FILLER.repeat(2)}Two [[officials]] spoke. ${FILLER.repeat(2)}`).quote;
    const many = quoteOf(`${FILLER.repeat(2)}[[${FILLER}Two officials spoke.]] ${FILLER.repeat(2)}`).quote;
    assert(few.prefix.length + few.suffix.length > many.prefix.length + many.suffix.length);
  });

  it('grows until nothing else in the draft is like it', () => {
    const { text, quote } = quoteOf(`Anna came. ${FILLER}[[${FILLER}]]${FILLER}Ben left.`);
    const whole = quote.prefix + quote.exact + quote.suffix;
    assert.equal(text.indexOf(whole), text.lastIndexOf(whole));
  });

  it('does not repeat the draft where all of it is alike', () => {
    const { quote } = quoteOf(`${FILLER.repeat(30)}[[${FILLER}]]${FILLER.repeat(30)}`);
    assert(quote.prefix.length < 500 && quote.suffix.length < 500);
  });

  it('ends its surroundings between words', () => {
    const { text, quote } = quoteOf(`${FILLER.repeat(3)}[[officials]] said so. ${FILLER.repeat(3)}`);
    const whole = quote.prefix + quote.exact + quote.suffix;
    const start = text.indexOf(whole);
    assert.match(`${text[start - 1]}${text[start + whole.length]}`, /^\s\s$/);
  });

  it('writes line breaks one way', () => {
    const { quote } = quoteOf('One line\r\nand [[another\r\nline]] and\r\nthe last.');
    assert.deepEqual(quote, { exact: 'another\nline', prefix: 'One line\nand ', suffix: ' and\nthe last.' });
  });

  it('takes nothing and everything', () => {
    assert.deepEqual(quoteOf('[[]]').quote, { exact: '', prefix: '', suffix: '' });
    assert.deepEqual(quoteOf('[[All of it.]]').quote, { exact: 'All of it.', prefix: '', suffix: '' });
  });
});
