import assert from 'node:assert/strict';
import type { Hit, Label, QualityClass } from '../../bench/quality/labels';
import { toErrors, toMarkdown } from '../../bench/quality/report';
import { score } from '../../bench/quality/score';

const label = (start: number, end: number, rest: Partial<Label> = {}): Label => ({
  doc: 'ferry',
  start,
  end,
  className: 'anonymous-source',
  letter: 'A',
  sub: 'role',
  unsure: false,
  quote: 'officials',
  ledger: { stated: undefined, named: undefined },
  ...rest,
});

const hit = (start: number, end: number, rest: Partial<Hit> = {}): Hit => ({
  doc: 'ferry',
  start,
  end,
  className: 'anonymous-source',
  ruleId: 'anonymous/role',
  text: 'officials',
  ledger: { stated: undefined, named: undefined },
  ...rest,
});

const figures = (
  labels: readonly Label[],
  hits: readonly Hit[],
  className: QualityClass = 'anonymous-source',
) => {
  const { found, wrong, missed } = score(className, labels, hits);
  return { found, wrong: wrong.length, missed: missed.length };
};

describe('the score of the quality benchmark', () => {
  const cases: { name: string; labels: Label[]; hits: Hit[]; expected: ReturnType<typeof figures> }[] = [
    {
      name: 'takes a third of the union for a match',
      labels: [label(0, 30)],
      hits: [hit(0, 10)],
      expected: { found: 1, wrong: 0, missed: 0 },
    },
    {
      name: 'takes less than that for a miss and a false alarm',
      labels: [label(0, 30)],
      hits: [hit(0, 9)],
      expected: { found: 0, wrong: 1, missed: 1 },
    },
    {
      name: 'counts a second finding on the same words as wrong',
      labels: [label(0, 10)],
      hits: [hit(0, 10), hit(0, 9)],
      expected: { found: 1, wrong: 1, missed: 0 },
    },
    {
      name: 'gives each label the finding that fits it best',
      labels: [label(0, 10), label(8, 20)],
      hits: [hit(2, 18), hit(0, 10)],
      expected: { found: 2, wrong: 0, missed: 0 },
    },
    {
      name: 'asks nothing where editors would differ',
      labels: [label(0, 10, { unsure: true })],
      hits: [hit(8, 40)],
      expected: { found: 0, wrong: 0, missed: 0 },
    },
    {
      name: 'compares only within a text',
      labels: [label(0, 10)],
      hits: [hit(0, 10, { doc: 'bridge' })],
      expected: { found: 0, wrong: 1, missed: 1 },
    },
  ];
  for (const { name, labels, hits, expected } of cases)
    it(name, () => assert.deepEqual(figures(labels, hits), expected));

  it('lets a statement of no comment pass for another undisclosed fact', () => {
    const labels = [label(0, 10, { className: 'no-comment', letter: 'F', sub: 'nocomment' })];
    const hits = [hit(0, 10, { className: 'undisclosed-fact', ruleId: 'undisclosed/refusal' })];
    assert.equal(figures(labels, hits, 'undisclosed-fact').wrong, 0);
    assert.equal(figures(labels, hits, 'no-comment').missed, 1);
  });

  it('reckons recall by sub-kind, precision by rule, and the mean overlap', () => {
    const labels = [label(0, 10), label(20, 30, { sub: 'strict' }), label(40, 50, { sub: 'strict' })];
    const hits = [hit(0, 10), hit(20, 25, { ruleId: 'anonymous/bare' }), hit(60, 70)];
    const { subKinds, rules, span, precision, recall } = score('anonymous-source', labels, hits);
    assert.deepEqual(subKinds, [
      { name: 'role', all: 1, right: 1 },
      { name: 'strict', all: 2, right: 1 },
    ]);
    assert.deepEqual(rules, [
      { name: 'anonymous/bare', all: 1, right: 1 },
      { name: 'anonymous/role', all: 2, right: 1 },
    ]);
    assert.deepEqual({ span, precision, recall }, { span: 0.75, precision: 2 / 3, recall: 2 / 3 });
  });

  it('holds the ledger of a count gap against its label', () => {
    const gap = { className: 'count-gap', letter: 'G', sub: 'gap' } as const;
    const labels = [
      label(0, 10, { ...gap, ledger: { stated: 6, named: 5 } }),
      label(20, 30, { ...gap, ledger: { stated: 3, named: 2 } }),
    ];
    const hits = [
      hit(0, 10, { className: 'count-gap', ledger: { stated: 6, named: 5 } }),
      hit(20, 30, { className: 'count-gap', ledger: { stated: 3, named: 1 } }),
    ];
    assert.deepEqual(score('count-gap', labels, hits).ledger, { name: 'ledger', all: 2, right: 1 });
  });

  it('is told as a table and as a list of errors', () => {
    const scores = [score('anonymous-source', [label(0, 10)], [hit(50, 60)])];
    assert.deepEqual(toErrors(scores), [
      'FN anonymous-source ferry 0-10 A/role "officials"',
      'FP anonymous-source ferry 50-60 anonymous/role "officials"',
    ]);
    assert.match(
      toMarkdown(scores),
      /\| anonymous-source \| 1 +\| 0\.000 +\| 0\.000 +\| 0\.000 \| – +\| role 0\.000 \(1\) +\|/,
    );
  });
});
