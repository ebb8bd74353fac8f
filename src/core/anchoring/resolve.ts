import type { Quote } from '../annotations/quote';
import type { Range } from '../text/range';
import { findCandidates } from './findCandidates';
import { findVerbatim } from './findVerbatim';
import { windowAround } from './findWindows';
import type { FlatText } from './flatText';
import { isAlike, isFound, isRival } from './judge';
import { isClosedUp } from './isClosedUp';
import { isTorn } from './isTorn';
import type { Outcome } from './outcome';
import { readPattern } from './pattern';
import type { PreparedText } from './preparedText';
import { sameWords } from './words';

/**
 * Finds a quote again in a text that may have changed since. It never guesses: a place that is not like enough, or not
 * much more so than another one, is for a person to decide.
 * @param hint an offset of the source near which the passage may be: that place is looked at in any case, but it is not
 *   the likelier for it
 */
export function resolve(prepared: PreparedText, quote: Quote, hint?: number): Outcome {
  const { flat } = prepared;
  const pattern = readPattern(quote);
  const verbatim = findVerbatim(prepared, pattern);
  if (verbatim.length === 1) return { state: 'exact', range: toSource(flat, verbatim[0]) };
  if (verbatim.length > 1) return toReview(flat, verbatim);

  const expected = hint === undefined ? undefined : windowAround(pattern, prepared, flat.fromSource(hint));
  const [best, ...others] = findCandidates(pattern, prepared, expected);
  // Where nothing stands between the neighbours of the quote, it was deleted.
  if (best === undefined || !isAlike(best) || isEmpty(best.range)) return { state: 'orphan' };
  const rivals = others.filter((other) => isRival(other, best));
  const isSure =
    rivals.length === 0 &&
    isFound(best, quote.exact.length) &&
    !isTorn(pattern, prepared, best) &&
    !isClosedUp(pattern, prepared, best);
  if (!isSure) {
    const places = [best, ...rivals].map(({ range }) => range);
    return toReview(
      flat,
      places.filter((range) => !isEmpty(range)),
    );
  }

  const found = flat.text.slice(best.range.start, best.range.end);
  const range = toSource(flat, best.range);
  if (found === quote.exact) return { state: 'exact', range };
  return { state: 'changed', range, sameWords: sameWords(found, quote.exact) };
}

function toReview(flat: FlatText, places: readonly Range[]): Outcome {
  const [range, ...others] = places.map((place) => toSource(flat, place));
  return { state: 'review', range, others };
}

const isEmpty = ({ start, end }: Range): boolean => start >= end;

const toSource = (flat: FlatText, { start, end }: Range): Range => ({
  start: flat.toSource(start),
  end: flat.toSource(end),
});
