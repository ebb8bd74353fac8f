import assert from 'node:assert/strict';
import { LEFT_STRUCTURES, RIGHT_STRUCTURES } from '../../../src/core/grammar/structures';
import { indexOf, read } from '../../support/read';

/** `‹…›` marks what the structure must read, and where it begins or ends. */
type Case = readonly [text: string];

function split(marked: string): {
  readonly text: string;
  readonly inner: string;
  readonly start: number;
  readonly end: number;
} {
  const start = marked.indexOf('‹');
  const end = marked.indexOf('›') - 1;
  const text = marked.replace(/[‹›]/g, '');
  return { text, inner: text.slice(start, end).trim(), start, end };
}

function readsRight(name: string, cases: readonly Case[]): void {
  describe(`%${name}`, () => {
    for (const [marked] of cases)
      it(marked, () => {
        const { text, inner, start } = split(marked);
        const reading = read(text);
        const i = indexOf(reading, text.slice(start));
        const end = RIGHT_STRUCTURES[name](reading, i, reading.tokens.sentenceEnd[i]);
        assert.equal(reading.tokens.slice(i, end), inner);
      });
  });
}

function readsLeft(name: string, cases: readonly Case[]): void {
  describe(`%${name}`, () => {
    for (const [marked] of cases)
      it(marked, () => {
        const { text, inner, end } = split(marked);
        const reading = read(text);
        const i = indexOf(reading, text.slice(end).trimStart());
        const start = LEFT_STRUCTURES[name](reading, i);
        assert.equal(start < 0 ? '' : reading.tokens.slice(start, i), inner);
      });
  });
}

describe('structures of the grammar', () => {
  readsRight('phrase', [['He sold ‹the old mill› by the river.'], ['He sold ‹›of late.']]);

  readsRight('object', [
    ['They named ‹the buyer of the mill›.'],
    ['They named ‹the buyer› on Monday.'],
    ['They named ‹the buyer and the price›.'],
    ['They said ‹who paid for the mill›, and left.'],
    ['They named ‹the tools used in the raid›, not the men.'],
    ['They left ‹›.'],
  ]);

  readsRight('question', [
    ['He did not say ‹exactly where the men slept›.'],
    ['He did not say ‹by how much it rose›, nor when.'],
    ['He did not say ‹whether it was closed or who had closed it›.'],
    ['He did not say ‹why› because he was late.'],
    ['He did not say ‹›that it was closed.'],
  ]);

  readsRight('clause', [
    ['because ‹the talks are private›, she said.'],
    ['because ‹the talks are private› but not secret.'],
    ['because ‹the envoy, who leads the talks, had asked for it›.'],
    ['because ‹he feared for his wife, parents and sons›, he said.'],
    ['because ‹the talks go on›; nobody knew.'],
    ['“because ‹the talks go on›,” she said.'],
    ['because ‹the men (two of them guards) had fled› — she said.'],
    ['because ‹the talks go on›, ministers and envoys said.'],
  ]);

  readsRight('complement', [
    ['He may not speak ‹publicly about the matter with reporters› because he is new.'],
    ['He may not speak ‹about the case› for fear of the court.'],
    ['He may not discuss ‹the fee, the date and the place in public›.'],
    ['He may not speak ‹to the press› under the rules of the house.'],
    ['He wants to avoid ‹meeting the press›.'],
  ]);

  readsRight('attached', [
    ['The terms ‹of the sale› were not given.'],
    ['Details ‹about them› were not given.'],
    ['The buyer ‹›paid the price.'],
  ]);

  readsRight('recipient', [['She told ‹him› why.'], ['She told ‹the paper› why.'], ['She told ‹›of it.']]);

  readsLeft('subject', [
    ['In May, ‹the price of the mill ›was not named.'],
    ['A man ‹who ›was not named fell.'],
    ['‹They ›were not named.'],
    ['‹The hour at which they met ›was not named.'],
    ['‹The cause ›was not named.'],
    ['Then, ‹›was it named?'],
  ]);

  readsLeft('modified', [['He gave ‹the two new ›names of the men.'], ['He gave ‹›names.']]);

  readsLeft('relative', [
    ['A man ‹who ›asked not to be named fell.'],
    ['A man ‹who has also ›asked not to be named fell.'],
    ['Two men, ‹both of whom ›asked not to be named, fell.'],
    ['A man ‹who, like the others, ›asked not to be named fell.'],
    ['A man ‹who like the others ›asked not to be named fell.'],
    ['A man ‹whom the paper ›identified only by his first name fell.'],
    ['A man ‹who under the rules ›could not be named fell.'],
    ['A man in a car ‹›asked not to be named.'],
  ]);

  readsLeft('bracket', [['Anna Perl (‹›age?) fell.']]);
});
