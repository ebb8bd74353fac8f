import type { Range } from '../text/range';
import { weightOf } from './likeness';
import type { Pattern } from './pattern';
import type { PreparedText } from './preparedText';
import type { Words } from './words';

/** Votes for places closer together than this (in words) count as one place. */
const BUCKET = 8;
/** Words looked at before and behind a place: so much may be inserted into a passage before its halves are two places. */
const SLACK = 24;
/** A word said more often than this votes for no place in particular. */
const OFTEN = 200;
/** So many places are looked at: the right one and its closest lookalikes. */
const MOST = 4;
/** A place with less than this share of the votes of the best one is no rival to it. */
const WORTH = 0.2;

/**
 * Where the passage may be, best first: stretches of words of the text. Each word of the pattern votes for the places
 * where the pattern would begin if this were its word, a rare word with more weight, and the places of most votes win.
 * So a place is found by what stands around the quote as well as by the quote itself.
 */
export function findWindows(pattern: Pattern, { words, places }: PreparedText): readonly Range[] {
  const length = pattern.keys.length;
  const votes = new Float64Array(Math.ceil((words.keys.length + length) / BUCKET) + 1);
  pattern.keys.forEach((key, i) => {
    const stands = places.get(key);
    if (stands === undefined || stands.length > OFTEN) return;
    const vote = weightOf(key) / stands.length;
    for (const j of stands) votes[Math.floor((j - i + length) / BUCKET)] += vote;
  });
  const windows: Range[] = [];
  let enough = 0;
  while (windows.length < MOST) {
    const { bucket, sum } = mostVoted(votes);
    if (sum <= enough) break;
    if (windows.length === 0) enough = sum * WORTH;
    votes[bucket] = votes[bucket + 1] = 0;
    const begin = bucket * BUCKET - length;
    windows.push(widen({ start: begin, end: begin + 2 * BUCKET + length }, words));
  }
  return windows;
}

/** The words to look at where the quote is expected near an offset of the flat text. */
export function windowAround(pattern: Pattern, { words }: PreparedText, offset: number): Range {
  const index = words.ends.findIndex((end) => end > offset);
  const near = index < 0 ? words.ends.length : index;
  return widen({ start: near - pattern.last, end: near + pattern.keys.length - pattern.first }, words);
}

const widen = ({ start, end }: Range, { keys }: Words): Range => ({
  start: Math.max(0, start - SLACK),
  end: Math.min(keys.length, end + SLACK),
});

/** Two neighbouring buckets are counted together, as votes for one place may fall on both sides of an edge. */
function mostVoted(votes: Float64Array): { readonly bucket: number; readonly sum: number } {
  let bucket = 0;
  let sum = 0;
  for (let i = 0; i + 1 < votes.length; i++) {
    if (votes[i] + votes[i + 1] <= sum) continue;
    sum = votes[i] + votes[i + 1];
    bucket = i;
  }
  return { bucket, sum };
}
