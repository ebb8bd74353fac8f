import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotationsIn, findConflicts, mergeContents } from '../../../src/core/annotations/mergeContents';
import { isFields, isSame, toCanonicalText, type Fields } from '../../../src/core/plainValue';
import { findSchemaTroubles, isHarmless } from '../../../src/core/sidecar/validate';
import { contents, versions } from './contents';

const MERGES = { numRuns: 10_000 };

const quote = { exact: 'two aides', prefix: 'said ', suffix: '.' };
const content = (annotations: Fields) => ({ version: 1, draft: 'harbour.md', annotations });
const entry = (fields: Fields) => content({ a1b2c3: { quote, state: 'open', ...fields } });

/** Merges three states of one annotation. */
function merge(base: Fields, ours: Fields, theirs: Fields): Fields {
  return annotationsIn(mergeContents(entry(base), entry(ours), entry(theirs))).a1b2c3 as Fields;
}

describe('mergeContents', () => {
  it('takes what either side changed', () => {
    const merged = merge(
      {},
      { disclosure: { number: 2 } },
      { disclosure: { basis: 'witness' }, state: 'resolved' },
    );
    assert.deepEqual(merged, { quote, state: 'resolved', disclosure: { number: 2, basis: 'witness' } });
  });

  it('keeps both values where both changed one field', () => {
    const merged = merge({ rule: 'vague/study' }, { rule: 'vague/adverb' }, { rule: 'vague/rumour' });
    assert.deepEqual(merged, {
      quote,
      state: 'open',
      rule: 'vague/adverb',
      conflict: { rule: ['vague/adverb', 'vague/rumour'] },
    });
  });

  it('never makes one approval, quote or dismissal out of two', () => {
    const approval = { tier: 'desk', byRole: 'desk', at: '2026-02-01T08:00:00Z', exact: 'two aides' };
    const ours = { disclosure: { approval: { ...approval, tier: 'masthead' } } };
    const theirs = { disclosure: { approval: { ...approval, exact: 'the aides' } } };
    const merged = merge({ disclosure: { approval } }, ours, theirs);
    assert.deepEqual(merged.disclosure, ours.disclosure);
    assert.deepEqual(merged.conflict, {
      'disclosure.approval': [ours.disclosure.approval, theirs.disclosure.approval],
    });
  });

  it('decides state and dismissal together', () => {
    const dismissed = { reason: 'legal' };
    const merged = merge({}, { state: 'resolved' }, { state: 'dismissed', dismissed });
    assert.deepEqual(merged, {
      quote,
      state: 'resolved',
      conflict: { state: ['resolved', 'dismissed'], dismissed: [null, dismissed] },
    });
  });

  it('joins threads in the order of time, without notes that either side took out', () => {
    const note = (day: number) => ({ by: 'desk', at: `2026-02-0${day}T08:00:00Z`, note: 'Ask.\n' });
    const merged = merge(
      { thread: [note(1), note(2)] },
      { thread: [note(1), note(4)] },
      { thread: [note(1), note(2), note(3)] },
    );
    assert.deepEqual(merged.thread, [note(1), note(3), note(4)]);
  });

  it('keeps an annotation that one side removed and the other changed', () => {
    const changed = entry({ state: 'resolved' });
    assert.deepEqual(mergeContents(entry({}), content({}), changed), changed);
    assert.deepEqual(mergeContents(entry({}), changed, content({})), changed);
    assert.deepEqual(mergeContents(entry({}), content({}), entry({})), content({}));
  });

  it('settles a conflict where one side has settled it', () => {
    const open = { rule: 'vague/study', conflict: { rule: ['vague/study', 'vague/rumour'] } };
    assert.deepEqual(merge(open, open, { rule: 'vague/rumour' }), {
      quote,
      state: 'open',
      rule: 'vague/rumour',
    });
  });

  it('opens a conflict again where the sides settled it differently', () => {
    const open = { rule: 'vague/study', conflict: { rule: ['vague/study', 'vague/rumour'] } };
    const merged = merge(open, { rule: 'vague/study' }, { rule: 'vague/rumour' });
    assert.deepEqual(merged.conflict, { rule: ['vague/study', 'vague/rumour'] });
  });

  it('keeps both names of a draft that both sides renamed', () => {
    const [ours, theirs] = ['quay.md', 'pier.md'].map((draft) => ({ ...content({}), draft }));
    assert.deepEqual(mergeContents(content({}), ours, theirs), {
      ...ours,
      conflict: { draft: ['quay.md', 'pier.md'] },
    });
  });

  it('reads keys that a prototype has as keys', () => {
    const merged = merge({}, { constructor: 'x' }, { toString: 'y' });
    assert.deepEqual(Object.entries(merged).slice(2), [
      ['constructor', 'x'],
      ['toString', 'y'],
    ]);
  });

  it('changes nothing where nobody changed anything', () => {
    fc.assert(fc.property(contents, (x) => assert.deepEqual(mergeContents(x, x, x), x)));
  });

  it('is ours where theirs is the base, and theirs where ours is', () => {
    fc.assert(
      fc.property(versions, ({ base, ours }) => {
        assert.ok(isSame(mergeContents(base, ours, base), ours));
        assert.ok(isSame(mergeContents(base, base, ours), ours));
      }),
    );
  });

  it('loses nothing, whoever merges (10,000 random merges)', function () {
    // Takes seconds, and more on a busy machine.
    this.timeout(120_000);
    fc.assert(
      fc.property(versions, ({ base, ours, theirs }) => {
        const merged = mergeContents(base, ours, theirs);
        assertNothingLost(base, ours, theirs, merged);
        assertNothingLost(base, theirs, ours, merged);
        assert.ok(isSame(withoutSides(merged), withoutSides(mergeContents(base, theirs, ours))));
        assert.deepEqual(
          findSchemaTroubles(merged).filter(({ trouble }) => !isHarmless(trouble)),
          [],
        );
      }),
      MERGES,
    );
  });

  it('says the same when what came out is merged again', () => {
    fc.assert(
      fc.property(versions, ({ base, ours, theirs }) => {
        const merged = mergeContents(base, ours, theirs);
        assert.ok(isSame(mergeContents(ours, merged, ours), merged));
        assert.ok(isSame(mergeContents(merged, merged, merged), merged));
      }),
    );
  });
});

