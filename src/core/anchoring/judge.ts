import type { Candidate } from './candidate';

// Measured on successive versions of news stories and blog posts: of a passage that is gone, what else in the story is
// like it by chance (names, set phrases, the words of every sentence) makes a third of its letters at most; of a passage
// that was edited, however heavily, seldom less than a half still stands.

/** So much of all that the sidecar holds has to stand for an edited quote to be found: between the two. */
const ENOUGH = 0.45;
/** And so much of what stood around it, however much of the quote stands: a phrase alone is no place. */
const ENOUGH_CONTEXT = 0.2;
/** Quoted words that all stand need no more, if so many letters, some two words, still stand right beside them. */
const ENOUGH_BESIDE = 10;
/** Fewer letters than these, some five words, may stand together by chance in any text. */
const FEWEST_LETTERS = 25;
/** An edited quote is not longer than so many times its length and some words: beyond, an edge was not found. */
const GROWN_TIMES = 2;
const GROWN_BY = 40;
/** Less like the passage than this is any place of any text. */
const ALIKE = 0.2;
/**
 * How much better than any other place the best one has to be, in score: a tenth of the quote and of its surroundings.
 * Two sentences that differ by less are told apart by nothing that outlives an edit.
 */
const MARGIN = 0.1;

/** Whether so many letters are enough to know a place by. */
export const isTelling = (letters: number): boolean => letters >= FEWEST_LETTERS;

/** 0 … 1. What is said and where it is said count alike, however short the quote. */
export const scoreOf = ({ quote, context }: Candidate): number => (quote + context) / 2;

/**
 * Whether the candidate is the passage, if it has no rival.
 * @param length that of the quote
 */
export function isFound({ range, bounded, ...share }: Candidate, length: number): boolean {
  const found = range.end - range.start;
  if (!bounded || found === 0 || found > GROWN_TIMES * length + GROWN_BY) return false;
  if (!isTelling(share.letters) || share.quote === 0 || share.context < ENOUGH_CONTEXT) return false;
  return share.whole >= ENOUGH || (share.quote === 1 && share.beside >= ENOUGH_BESIDE);
}

/** Whether a place is like the passage at all. It may be empty: the passage was there. */
export const isAlike = ({ whole }: Candidate): boolean => whole >= ALIKE;

/** Whether another place makes the best one doubtful: it comes too near. */
export const isRival = (other: Candidate, best: Candidate): boolean =>
  isAlike(other) && scoreOf(best) - scoreOf(other) < MARGIN;

/** Whether a place would be taken for the passage, or nearly so, if the passage went away. */
export const isLookalike = (other: Candidate, length: number): boolean =>
  (other.quote > 0 && other.whole >= ENOUGH - MARGIN) || isFound(other, length);
