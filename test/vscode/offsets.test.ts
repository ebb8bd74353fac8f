import assert from 'node:assert/strict';
import { findPlaces, quoteAt, type Annotation } from '../../src/core';
import { fromKnownPlaces, parseKnownTexts, toKnownPlaces, toStored } from '../../src/vscode/record/offsets';

const TEXT =
  'The dredger left at noon, a deckhand said, and came back with nothing but sand and one old anchor.';
const RANGE = { start: 26, end: 36 };
const annotation: Annotation = { quote: quoteAt(TEXT, RANGE), state: 'open' };
const annotations = new Map([['a1b2c3', annotation]]);

describe('remembered offsets', () => {
  const known = toKnownPlaces(annotations, findPlaces(TEXT, annotations));

  it('bring places back', () => {
    assert.deepEqual(fromKnownPlaces(known, annotations, TEXT).get('a1b2c3'), {
      state: 'exact',
      range: RANGE,
    });
  });

  it('hold no word of the draft', () => {
    const stored = JSON.stringify(toStored(new Map([['key', { sidecar: 'hash', places: known }]])));
    for (const word of TEXT.match(/\w{4,}/g) ?? []) assert.ok(!stored.includes(word), word);
  });

  it('say nothing of an annotation that was tied to other words since', () => {
    const moved = new Map([['a1b2c3', { ...annotation, quote: quoteAt(TEXT, { start: 0, end: 11 }) }]]);
    assert.equal(fromKnownPlaces(known, moved, TEXT).size, 0);
  });

  it('are read back from what was stored, and from nothing else', () => {
    const texts = new Map([['key', { sidecar: 'hash', places: known }]]);
    assert.deepEqual(parseKnownTexts(JSON.parse(JSON.stringify(toStored(texts)))), texts);
    const broken = [
      undefined,
      null,
      [],
      { version: 2, texts: {} },
      { version: 1, texts: { key: { places: [] } } },
    ];
    for (const stored of broken) assert.equal(parseKnownTexts(stored).size, 0);
  });
});
