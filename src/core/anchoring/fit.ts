import type { Range } from '../text/range';
import { align } from './align';
import { likeness } from './likeness';
import type { Pattern } from './pattern';
import type { PreparedText } from './preparedText';

/** A pattern laid beside a text, and where the quoted words come to stand. */
export interface Fit {
  /** For each word of the pattern the index of its partner in the text, or -1. */
  readonly partners: Int32Array;
  /** For each word of the pattern how far its partner is the same word: 0 … 1. */
  readonly alike: readonly number[];
  /** The words of the text `[start, end)` in the quote's place; empty where the quote is gone from between its neighbours. */
  readonly place: Range;
  /** All words of the text between the first and the last that have a part in this. */
  readonly stretch: Range;
  /** Whether both edges are known: the quote's word there still stands, or some word beyond it does. */
  readonly bounded: boolean;
}

/** Undefined where nothing in the window resembles the pattern. */
export function fit(pattern: Pattern, { words }: PreparedText, window: Range): Fit | undefined {
  const partners = align(pattern.keys, words.keys, window);
  const alike = pattern.keys.map((key, i) => (partners[i] < 0 ? 0 : likeness(key, words.keys[partners[i]])));
  const start = findStart(pattern, partners, alike);
  const end = findEnd(pattern, partners, alike);
  const inner = partners.subarray(pattern.first, pattern.last).filter((partner) => partner >= 0);
  const from = start ?? inner.at(0) ?? end;
  const to = end ?? (inner.length > 0 ? inner[inner.length - 1] + 1 : start);
  if (from === undefined || to === undefined) return undefined;
  const all = partners.filter((partner) => partner >= 0);
  return {
    partners,
    alike,
    place: { start: from, end: to },
    stretch: { start: all[0], end: all[all.length - 1] + 1 },
    bounded: start !== undefined && end !== undefined && !isCut(pattern, alike),
  };
}

/** Whether an edge of the quote lay inside a word that is another one now. */
const isCut = ({ first, last, lead, trail }: Pattern, alike: readonly number[]): boolean =>
  (lead < 0 && alike[first] < 1) || (trail < 0 && alike[last - 1] < 1);

/**
 * An edge is where the quote's outermost word stands. Where that was edited away, all that took its place belongs to the
 * quote, as far as the next word of the context that still stands.
 */
function findStart(
  { first, last }: Pattern,
  partners: Int32Array,
  alike: readonly number[],
): number | undefined {
  if (first < last && alike[first] > 0) return partners[first];
  for (let i = first - 1; i >= 0; i--) if (alike[i] > 0) return partners[i] + 1;
  return undefined;
}

function findEnd(
  { first, last }: Pattern,
  partners: Int32Array,
  alike: readonly number[],
): number | undefined {
  if (first < last && alike[last - 1] > 0) return partners[last - 1] + 1;
  for (let i = last; i < alike.length; i++) if (alike[i] > 0) return partners[i];
  return undefined;
}
