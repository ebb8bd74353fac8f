import assert from 'node:assert/strict';
import type { BlockFacts } from '../../../src/core/analysis/blockFacts';
import { FactsCache } from '../../../src/core/analysis/factsCache';
import { NO_COUNTS } from '../../../src/core/counts/facts';

/** Counts how often the facts of each text were made. */
function countingMaker(): {
  readonly make: (text: string) => BlockFacts;
  readonly made: Map<string, number>;
} {
  const made = new Map<string, number>();
  const make = (text: string): BlockFacts => {
    made.set(text, (made.get(text) ?? 0) + 1);
    return { hits: [], mentions: [], outlets: [], quotations: [], counts: NO_COUNTS, verifies: false };
  };
  return { make, made };
}

describe('FactsCache', () => {
  it('makes the facts of a text once', () => {
    const cache = new FactsCache(100);
    const { make, made } = countingMaker();
    assert.equal(cache.get('a block', make), cache.get('a block', make));
    assert.equal(made.get('a block'), 1);
  });

  it('keeps what is asked for again and lets the rest go', () => {
    const cache = new FactsCache(10);
    const { make, made } = countingMaker();
    for (let i = 0; i < 20; i++) {
      cache.get('kept', make);
      cache.get(`text ${i}`, make);
    }
    cache.get('text 0', make);
    assert.equal(made.get('kept'), 1);
    assert.equal(made.get('text 0'), 2);
  });
});
