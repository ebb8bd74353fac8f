import assert from 'node:assert/strict';
import type { Annotation, Outcome } from '../../src/core';
import { actionsFor } from '../../src/vscode/record/actionsFor';
import { isSettled, toContext } from '../../src/vscode/record/context';
import { excerptAround } from '../../src/vscode/record/excerpts';
import { describeAnnotation, describeLastNote } from '../../src/vscode/record/recordText';

const quote = { exact: 'an *aide*', prefix: '', suffix: ' said' };
const range = { start: 0, end: 9 };
const exact: Outcome = { state: 'exact', range };
const reworded: Outcome = { state: 'changed', range, sameWords: false };
const open: Annotation = { kind: 'anonymous-source', quote, state: 'open' };
const dismissed: Annotation = {
  kind: 'anonymous-source',
  quote,
  state: 'dismissed',
  dismissed: { reason: 'named-nearby', note: 'See line <3>.\n' },
};

describe('an annotation in words', () => {
  it('says where the desk stands and what is known', () => {
    const annotation: Annotation = {
      ...open,
      disclosure: { terms: 'background', number: 1, editorKnows: true },
    };
    assert.equal(
      describeAnnotation(annotation, exact),
      '**Anonymous source**, open.\n\nTerms\\: background\\; 1 person\\; an editor knows who it is.',
    );
  });

  it('says why it was dismissed, and brings no text to life', () => {
    assert.equal(
      describeAnnotation(dismissed, exact),
      '**Anonymous source**, dismissed: named nearby.\n\nSee line \\<3\\>\\.',
    );
  });

  it('says that a dismissal does not cover other words', () => {
    assert.match(
      describeAnnotation(dismissed, reworded),
      /“an \\\*aide\\\*”\. The dismissal no longer covers them\./,
    );
  });

  it('lists the values of a merge', () => {
    const annotation: Annotation = { ...open, conflict: { rule: ['a/b', null] } };
    assert.match(describeAnnotation(annotation, exact), /rule: “a\\\/b” or nothing/);
  });

  it('quotes the last note under its role', () => {
    const note = { by: 'desk', at: '2026-03-02T10:15:00Z', note: 'Who?\n' };
    assert.equal(describeLastNote([note]), '*desk, 2026\\-03\\-02:* Who\\?');
    assert.equal(describeLastNote([]), '');
  });
});

describe('an annotation in menus', () => {
  it('is told by state and by what there is to decide', () => {
    assert.equal(
      toContext({ ...dismissed, conflict: { rule: ['a', 'b'] } }, reworded),
      'dismissed changed conflict',
    );
    assert.equal(toContext(open, exact), 'open');
  });

  it('is settled while its dismissal holds', () => {
    assert.ok(isSettled(dismissed, exact));
    assert.ok(!isSettled(dismissed, reworded));
    assert.ok(!isSettled(open, exact));
  });

  it('offers what can be done', () => {
    const names = (annotation: Annotation, place: Outcome) =>
      actionsFor(annotation, place).map((id) => id.replace('onTheRecord.', ''));
    assert.deepEqual(names(open, exact), ['reply', 'resolve', 'dismiss', 'deleteAnnotation']);
    assert.deepEqual(names(dismissed, exact), ['reply', 'reopen', 'deleteAnnotation']);
    assert.deepEqual(names(dismissed, reworded), [
      'confirmWords',
      'reply',
      'reopen',
      'dismiss',
      'deleteAnnotation',
    ]);
  });
});

describe('an excerpt', () => {
  it('puts the words on lines of their own, with as much around them as the quote has', () => {
    const text = 'It was late. An aide spoke. Nobody heard.';
    const words = { start: 13, end: 26 };
    assert.equal(
      excerptAround(text, words, { exact: '', prefix: 'was late. ', suffix: '. No' }),
      'was late.\n\nAn aide spoke\n\n. No',
    );
  });
});
