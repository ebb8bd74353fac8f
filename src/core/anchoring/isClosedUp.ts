import type { Range } from '../text/range';
import type { Candidate } from './candidate';
import { findWindows } from './findWindows';
import { fit } from './fit';
import { weightOf } from './likeness';
import type { Pattern } from './pattern';
import type { PreparedText } from './preparedText';

/** So many words on each side of a cut may be its new neighbours: a deletion often takes a mark or a link word along. */
const FRAYED = 2;

/**
 * Whether what stood around the quote stands somewhere closed up around nothing, and more of it than around the candidate.
 * Then the passage was deleted there, and the candidate is only like it.
 */
export function isClosedUp(pattern: Pattern, prepared: PreparedText, candidate: Candidate): boolean {
  const { keys, first, last } = pattern;
  const before = keys.slice(0, first);
  const after = keys.slice(last);
  const context: Pattern = { ...pattern, keys: [...before, ...after], last: first, lead: 0, trail: 0 };
  const letters = context.keys.reduce((sum, key) => sum + weightOf(key), 0);
  const neighbours = [before.slice(-FRAYED), after.slice(0, FRAYED)] as const;
  return findWindows(context, prepared)
    .filter((window) => haveMet(neighbours, prepared.words.keys, window))
    .some((window) => {
      const { alike = [], partners = [] } = fit(context, prepared, window) ?? {};
      const standing = alike.reduce((sum, share, i) => sum + share * weightOf(context.keys[i]), 0);
      if (standing <= candidate.context * letters) return false;
      const left = alike.findLastIndex((share, i) => i < first && share > 0);
      const right = alike.findIndex((share, i) => i >= first && share > 0);
      const isCut = left >= first - FRAYED && right >= 0 && right < first + FRAYED;
      return isCut && left >= 0 && partners[right] - partners[left] === 1;
    });
}

/** Whether some word of the window is one of those before a cut, and the next one of those behind it. */
function haveMet(
  [before, after]: readonly [readonly string[], readonly string[]],
  text: readonly string[],
  { start, end }: Range,
): boolean {
  for (let i = start; i + 1 < end; i++)
    if (before.includes(text[i]) && after.includes(text[i + 1])) return true;
  return false;
}
