import assert from 'node:assert/strict';
import path from 'node:path';
import fc from 'fast-check';
import { createService, KINDS, type DraftAnalysis } from '../../../src/core';
import { suppress } from '../../../src/core/suppress/suppress';
import { readPassages } from '../../support/passages';

const service = createService();

const check = (text: string, options: Parameters<typeof createService>[0] = {}): DraftAnalysis => {
  const analysis = createService(options).check(text, 'markdown');
  assert.ok(analysis);
  return analysis;
};

const words = ({ findings }: DraftAnalysis): readonly string[] => findings.map(({ text }) => text);
const codes = ({ problems }: DraftAnalysis): readonly string[] => problems.map(({ code }) => code);

describe('what a comment ignores', () => {
  const STORY = 'Two officials said so on Friday.\n\nSome critics say it leaks.';
  const comment = (what: string) => `<!-- on-the-record: ignore ${what} because the desk knows them -->\n`;

  it('is no finding, and is listed apart with its reason', () => {
    const analysis = check(comment('') + STORY);
    assert.deepEqual(words(analysis), ['Some critics']);
    assert.deepEqual(
      analysis.suppressed.map(({ finding, by, reason }) => [finding.text, by, reason]),
      [['Two officials', 'comment', 'the desk knows them']],
    );
    assert.deepEqual(analysis.sources, []);
    assert.deepEqual(analysis.problems, []);
  });

  it('is what the comment names, by rule or by kind', () => {
    for (const what of ['anonymous/role', 'anonymous-source', 'vague/generic, anonymous/role'])
      assert.deepEqual(words(check(comment(what) + STORY)), ['Some critics']);
  });

  it('is nothing where the comment names something else, which makes it stale', () => {
    const analysis = check(comment('vague/generic') + STORY);
    assert.deepEqual(words(analysis), ['Two officials', 'Some critics']);
    assert.deepEqual(
      analysis.problems.map(({ code, severity, range }) => [code, severity, range.start]),
      [['ignore-stale', 'information', 0]],
    );
  });

  it('is not called stale where its rule is off', () => {
    const severities = { 'vague/generic': 'off' } as const;
    assert.deepEqual(codes(check(comment('vague/generic') + STORY, { severities })), []);
    assert.deepEqual(codes(check(comment('vague-attribution') + STORY, { severities })), ['ignore-stale']);
  });

  it('is not what comments in plain text ask for', () => {
    const analysis = service.check(comment('') + STORY, 'plain');
    assert.deepEqual(analysis && codes(analysis), []);
    assert.equal(analysis?.suppressed.length, 0);
  });

  it('takes along what the house asks about the source', () => {
    const draft =
      'A source familiar with the ferry talks said on Friday that the boats will be sold.\n\nThe harbour was quiet.';
    assert.ok(check(draft).findings.some(({ kind }) => kind === 'house'));
    const { findings, suppressed } = check(comment('anonymous-source') + draft);
    assert.deepEqual(findings, []);
    assert.ok(suppressed.every(({ reason }) => reason === 'the desk knows them'));
    assert.deepEqual(
      check(comment('house') + draft).findings.map(({ kind }) => kind),
      ['anonymous-source'],
    );
  });

  it('leaves no link, gap or source behind', () => {
    const draft =
      'Only three towns, including Arden and Brill, agreed to pay. Officials did not disclose the identity of the third town.';
    const whole = check(draft);
    assert.equal(whole.gaps.length, 1);
    const { gaps, findings } = check(`${comment('count/gap')}${draft}`);
    assert.deepEqual(gaps, []);
    assert.ok(findings.length > 0);
    assert.deepEqual(
      findings.flatMap(({ related }) => related.filter(({ rel }) => rel === 'gap')),
      [],
    );
  });
});

describe('what an allowed phrase holds', () => {
  it('is ignored wherever it stands, in plain text too', () => {
    const allow = [
      { phrase: 'some critics', rules: ['vague/generic'], reason: 'our column is called Some Critics' },
    ];
    for (const format of ['plain', 'markdown'] as const) {
      const analysis = createService({ allow }).check(
        'Some critics say it leaks. Many critics say no.',
        format,
      );
      assert.ok(analysis);
      assert.deepEqual(words(analysis), ['Many critics']);
      assert.deepEqual(
        analysis.suppressed.map(({ by, reason }) => [by, reason]),
        [['phrase', 'our column is called Some Critics']],
      );
      assert.deepEqual(analysis.problems, []);
    }
  });
});

describe('suppress', () => {
  const passages = [...readPassages(path.join(__dirname, '../../fixtures/prose')).values()].flat();
  const anySuppression = (length: number) =>
    fc.tuple(fc.nat(length), fc.nat(length), fc.subarray([...KINDS])).map(([a, b, targets]) => ({
      range: { start: Math.min(a, b), end: Math.max(a, b) },
      targets,
      reason: 'x',
    }));
  const scenario = fc
    .constantFrom(...passages)
    .chain(({ text }) =>
      fc.tuple(fc.constant(text), fc.array(anySuppression(text.length), { maxLength: 3 })),
    );

  it('parts the findings in two, and what is left refers to nothing that is gone', () => {
    fc.assert(
      fc.property(scenario, ([text, suppressions]) => {
        const whole = service.check(text, 'plain');
        assert.ok(whole);
        const { analysis, suppressed } = suppress(whole, suppressions);
        const ids = new Set(analysis.findings.map(({ id }) => id));
        assert.deepEqual(
          [...ids, ...suppressed.map(({ finding }) => finding.id)].sort(),
          whole.findings.map(({ id }) => id).sort(),
        );
        const referred = [
          ...analysis.findings.flatMap(({ related }) => related.flatMap(({ id }) => id ?? [])),
          ...analysis.sources.flatMap(({ mentions }) => mentions.map(({ finding }) => finding)),
          ...analysis.gaps.flatMap(({ finding, explainedBy, orphans }) => [
            finding,
            ...explainedBy,
            ...orphans,
          ]),
        ];
        assert.deepEqual(
          referred.filter((id) => !ids.has(id)),
          [],
        );
        const sources = new Set(analysis.sources.map(({ id }) => id));
        assert.ok(analysis.findings.every(({ source }) => source === undefined || sources.has(source)));
      }),
      { numRuns: 300 },
    );
  });
});
