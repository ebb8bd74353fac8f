import type { Range } from '../text/range';
import { fit, type Fit } from './fit';
import { weightOf } from './likeness';
import type { Pattern } from './pattern';
import type { PreparedText } from './preparedText';

/** A place where a quote may be now, and what speaks for it. Shares are of letters, 0 … 1. */
export interface Candidate {
  /** Offsets of the flat text. Empty where the quote is gone from between its neighbours. */
  readonly range: Range;
  /** The same as words of the text. */
  readonly place: Range;
  /** All words of the text that speak for it, and those between them. */
  readonly stretch: Range;
  /** How much of the quoted words still stands, in their order. */
  readonly quote: number;
  /** How much of the words around them does; 1 where the quote came without any. */
  readonly context: number;
  /** How much of all that the sidecar holds. */
  readonly whole: number;
  /** The letters behind `whole`. */
  readonly letters: number;
  /** Letters of context that stand next to the quote without a gap, on the side that has more of them. */
  readonly beside: number;
  /** Whether both edges are known. */
  readonly bounded: boolean;
}

/** The place in a stretch of words that resembles the pattern most; undefined where nothing does. */
export function findCandidate(
  pattern: Pattern,
  prepared: PreparedText,
  window: Range,
): Candidate | undefined {
  const found = fit(pattern, prepared, window);
  if (found === undefined) return undefined;
  const { first, last, keys } = pattern;
  const quoted = measure(pattern, found, { start: first, end: last });
  const all = measure(pattern, found, { start: 0, end: keys.length });
  return {
    range: toOffsets(pattern, prepared, found.place),
    place: found.place,
    stretch: found.stretch,
    quote: quoted.of === 0 ? 0 : quoted.standing / quoted.of,
    context: all.of === quoted.of ? 1 : (all.standing - quoted.standing) / (all.of - quoted.of),
    whole: all.of === 0 ? 0 : all.standing / all.of,
    letters: all.standing,
    beside: Math.max(runBeside(pattern, found, -1), runBeside(pattern, found, 1)),
    bounded: found.bounded,
  };
}

interface Measure {
  readonly standing: number;
  readonly of: number;
}

function measure({ keys }: Pattern, { alike }: Fit, { start, end }: Range): Measure {
  let standing = 0;
  let of = 0;
  for (let i = start; i < end; i++) {
    standing += weightOf(keys[i]) * alike[i];
    of += weightOf(keys[i]);
  }
  return { standing, of };
}

function runBeside({ keys, first, last }: Pattern, { partners, alike }: Fit, step: 1 | -1): number {
  let letters = 0;
  let i = step === 1 ? last : first - 1;
  for (; alike[i] === 1 && partners[i] - partners[i - step] === step; i += step) letters += weightOf(keys[i]);
  return letters;
}

/** From words to offsets, with what the quote held beyond its outermost words where the text still has it. */
function toOffsets({ quote, lead }: Pattern, { flat, words }: PreparedText, place: Range): Range {
  if (place.start >= place.end) {
    const at = words.ends[place.start - 1] ?? 0;
    return { start: at, end: at };
  }
  const { text } = flat;
  const start = words.starts[place.start];
  const end = words.ends[place.end - 1];
  if (text.startsWith(quote.exact, start - lead))
    return { start: start - lead, end: start - lead + quote.exact.length };
  const keepsLead = lead > 0 && text.endsWith(quote.exact.slice(0, lead), start);
  return { start: keepsLead ? start - lead : start, end };
}
