import type { Quote } from '../annotations/quote';
import { overlaps, type Range } from '../text/range';
import { findCandidates } from './findCandidates';
import { isLookalike } from './judge';
import { readPattern } from './pattern';
import type { PreparedText } from './preparedText';

/** So much text stands on each side of a quote at least, where the draft has it: some six words. */
const SHORTEST_CONTEXT = 40;
/** A quote and what stands around it are at least so long together: few words say little about their place. */
const SHORTEST_WHOLE = 180;
/** Context grows to the edge of its sentence, but no further than this on each side. */
const SENTENCE_BOUND = 120;
/** A quote that is still not the only one of its kind grows up to here; beyond, the sidecar would repeat the draft. */
const LONGEST_CONTEXT = 400;
const GROWTH = 40;

/**
 * The quote that finds `range` (of the source) again. Its context grows until no other place of the draft would be taken
 * for it if the passage were deleted.
 */
export function describe(prepared: PreparedText, range: Range): Quote {
  const { flat } = prepared;
  const place = { start: flat.fromSource(range.start), end: flat.fromSource(range.end) };
  const { text } = flat;
  const shortest = Math.max(SHORTEST_CONTEXT, Math.ceil((SHORTEST_WHOLE - (place.end - place.start)) / 2));
  let from = toSentenceStart(text, place.start, shortest);
  let to = toSentenceEnd(text, place.end, shortest);
  for (let length = SENTENCE_BOUND; ; length += GROWTH) {
    const quote = {
      exact: text.slice(place.start, place.end),
      prefix: text.slice(from, place.start),
      suffix: text.slice(place.end, to),
    };
    if (length > LONGEST_CONTEXT || !hasLookalike(prepared, quote, place)) return quote;
    from = Math.min(from, toWordStart(text, place.start - length));
    to = Math.max(to, toWordEnd(text, place.end + length));
  }
}

function hasLookalike(prepared: PreparedText, quote: Quote, place: Range): boolean {
  const pattern = readPattern(quote);
  return findCandidates(pattern, prepared).some(
    (other) => !overlaps(other.range, place) && isLookalike(other, quote.exact.length),
  );
}

const SENTENCE_END = /[.!?…]["'”’)\]*_]*\s+|\n[^\S\n]*\n\s*/g;

/** The start of the last sentence that begins at least `shortest` before `start`, or else of the word there. */
function toSentenceStart(text: string, start: number, shortest: number): number {
  const bound = Math.max(0, start - SENTENCE_BOUND);
  const near = Math.max(0, start - shortest);
  const edges = sentenceEdges(text, bound, start).filter(({ end }) => end <= near);
  if (edges.length > 0) return edges[edges.length - 1].end;
  return toWordStart(text, near);
}

function toSentenceEnd(text: string, end: number, shortest: number): number {
  const bound = Math.min(text.length, end + SENTENCE_BOUND);
  const near = Math.min(text.length, end + shortest);
  const edge = sentenceEdges(text, end, bound).find(({ start }) => start >= near);
  return edge === undefined ? toWordEnd(text, near) : edge.start;
}

/** The white space between sentences (and the full stop before it). */
const sentenceEdges = (text: string, from: number, to: number): readonly Range[] =>
  [...text.slice(from, to).matchAll(SENTENCE_END)].map((match) => ({
    start: from + match.index + match[0].trimEnd().length,
    end: from + match.index + match[0].length,
  }));

const SPACE = /\s/;

function toWordStart(text: string, near: number): number {
  let at = Math.max(0, near);
  while (at > 0 && at > near - LONGEST_WORD && !SPACE.test(text[at - 1])) at--;
  return at;
}

function toWordEnd(text: string, near: number): number {
  let at = Math.min(text.length, near);
  while (at < text.length && at < near + LONGEST_WORD && !SPACE.test(text[at])) at++;
  return at;
}

const LONGEST_WORD = 40;
