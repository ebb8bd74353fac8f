import assert from 'node:assert/strict';
import type { Annotation, Annotations } from '../../../src/core/annotations/annotation';
import { createIdSource } from '../../../src/core/annotations/annotationId';
import {
  addAnnotation,
  approveWording,
  changeAnnotation,
  confirmQuote,
  disclose,
  dismissAnnotation,
  removeAnnotation,
  reopenAnnotation,
  replyTo,
  resolveAnnotation,
} from '../../../src/core/annotations/operations';

const quote = { exact: 'two aides', prefix: 'said ', suffix: '.' };
const open: Annotation = { quote, state: 'open' };
const clock = { now: () => new Date('2026-05-05T08:00:00.250Z') };
const at = '2026-05-05T08:00:00Z';

describe('annotations', () => {
  it('are added open, under an id that is free', () => {
    const drawn = ['a1b2c3', 'a1b2c3', 'd4e5f6'];
    const ids = { next: () => drawn.shift() ?? assert.fail('too many ids') };
    const first = addAnnotation(new Map(), { quote }, ids);
    const second = addAnnotation(first.annotations, { quote, rule: 'vague/study' }, ids);
    assert.deepEqual([first.id, second.id], ['a1b2c3', 'd4e5f6']);
    assert.deepEqual(second.annotations.get('d4e5f6'), { quote, rule: 'vague/study', state: 'open' });
    assert.equal(first.annotations.size, 1);
  });

  it('are resolved, dismissed for a reason and opened again', () => {
    const dismissed = dismissAnnotation(open, { reason: 'legal', note: ' \nSee the ruling.  \n' });
    assert.deepEqual(dismissed.dismissed, { reason: 'legal', note: 'See the ruling.\n' });
    assert.deepEqual(dismissAnnotation(open, { reason: 'other', note: '  ' }).dismissed, { reason: 'other' });
    assert.deepEqual(resolveAnnotation(dismissed), { quote, state: 'resolved' });
    assert.deepEqual(reopenAnnotation(dismissed), open);
  });

  it('collect notes by role and time', () => {
    const once = replyTo(open, { by: 'desk', note: 'Who?\r\n\r\nAnd when?\u0007' }, clock);
    const twice = replyTo(once, { by: 'reporter', note: 'Nobody yet.' }, clock);
    assert.deepEqual(twice.thread, [
      { by: 'desk', at, note: 'Who?\n\nAnd when?\n' },
      { by: 'reporter', at, note: 'Nobody yet.\n' },
    ]);
  });

  it('hold a disclosure record, and approvals of a wording', () => {
    const known = disclose(disclose(open, { terms: 'background' }), { number: 2 });
    const approved = approveWording(known, { tier: 'desk', byRole: 'standards', exact: 'two aides' }, clock);
    assert.deepEqual(approved.disclosure, {
      terms: 'background',
      number: 2,
      approval: { tier: 'desk', byRole: 'standards', at, exact: 'two aides' },
    });
  });

  it('are tied to other words, and keep what they do not know', () => {
    const strange = { ...open, colour: 'red' };
    const other = { ...quote, exact: 'three aides' };
    assert.deepEqual(confirmQuote(resolveAnnotation(strange), other), {
      quote: other,
      state: 'resolved',
      colour: 'red',
    });
  });

  it('are changed and removed by id', () => {
    const annotations: Annotations = new Map([['a1b2c3', open]]);
    assert.equal(changeAnnotation(annotations, 'a1b2c3', resolveAnnotation).get('a1b2c3')?.state, 'resolved');
    assert.equal(changeAnnotation(annotations, 'nobody', resolveAnnotation), annotations);
    assert.deepEqual(removeAnnotation(annotations, 'a1b2c3'), new Map());
    assert.deepEqual(annotations, new Map([['a1b2c3', open]]));
  });
});

describe('createIdSource', () => {
  it('draws six characters of a-z and 0-9', () => {
    assert.equal(createIdSource(() => 0).next(), 'aaaaaa');
    assert.equal(createIdSource(() => 1 - Number.EPSILON).next(), '999999');
    for (let i = 0; i < 100; i++) assert.match(createIdSource(Math.random).next(), /^[a-z0-9]{6}$/);
  });
});