/** Every annotation and every value that `side` added or changed is in `merged`, as a value or as an alternative. */
function assertNothingLost(base: Fields, side: Fields, other: Fields, merged: Fields): void {
  for (const [id, mine] of Object.entries(annotationsIn(side))) {
    const before = annotationsIn(base)[id];
    const after = annotationsIn(merged)[id];
    if (after === undefined) {
      assert.ok(isSame(before, mine) && !(id in annotationsIn(other)), `${id} is lost`);
      continue;
    }
    const held = valuesIn(after);
    const known = new Set(before === undefined ? [] : valuesIn(before));
    for (const value of valuesIn(mine))
      assert.ok(known.has(value) || held.includes(value), `${value} is lost`);
  }
}

/** The values of an annotation that are merged one by one, as texts. */
function valuesIn(value: unknown): readonly string[] {
  if (!isFields(value)) return [];
  const { conflict = {}, disclosure = {}, thread = [], ...fields } = value;
  const alternatives = Object.entries(conflict as Record<string, readonly unknown[]>);
  return [
    ...Object.entries({ ...fields, ...prefixed(disclosure as Fields) }).map(toCanonicalText),
    ...(thread as readonly unknown[]).map(toCanonicalText),
    ...alternatives.flatMap(([field, values]) => values.map((one) => toCanonicalText([field, one]))),
  ];
}

const prefixed = (fields: Fields) =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [`disclosure.${key}`, value]));

/** A content that does not say which side a value of a conflict comes from. */
function withoutSides(merged: Fields): unknown {
  const open = new Set(findConflicts(merged).map(({ id, field }) => `${id} ${field}`));
  return Object.entries(annotationsIn(merged))
    .map(([id, value]) => {
      const { conflict = {}, disclosure = {}, ...fields } = value as Fields;
      const settled = Object.entries({ ...fields, ...prefixed(disclosure as Fields) }).filter(
        ([field]) => !open.has(`${id} ${field}`),
      );
      const alternatives = Object.entries(conflict as Record<string, readonly unknown[]>).map(
        ([field, values]) => [field, values.map(toCanonicalText).sort()],
      );
      return [id, Object.fromEntries(settled), Object.fromEntries(alternatives)];
    })
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}
