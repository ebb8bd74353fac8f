/** What a word weighs in a comparison: its letters, as a long word says more about its place than a short one. */
export const weightOf = (key: string): number => key.length;

/** Shorter words differ too much by one letter: "now" is not "not". */
const SHORTEST_ALIKE = 4;
/** "totaling" and "totalling", "markets" and "market" share more of their letters than this; "market" and "making" less. */
const ALIKE = 0.7;
const FIGURE = /^\d/;

/**
 * How far two keys are the same word, 0 … 1: the share of letters they begin and end with in common, or 0 where that is
 * too little. Another figure is another fact, however many digits it shares.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return 0;
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (shorter < SHORTEST_ALIKE || shorter < ALIKE * longer || FIGURE.test(a)) return 0;
  let head = 1;
  while (head < shorter && a.charCodeAt(head) === b.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < shorter - head && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail))
    tail++;
  const share = (head + tail) / longer;
  return share >= ALIKE ? share : 0;
}
