import { contains, overlaps, type Range } from '../text/range';
import { findCandidate, type Candidate } from './candidate';
import { findWindows } from './findWindows';
import { scoreOf } from './judge';
import type { Pattern } from './pattern';
import type { PreparedText } from './preparedText';

/**
 * The places a quote may be at, the likeliest first; no two of them overlap.
 * @param expected a stretch of words to look at in any case
 */
export function findCandidates(
  pattern: Pattern,
  prepared: PreparedText,
  expected?: Range,
): readonly Candidate[] {
  const look = (window: Range): readonly Candidate[] => {
    const candidate = findCandidate(pattern, prepared, window);
    return candidate === undefined ? [] : [candidate];
  };
  const windows = [...findWindows(pattern, prepared), ...(expected === undefined ? [] : [expected])];
  const candidates = inOrder(windows.flatMap(look));
  const [best] = candidates;
  if (best === undefined) return [];
  // A window shows only the place most like the pattern: the next sentence may be its twin.
  const beside = windows
    .filter((window) => contains(window, best.stretch))
    .slice(0, 1)
    .flatMap(({ start, end }) => [
      { start, end: best.stretch.start },
      { start: best.stretch.end, end },
    ]);
  return inOrder([...candidates, ...beside.flatMap(look)]);
}

function inOrder(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates
    .toSorted((a, b) => scoreOf(b) - scoreOf(a))
    .filter((one, i, all) => !all.slice(0, i).some((better) => coincide(one.place, better.place)));
}

const coincide = (a: Range, b: Range): boolean => a.start === b.start || overlaps(a, b);
