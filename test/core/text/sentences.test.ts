import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FIRST } from '../../../src/core/text/tokens';
import { readMarked } from '../../support/marked';
import { read } from '../../support/read';

function sentencesOf(text: string): readonly string[] {
  const { tokens } = read(text);
  const found: string[] = [];
  for (let i = 0; i < tokens.count; i = tokens.sentenceEnd[i])
    found.push(tokens.slice(i, tokens.sentenceEnd[i]));
  return found;
}

/** In the fixtures every sentence stands in `[[…]]`. */
function partsAs(fixture: string): void {
  it(fixture, () => {
    const { text, marks } = readMarked(fixture);
    assert.deepEqual(
      sentencesOf(text),
      marks.map(({ start, end }) => text.slice(start, end)),
    );
  });
}

describe('sentences', () => {
  describe('end at a stop', () => {
    partsAs('[[The port closed.]] [[Nobody was hurt.]]');
    partsAs('[[Who knew?]] [[Everyone!]] [[The port closed]]');
    partsAs('[[The port closed.]]\n[[Nobody was hurt.]]');
  });

  describe('go on behind an abbreviation', () => {
    partsAs('[[The U.S. envoy left.]] [[He flew home.]]');
    partsAs('[[Gov. Marta Hale met Lt. Gen. Piet Roos and Sgt. Ann Poe.]]');
    partsAs('[[Mr. Dahl, Mrs. Dahl and Dr. Dahl met St. Olaf parents.]]');
    partsAs('[[No. 10 said so.]] [[The answer was no.]] [[Ten left.]]');
    partsAs('[[It opened at 9 a.m. on Monday and shut at 5 p.m. Tuesday.]]');
    partsAs('[[J. R. Pell and A.B. Quist were there.]]');
    partsAs('[[The case, Hale v. Norbank, was heard in Jan. 2019.]]');
    partsAs('[[Corvane Inc. shares rose.]] [[Halden Co. Ltd. fell.]]');
    partsAs('[[She teaches in Stell, Mass., and lives near Tarn, Va., with her son.]]');
    partsAs('[[Rep. Lee Han, D-Calif., voted no.]]');
    partsAs('[[It cost $1.5 million, i.e. too much, vs. a budget of 1.2.]]');
  });

  describe('end behind an abbreviation where the next word begins one', () => {
    partsAs('[[She moved to the U.S.]] [[The firm did not.]]');
    partsAs('[[The train left at 9 a.m.]] [[He missed it.]]');
    partsAs('[[He works for Corvane Inc.]] [[The firm pays well.]]');
    partsAs('[[They met in Washington, D.C.]] [[It rained.]]');
  });

  describe('take their closing marks along', () => {
    partsAs('[["The port is shut."]] [[He left.]]');
    partsAs('[[“The port is shut.”]] [[He left.]]');
    partsAs('[[(The port was shut.)]] [[He left.]]');
    partsAs('[[He called it “a farce.”]] [[“It is over,” he said.]]');
    partsAs("[[``The port is shut.'']] [[He left.]]");
  });

  describe('go on where the words behind a mark are theirs', () => {
    partsAs('[["Who knew?" he asked.]] [[Nobody.]]');
    partsAs('[[“Get out!” she shouted at the clerk.]]');
    partsAs('[[He paused ... and went on.]] [[She left…]] [[Then he did.]]');
    partsAs('[[The firm Yahoo! was sold.]]');
  });

  it('know their first word behind an opening mark', () => {
    const { tokens } = read('He left. “Officials know,” she said.');
    const firsts = [...tokens.flags.slice(0, tokens.count)].flatMap((flags, i) => (flags & FIRST ? [i] : []));
    assert.deepEqual(
      firsts.map((i) => tokens.slice(i, i + 1)),
      ['He', '“', 'Officials'],
    );
    assert.equal(tokens.sentenceStart(6), 3);
  });

  it('part any text without a rest', () => {
    const pieces = fc.constantFrom(
      ...['Gov.', 'U.S.', 'a.m.', 'He', 'said', '.', '?', '…', '"', '“', '”', ')', '(', ' ', '\n', '9'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const { tokens } = read(parts.join(''));
        for (let i = 0; i < tokens.count; i++) {
          assert.ok(tokens.sentenceEnd[i] > i && tokens.sentenceEnd[i] <= tokens.count);
          const start = tokens.sentenceStart(i);
          assert.equal(tokens.sentenceEnd[start], tokens.sentenceEnd[i]);
          assert.ok(start === 0 || tokens.sentenceEnd[start - 1] === start);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
