import fc from 'fast-check';
import assert from 'node:assert/strict';
import { fingerprint } from '../../../src/core/anchoring/fingerprint';

describe('fingerprint', () => {
  it('is 32 hexadecimal digits', () => {
    assert.match(fingerprint(''), /^[0-9a-f]{32}$/);
    assert.match(fingerprint('Officials said no.'), /^[0-9a-f]{32}$/);
  });

  it('does not change with the line endings', () => {
    assert.equal(fingerprint('a\nb\n'), fingerprint('a\r\nb\r\n'));
    assert.notEqual(fingerprint('a\nb'), fingerprint('a\rb'));
  });

  it('changes with the text', () => {
    const texts = fc.uniqueArray(fc.string({ unit: 'grapheme' }), { minLength: 2 });
    fc.assert(fc.property(texts, (all) => new Set(all.map(fingerprint)).size === all.length));
    const zeros = Array.from({ length: 1_000 }, (_, length) => fingerprint('\0'.repeat(length)));
    assert.equal(new Set(zeros).size, zeros.length);
  });
});
