import type { DraftAnalysis, Range } from '../core';

/** A replacement of `[start, end)` of the text before by `length` units. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/**
 * Carries an analysis through edits, so that it speaks of the same words until the next one is there.
 * A finding or problem whose own words were edited is dropped; every other range moves along.
 * @param edits of one change: offsets of the text before it, without overlaps, in any order
 */
export function shiftAnalysis(analysis: DraftAnalysis, edits: readonly Edit[]): DraftAnalysis {
  const lastFirst = edits.toSorted((a, b) => b.start - a.start);
  const move = <T extends { readonly range: Range }>(item: T): T => ({
    ...item,
    range: lastFirst.reduce(moveRange, item.range),
  });
  const isEdited = (range: Range): boolean => edits.some((edit) => reachesInto(edit, range));
  return {
    findings: analysis.findings
      .filter(({ range }) => !isEdited(range))
      .map((finding) => ({ ...move(finding), related: finding.related.map(move) })),
    sources: analysis.sources.map((source) => ({ ...source, mentions: source.mentions.map(move) })),
    gaps: analysis.gaps.map((gap) => ({ ...gap, members: gap.members.map(move) })),
    suppressed: analysis.suppressed.map((one) => ({ ...one, finding: move(one.finding) })),
    problems: analysis.problems.filter(({ range }) => !isEdited(range)).map(move),
  };
}

const reachesInto = (edit: Edit, range: Range): boolean => edit.start < range.end && edit.end > range.start;

/** What is typed at either edge stays outside. */
function moveRange({ start, end }: Range, edit: Edit): Range {
  const newStart = start >= edit.end ? start + growth(edit) : Math.min(start, edit.start + edit.length);
  const newEnd = end <= edit.start ? end : end >= edit.end ? end + growth(edit) : edit.start + edit.length;
  return { start: newStart, end: Math.max(newStart, newEnd) };
}

const growth = ({ start, end, length }: Edit): number => length - (end - start);
