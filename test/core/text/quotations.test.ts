import assert from 'node:assert/strict';
import fc from 'fast-check';
import { GLUED, OPENING, QUOTE, QUOTED } from '../../../src/core/text/tokens';
import { readMarked } from '../../support/marked';
import { read } from '../../support/read';

/** The stretches of quoted tokens. */
function quotedIn(text: string): readonly string[] {
  const { tokens } = read(text);
  const found: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (!(tokens.flags[i] & QUOTED)) continue;
    let end = i + 1;
    while (end < tokens.count && tokens.flags[end] & QUOTED) end++;
    found.push(tokens.slice(i, end));
    i = end;
  }
  return found;
}

/** In the fixtures what is quoted stands in `[[…]]`. */
function quotesAs(fixture: string): void {
  it(fixture, () => {
    const { text, marks } = readMarked(fixture);
    assert.deepEqual(
      quotedIn(text),
      marks.map(({ start, end }) => text.slice(start, end)),
    );
  });
}

describe('quotations', () => {
  describe('are read in every shape', () => {
    quotesAs('"[[It is over,]]" he said. "[[We won.]]"');
    quotesAs('“[[It is over,]]” he said. “[[We won.]]”');
    quotesAs('«[[C’est fini,]]» he said.');
    quotesAs('« [[C’est fini,]] » he said.');
    quotesAs("``[[It is over,]]'' he said.");
    quotesAs('He said ‘[[it is over]]’ and left.');
    quotesAs("He said '[[it is over]]' and left.");
    quotesAs("He called it '[[a farce]]'. '[[Never again,]]' said she.");
    quotesAs('He said ‘[[nobody told us]]’ and left.');
    quotesAs('„[[Es ist vorbei]]”, he said.');
  });

  describe('leave apostrophes alone', () => {
    quotesAs("The workers' demand is the minister's.");
    quotesAs('In the ’90s the workers’ demand was the same.');
    quotesAs("'Tis a pity, the drivers' union said.");
    quotesAs("He said '[[the minister's aides don't know]]' and left.");
    quotesAs('He called ‘[[the workers’ demand]]’ new.');
    quotesAs("In the '90s they liked rock 'n' roll and the workers' club.");
  });

  describe('need no closing mark', () => {
    quotesAs('“[[It is over. We lost.]]');
    quotesAs('He said: "[[It is over.]]');
  });

  describe('bear marks that fit nothing', () => {
    quotesAs('It is over,” he said. She left.');
    quotesAs('It is 6" long.');
    quotesAs('');
    quotesAs('"" and "[[so]]"');
  });

  it('hold those inside them', () => {
    const [outer] = quotedIn('“He told me ‘never again’ and left,” she said.');
    assert.match(outer, /^He told me/);
  });

  it('open with a mark that says so', () => {
    const { tokens } = read('He said "yes" and ‘no’.');
    const marks = [...tokens.kind.slice(0, tokens.count)].flatMap((kind, i) => (kind === QUOTE ? [i] : []));
    assert.deepEqual(
      marks.map((i) => (tokens.flags[i] & OPENING) !== 0),
      [true, false, true, false],
    );
  });

  it('never count a mark as quoted, and need one to begin', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab .,"“”‘’\'`«»„'), maxLength: 40 }), (text) => {
        const { tokens } = read(text);
        for (let i = 0; i < tokens.count; i++) {
          const quoted = (tokens.flags[i] & QUOTED) !== 0;
          if (tokens.kind[i] === QUOTE) assert.ok(!quoted);
          else if (quoted && (i === 0 || !(tokens.flags[i - 1] & QUOTED)))
            assert.ok(tokens.kind[i - 1] === QUOTE && tokens.flags[i - 1] & OPENING);
          assert.ok(i > 0 || !(tokens.flags[i] & GLUED));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
