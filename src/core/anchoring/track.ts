import { contains, type Range } from '../text/range';

/** One replacement in a text: `[start, end)` of the text before gave way to so many units. */
export interface Edit extends Range {
  readonly insertedLength: number;
}

/** Where ranges are after an edit of the text, or that this cannot be said from the edit alone. */
export type Tracked =
  /**
   * In the order of what was handed in. A range whose text went away is empty, and stays so if an undo brings the text
   * back: resolve its quote then.
   */
  | { readonly kind: 'tracked'; readonly ranges: readonly Range[] }
  /** Most of the text was replaced, as by a checkout or a paste over everything: resolve the quotes anew. */
  | { readonly kind: 'replaced' };

/** An edit that replaces a larger share of the text says nothing of where its parts went. */
const REPLACED = 0.5;

/**
 * Follows ranges through the edits of one change. What is inserted at the edge of a range stays outside, what is inserted
 * inside belongs to it, and an edit across an edge cuts the range there.
 * @param edits all in offsets of the text before the change, as VS Code gives them; in any order, none overlapping
 * @param length that of the text before the change
 */
export function track(ranges: readonly Range[], edits: readonly Edit[], length: number): Tracked {
  if (edits.some(({ start, end }) => end - start > REPLACED * length)) return { kind: 'replaced' };
  // From the end of the text to its start, so that the offsets of those still to come keep their meaning.
  const descending = edits.toSorted((a, b) => b.start - a.start || b.end - a.end);
  return { kind: 'tracked', ranges: ranges.map((range) => descending.reduce(shift, range)) };
}

function shift(range: Range, edit: Edit): Range {
  const growth = edit.insertedLength - (edit.end - edit.start);
  if (edit.end <= range.start) return { start: range.start + growth, end: range.end + growth };
  if (edit.start >= range.end) return range;
  if (contains(range, edit)) return { start: range.start, end: range.end + growth };
  if (contains(edit, range)) return { start: edit.start, end: edit.start };
  if (edit.start < range.start) return { start: edit.start + edit.insertedLength, end: range.end + growth };
  return { start: range.start, end: edit.start };
}
