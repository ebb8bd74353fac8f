import assert from 'node:assert/strict';
import { migrate } from '../../../src/core/sidecar/migrate';

describe('migrate', () => {
  const migrations = new Map([
    [1, ({ notes, ...content }: Readonly<Record<string, unknown>>) => ({ ...content, annotations: notes })],
    [2, (content: Readonly<Record<string, unknown>>) => ({ ...content, draft: 'harbour.md' })],
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
