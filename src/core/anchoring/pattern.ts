import type { Quote } from '../annotations/quote';
import { readWords } from './words';

/** A quote as it is sought: the words of prefix, exact and suffix as one row. */
export interface Pattern {
  readonly quote: Quote;
  readonly keys: readonly string[];
  /** The words `[first, last)` are the quoted ones. */
  readonly first: number;
  readonly last: number;
  /** What of `exact` stands before its first word and behind its last one: white space, markup, part of a word. */
  readonly lead: number;
  readonly trail: number;
}

/** @param quote with line breaks as `\n` */
export function readPattern(quote: Quote): Pattern {
  const { keys, starts, ends } = readWords(quote.prefix + quote.exact + quote.suffix);
  const start = quote.prefix.length;
  const end = start + quote.exact.length;
  const first = countWhile(ends, (wordEnd) => wordEnd <= start);
  const last = Math.max(
    first,
    countWhile(starts, (wordStart) => wordStart < end),
  );
  // Negative where an edge of the quote lies inside a word, as the whole word is sought then.
  const lead = first < last ? starts[first] - start : 0;
  const trail = first < last ? end - ends[last - 1] : 0;
  return { quote, keys, first, last, lead, trail };
}

function countWhile(offsets: readonly number[], holds: (offset: number) => boolean): number {
  const index = offsets.findIndex((offset) => !holds(offset));
  return index < 0 ? offsets.length : index;
}
