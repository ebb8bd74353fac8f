import type { Candidate } from './candidate';
import { findWindows } from './findWindows';
import { fit } from './fit';
import { weightOf } from './likeness';
import type { Pattern } from './pattern';
import type { PreparedText } from './preparedText';

/** Words of the context that may be missing on each side of the cut: a deletion often takes a mark or a link word along. */
const FRAYED = 1;
/**
 * Whether what stood around the quote stands somewhere closed up around nothing, and more of it than around the candidate.
 * Then the passage was deleted there, and the candidate is only like it.
 */
export function isClosedUp(pattern: Pattern, prepared: PreparedText, candidate: Candidate): boolean {
  const { keys, first, last } = pattern;
  const context: Pattern = {
    ...pattern,
    keys: [...keys.slice(0, first), ...keys.slice(last)],
    last: first,
    lead: 0,
    trail: 0,
  };
  if (first === 0 || first === context.keys.length) return false;
  const letters = context.keys.reduce((sum, key) => sum + weightOf(key), 0);
  return findWindows(context, prepared).some((window) => {
    const { alike = [], partners = [] } = fit(context, prepared, window) ?? {};
    const standing = alike.reduce((sum, share, i) => sum + share * weightOf(context.keys[i]), 0);
    if (standing <= candidate.context * letters) return false;
    const before = alike.findLastIndex((share, i) => i < first && share > 0);
    const after = alike.findIndex((share, i) => i >= first && share > 0);
    if (before < 0 || after < 0) return false;
    const isClose = partners[after] - partners[before] === 1;
    return isClose && before >= first - 1 - FRAYED && after <= first + FRAYED;
  });
}
