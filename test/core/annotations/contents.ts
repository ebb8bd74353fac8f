import fc from 'fast-check';
import type { Annotation } from '../../../src/core/annotations/annotation';
import type { Fields } from '../../../src/core/plainValue';

/** Objects as YAML makes them. */
const plainRecord = ((model: Record<string, fc.Arbitrary<unknown>>, constraints: object = {}) =>
  fc.record(model, { noNullPrototype: true, ...constraints })) as typeof fc.record;

/** Short on purpose: two sides that draw from few words meet often. */
const word = fc.constantFrom(
  'an aide',
  'two officials',
  'the person',
  'critics say',
  'a “deputy”\nwho spoke',
);
const text = fc.oneof(
  word,
  fc.constantFrom(' ', '# ', ": '", '“—”\r\n', '\u00A0\t', '- ', '', 'null', '12', 'yes', '\uD800'),
);
const quote = plainRecord({ exact: word, prefix: text, suffix: text });
const role = fc.constantFrom('desk', 'reporter', 'standards');
const at = fc.integer({ min: 0, max: 5 }).map((day) => `2026-02-0${day + 1}T08:00:00Z`);
const note = plainRecord({
  by: role,
  at,
  note: fc.constantFrom('Ask again.\n', 'Who else saw it?\n\nSay so.\n', '# not a comment\n'),
});

const standing = fc.oneof(
  plainRecord({ state: fc.constantFrom('open' as const, 'resolved' as const) }),
  plainRecord({
    state: fc.constant('dismissed' as const),
    dismissed: plainRecord(
      { reason: fc.constantFrom('legal' as const, 'other' as const), note: fc.constant('See above.\n') },
      { requiredKeys: ['reason'] },
    ),
  }),
);

const disclosure = plainRecord(
  {
    terms: fc.constantFrom('background' as const, 'off-record' as const),
    basis: fc.constantFrom('witness' as const, 'briefed' as const),
    number: fc.integer({ min: 1, max: 3 }),
    editorKnows: fc.boolean(),
    approval: plainRecord({ tier: fc.constant('desk'), byRole: role, at, exact: word }),
  },
  { requiredKeys: [] },
);

const body = plainRecord(
  {
    kind: fc.constantFrom('anonymous-source' as const, 'count-gap' as const),
    quote,
    disclosure,
    thread: fc.uniqueArray(note, { maxLength: 3, selector: (one) => JSON.stringify(one) }),
    // Keys that no version of the schema knows.
    colour: fc.constantFrom('red', 'green'),
  },
  { requiredKeys: ['quote'] },
);

export const annotation: fc.Arbitrary<Annotation> = fc
  .tuple(body, standing)
  .map(([fields, state]) => ({ ...fields, ...state }));

const ids = ['a1b2c3', '440718', 'k0k0k0', 'zz9zz9', 'wharf1'];

/** What a sidecar may say. */
export const contents: fc.Arbitrary<Fields> = fc
  .dictionary(fc.constantFrom(...ids), annotation, { maxKeys: ids.length, noNullPrototype: true })
  .map((annotations) => ({ version: 1, draft: 'harbour.md', annotations: { ...annotations } }));

/** A content, and two that somebody made of it: some annotations gone, some changed, some added. */
export const versions: fc.Arbitrary<{ base: Fields; ours: Fields; theirs: Fields }> = contents.chain((base) =>
  plainRecord({ base: fc.constant(base), ours: changed(base), theirs: changed(base) }),
);

function changed(base: Fields): fc.Arbitrary<Fields> {
  const entries = Object.entries(base.annotations as Fields);
  return plainRecord({
    kept: fc.tuple(...entries.map(([id, entry]) => fc.oneof(kept(id, entry as Annotation), fc.constant([])))),
    added: fc.dictionary(fc.constantFrom(...ids, 'new001', 'new002'), annotation, {
      maxKeys: 2,
      noNullPrototype: true,
    }),
  }).map(({ kept: some, added }) => ({
    ...base,
    annotations: { ...Object.fromEntries(some.flat()), ...added },
  }));
}

/** An annotation as it was, or with some of another's fields. */
function kept(id: string, entry: Annotation): fc.Arbitrary<[string, unknown][]> {
  const rewritten = fc
    .tuple(annotation, fc.subarray(['quote', 'standing', 'disclosure', 'thread', 'colour']))
    .map(([other, fields]) => {
      const take = (name: keyof Annotation | 'colour') =>
        fields.includes(name) && name in other ? { [name]: other[name as keyof Annotation] } : {};
      const state = fields.includes('standing')
        ? {
            ...withoutDismissal(entry),
            state: other.state,
            ...('dismissed' in other && { dismissed: other.dismissed }),
          }
        : entry;
      return { ...state, ...take('quote'), ...take('disclosure'), ...take('thread'), ...take('colour') };
    });
  return fc.oneof(fc.constant(entry), rewritten).map((value) => [[id, value]]);
}

const withoutDismissal = ({ dismissed: _dismissed, ...rest }: Annotation) => rest;
