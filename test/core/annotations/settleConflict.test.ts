import assert from 'node:assert/strict';
import type { Annotation } from '../../../src/core';
import { settleConflict } from '../../../src/core/annotations/settleConflict';

const quote = { exact: 'an aide', prefix: '', suffix: ' said' };

describe('settleConflict', () => {
  const annotation: Annotation = {
    quote,
    state: 'dismissed',
    dismissed: { reason: 'legal' },
    disclosure: { terms: 'background', number: 2 },
    conflict: {
      state: ['dismissed', 'open'],
      dismissed: [{ reason: 'legal' }, null],
      'disclosure.terms': ['background', 'on-record'],
    },
  };

  it('keeps ours', () => {
    assert.deepEqual(settleConflict(annotation, 'ours'), {
      quote,
      state: 'dismissed',
      dismissed: { reason: 'legal' },
      disclosure: { terms: 'background', number: 2 },
    });
  });

  it('takes theirs, also where they have nothing', () => {
    assert.deepEqual(settleConflict(annotation, 'theirs'), {
      quote,
      state: 'open',
      disclosure: { terms: 'on-record', number: 2 },
    });
  });

  it('removes a nested record that nothing is left of', () => {
    const only: Annotation = {
      quote,
      state: 'open',
      disclosure: { terms: 'background' },
      conflict: { 'disclosure.terms': ['background', null] },
    };
    assert.deepEqual(settleConflict(only, 'theirs'), { quote, state: 'open' });
  });
});
