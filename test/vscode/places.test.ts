import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SEVERITIES, type Finding } from '../../src/core';
import { toPlaces } from '../../src/vscode/places';
import { finding } from './findings';

const ids = (findings: readonly Finding[]): readonly string[] =>
  toPlaces(findings).map(({ finding: mark, also }) => [mark.id, ...also.map(({ id }) => id)].join('+'));

describe('toPlaces', () => {
  it('gives each finding its own place where none overlap, neighbours included', () => {
    assert.deepEqual(ids([finding('a', 0, 5), finding('b', 5, 9)]), ['a', 'b']);
  });

  it('lets the gravest of overlapping findings give the mark', () => {
    assert.deepEqual(ids([finding('a', 0, 20), finding('b', 5, 9, { severity: 'warning' })]), ['b+a']);
  });

  it('lets the shorter of equally grave ones give it', () => {
    assert.deepEqual(ids([finding('a', 0, 20), finding('b', 5, 9)]), ['b+a']);
  });

  it('keeps two marks that only a third one joins', () => {
    const all = [finding('a', 0, 5), finding('wide', 0, 20), finding('b', 10, 15)];
    assert.deepEqual(ids(all), ['a+wide', 'b']);
  });

  it('lets what the house asks join the place of its source, wherever it stands', () => {
    const related = [{ rel: 'source', id: 'a', range: { start: 0, end: 5 } }] as const;
    const house = { kind: 'house', severity: 'warning', related } as const;
    const all = [
      finding('a', 0, 5),
      finding('h1', 0, 5, house),
      finding('b', 6, 9),
      finding('h2', 6, 9, house),
    ];
    assert.deepEqual(ids(all), ['a+h1+h2', 'b']);
  });

  it('gives it a place of its own where its source is not shown', () => {
    const related = [{ rel: 'source', id: 'gone', range: { start: 0, end: 5 } }] as const;
    assert.deepEqual(ids([finding('h', 0, 5, { kind: 'house', related })]), ['h']);
  });

  it('shows every finding once, under marks that never overlap', () => {
    const anyFinding = fc
      .record({
        start: fc.nat(60),
        length: fc.integer({ min: 1, max: 20 }),
        severity: fc.constantFrom(...SEVERITIES),
      })
      .map(({ start, length, severity }) => finding('', start, start + length, { severity }));
    fc.assert(
      fc.property(fc.array(anyFinding), (findings) => {
        const sorted = findings
          .toSorted((a, b) => a.range.start - b.range.start)
          .map((each, index) => ({ ...each, id: `f${index}` }));
        const places = toPlaces(sorted);
        const shown = places.flatMap(({ finding: mark, also }) => [mark, ...also]).map(({ id }) => id);
        assert.deepEqual(shown.toSorted(), sorted.map(({ id }) => id).toSorted());
        places.forEach(({ finding: { range } }, index) => {
          assert.ok(index === 0 || places[index - 1].finding.range.end <= range.start);
        });
      }),
    );
  });
});
