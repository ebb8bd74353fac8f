import assert from 'node:assert/strict';
import type { Fields } from '../../../src/core/plainValue';
import { migrate } from '../../../src/core/sidecar/migrate';

describe('migrate', () => {
  const migrations = new Map<number, (content: Fields) => Fields>([
    [1, ({ notes, ...content }) => ({ ...content, annotations: notes })],
    [2, (content) => ({ ...content, draft: 'harbour.md' })],
  ]);

  it('leads from version to version', () => {
    const expected = { version: 3, annotations: {}, draft: 'harbour.md' };
    assert.deepEqual(migrate({ version: 1, notes: {} }, migrations, 3), expected);
    assert.deepEqual(migrate({ version: 2, annotations: {} }, migrations, 3), expected);
    assert.deepEqual(migrate(expected, migrations, 3), expected);
  });

  it('does not touch what is newer, or has no version', () => {
    assert.equal(migrate({ version: 4 }, migrations, 3), undefined);
    assert.deepEqual(migrate({ version: 'x' }, migrations, 3), { version: 'x' });
    assert.deepEqual(migrate({}, migrations, 3), {});
  });
});
