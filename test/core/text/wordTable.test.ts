import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hashSeed, hashStep, WordTable } from '../../../src/core/text/wordTable';

describe('WordTable', () => {
  it('gives a word one id, in any case and with either apostrophe', () => {
    const table = new WordTable();
    const id = table.intern("O'Brien");
    assert.equal(table.intern('o’brien'), id);
    assert.equal(table.lookUp("O'BRIEN"), id);
    assert.notEqual(table.intern("O'Brian"), id);
  });

  it('answers 0 for a word it was never given', () => {
    const table = new WordTable();
    table.intern('said');
    assert.equal(table.lookUp('says'), 0);
    assert.equal(table.lookUp(''), 0);
  });

  it('gives an alias the id of the other spelling, before and after that one is known', () => {
    const table = new WordTable();
    const official = table.intern('official');
    table.alias('offical', 'official');
    assert.equal(table.lookUp('Offical'), official);
    table.alias('adviser', 'advisor');
    assert.equal(table.lookUp('adviser'), table.lookUp('advisor'));
    assert.equal(table.wordOf(table.lookUp('adviser')), 'advisor');
  });

  it('finds a word inside a text by the hash of its units', () => {
    const table = new WordTable();
    const id = table.intern('sources');
    const text = 'two Sources said';
    let hash = hashSeed;
    for (let at = 4; at < 11; at++) hash = hashStep(hash, text.charCodeAt(at));
    assert.equal(table.find(text, 4, 11, hash), id);
    assert.equal(table.find(text, 3, 11, hash), 0);
  });

  it('keeps every word apart, however many there are', () => {
    const table = new WordTable();
    const words = Array.from({ length: 20_000 }, (_, i) => `w${i.toString(36)}`);
    const ids = words.map((word) => table.intern(word));
    assert.equal(new Set(ids).size, words.length);
    assert.deepEqual(
      words.map((word) => table.lookUp(word)),
      ids,
    );
  });

  it('takes any string for a word', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1 })), (words) => {
        const table = new WordTable();
        const ids = words.map((word) => table.intern(word));
        words.forEach((word, i) => assert.equal(table.lookUp(word), ids[i]));
      }),
    );
  });
});
