import type { Range } from '../text/range';
import { align } from './align';
import type { Candidate } from './candidate';
import { weightOf } from './likeness';
import type { Pattern } from './pattern';
import type { PreparedText } from './preparedText';

/** One word may stand anywhere; a phrase was moved there. */
const SHORTEST_PHRASE = 2;

/**
 * Whether a phrase of the quote, more of it than stands at the place itself, stands before or behind it in the same
 * passage: the quote was moved out from between its neighbours, and what stands between them now is something else.
 */
export function isTorn(pattern: Pattern, { words }: PreparedText, candidate: Candidate): boolean {
  const { place, stretch } = candidate;
  const quoted = pattern.keys.slice(pattern.first, pattern.last);
  const standing = candidate.quote * quoted.reduce((sum, key) => sum + weightOf(key), 0);
  const windows: readonly Range[] = [
    { start: stretch.start, end: place.start },
    { start: place.end, end: stretch.end },
  ];
  return windows.some((window) => longestPhrase(quoted, words.keys, window) > standing);
}

/** The letters of the longest row of quoted words that stands in the window as it is. */
function longestPhrase(quoted: readonly string[], text: readonly string[], window: Range): number {
  const partners = align(quoted, text, window);
  let longest = 0;
  let count = 0;
  let letters = 0;
  quoted.forEach((key, i) => {
    const stands = text[partners[i]] === key;
    const goesOn = stands && i > 0 && partners[i] === partners[i - 1] + 1;
    count = goesOn ? count + 1 : Number(stands);
    letters = (goesOn ? letters : 0) + (stands ? weightOf(key) : 0);
    if (count >= SHORTEST_PHRASE) longest = Math.max(longest, letters);
  });
  return longest;
}
