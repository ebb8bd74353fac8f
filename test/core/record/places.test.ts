import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotation, Finding } from '../../../src/core';
import { isDismissed } from '../../../src/core/record/dismissals';
import { findPlaces, followPlaces, quoteAt, settledRange } from '../../../src/core/record/places';
import { refreshQuotes } from '../../../src/core/record/refreshQuotes';
import { finding } from '../../vscode/findings';

const TEXT =
  'The mill at Sorrel Bridge will shut in May. A union official said the owners had known for a year.\n\n' +
  'Residents say the river will be cleaner for it, and some of them mean to swim there before the autumn.\n';
const WORDS = 'A union official';
const START = TEXT.indexOf(WORDS);
const RANGE = { start: START, end: START + WORDS.length };

const dismissed = (text: string): ReadonlyMap<string, Annotation> =>
  new Map([
    [
      'a1b2c3',
      {
        kind: 'anonymous-source',
        quote: quoteAt(text, RANGE),
        state: 'dismissed',
        dismissed: { reason: 'named-nearby' },
      },
    ],
  ]);

const edited = (start: number, end: number, inserted: string) => ({
  edits: [{ start, end, insertedLength: inserted.length }],
  lengthBefore: TEXT.length,
  textAfter: TEXT.slice(0, start) + inserted + TEXT.slice(end),
});

describe('places of a record', () => {
  const annotations = dismissed(TEXT);
  const places = findPlaces(TEXT, annotations);
  const official: Finding = finding('f1', RANGE.start, RANGE.end, { kind: 'anonymous-source' });

  it('stay on their words through any edit outside them', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length), fc.nat(20), fc.string(), (at, length, inserted) => {
        const end = Math.min(TEXT.length, at + length);
        fc.pre(end <= RANGE.start || at >= RANGE.end);
        const change = edited(at, end, inserted);
        const range = settledRange(followPlaces(places, annotations, change).get('a1b2c3'));
        assert.equal(range && change.textAfter.slice(range.start, range.end), WORDS);
      }),
    );
  });

  it('say that the words have changed, and the dismissal no longer holds', () => {
    assert.ok(isDismissed(official, annotations, places));
    const change = edited(START + 2, START + 7, 'harbour');
    const followed = followPlaces(places, annotations, change);
    assert.equal(followed.get('a1b2c3')?.state, 'changed');
    assert.ok(!isDismissed(official, annotations, followed));
  });

  it('let a dismissal hold where only the markup has changed', () => {
    const change = edited(START + 2, START + 7, '*union*');
    assert.ok(isDismissed(official, annotations, followPlaces(places, annotations, change)));
  });

  it('do not let a dismissal speak of another kind on the same words', () => {
    const other = finding('f1', RANGE.start, RANGE.end, { kind: 'vague-attribution' });
    assert.ok(!isDismissed(other, annotations, places));
  });

  it('are lost with their words, and found again when these come back', () => {
    const gone = followPlaces(places, annotations, edited(RANGE.start, RANGE.end, ''));
    assert.equal(gone.get('a1b2c3')?.state, 'orphan');
    assert.deepEqual(findPlaces(TEXT, annotations).get('a1b2c3'), { state: 'exact', range: RANGE });
  });
});

describe('quotes of a record', () => {
  const annotations = dismissed(TEXT);

  it('are left as they are while they find their words', () => {
    assert.equal(refreshQuotes(TEXT, annotations, findPlaces(TEXT, annotations)), annotations);
  });

  it('are given new surroundings where the old ones find another place', () => {
    const text = `${WORDS} denied it.\n\nNobody else spoke. ${WORDS} was there.\n`;
    const start = text.lastIndexOf(WORDS);
    const range = { start, end: start + WORDS.length };
    const refreshed = refreshQuotes(text, annotations, new Map([['a1b2c3', { state: 'exact', range }]]));
    assert.deepEqual(settledRange(findPlaces(text, refreshed).get('a1b2c3')), range);
    assert.equal(refreshed.get('a1b2c3')?.quote.exact, WORDS);
  });
});
