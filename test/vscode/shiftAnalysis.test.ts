import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DraftAnalysis, Range } from '../../src/core';
import { shiftAnalysis, type Edit } from '../../src/vscode/shiftAnalysis';
import { finding } from './findings';

const only = (start: number, end: number): DraftAnalysis => ({
  findings: [finding('f1', start, end)],
  sources: [],
  gaps: [],
  suppressed: [],
  problems: [],
});

const shift = (start: number, end: number, ...edits: readonly Edit[]): Range | undefined =>
  shiftAnalysis(only(start, end), edits).findings.at(0)?.range;

describe('shiftAnalysis', () => {
  it('moves a finding with what is typed before it', () => {
    assert.deepEqual(shift(10, 15, { start: 3, end: 3, length: 4 }), { start: 14, end: 19 });
  });

  it('leaves what is typed at either edge outside', () => {
    assert.deepEqual(shift(10, 15, { start: 10, end: 10, length: 1 }), { start: 11, end: 16 });
    assert.deepEqual(shift(10, 15, { start: 15, end: 15, length: 1 }), { start: 10, end: 15 });
  });

  it('drops a finding whose words are edited', () => {
    assert.equal(shift(10, 15, { start: 12, end: 12, length: 1 }), undefined);
    assert.equal(shift(10, 15, { start: 8, end: 11, length: 0 }), undefined);
    assert.equal(shift(10, 15, { start: 0, end: 30, length: 0 }), undefined);
  });

  it('takes the edits of one change in any order', () => {
    const first = { start: 0, end: 2, length: 0 };
    const second = { start: 5, end: 5, length: 7 };
    assert.deepEqual(shift(10, 15, first, second), shift(10, 15, second, first));
    assert.deepEqual(shift(10, 15, first, second), { start: 15, end: 20 });
  });

  it('moves related places, mentions and members along', () => {
    const range = { start: 10, end: 15 };
    const { findings, sources, gaps, suppressed, problems } = shiftAnalysis(
      {
        findings: [finding('f1', 20, 25, { related: [{ rel: 'gap', range }] })],
        sources: [
          {
            id: 'S1',
            class: 'role',
            specificity: 1,
            number: null,
            terms: [],
            reasons: [],
            named: null,
            relayedFrom: null,
            mentions: [{ finding: 'f1', range }],
          },
        ],
        gaps: [
          {
            id: 'g1',
            finding: 'f1',
            stated: 2,
            members: [{ text: 'Peru', range }],
            unnamed: 1,
            explainedBy: [],
            orphans: [],
          },
        ],
        suppressed: [{ finding: finding('f2', 10, 15), by: 'comment', reason: 'said so' }],
        problems: [{ code: 'ignore-stale', range, severity: 'information' }],
      },
      [{ start: 0, end: 0, length: 1 }],
    );
    const moved = { start: 11, end: 16 };
    assert.deepEqual(findings[0].related[0].range, moved);
    assert.deepEqual(sources[0].mentions[0].range, moved);
    assert.deepEqual(gaps[0].members[0].range, moved);
    assert.deepEqual(suppressed[0].finding.range, moved);
    assert.deepEqual(problems[0].range, moved);
  });

  it('keeps the words of every finding that is left', () => {
    const scenario = fc
      .string({ minLength: 2, maxLength: 60, unit: 'grapheme' })
      .filter((text) => text.length >= 2)
      .chain((text) => {
        const cut = fc.nat(text.length);
        const pair = fc.tuple(cut, cut).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
        return fc.record({
          text: fc.constant(text),
          place: pair.filter(({ start, end }) => start < end),
          edit: pair,
          inserted: fc.string({ maxLength: 10 }),
        });
      });
    fc.assert(
      fc.property(scenario, ({ text, place, edit, inserted }) => {
        const range = shift(place.start, place.end, { ...edit, length: inserted.length });
        if (!range) return;
        const after = text.slice(0, edit.start) + inserted + text.slice(edit.end);
        assert.equal(after.slice(range.start, range.end), text.slice(place.start, place.end));
      }),
    );
  });
});
