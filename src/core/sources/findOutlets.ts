import type { Reading } from '../grammar/reading';

/** An outlet as a teller. Token indices, half-open. */
export interface TokenOutlet {
  readonly from: number;
  readonly to: number;
  readonly anaphoric: boolean;
}

/** Outlets by name, and the nouns by which a text comes back to one ("the agency", "the paper"). */
export function findOutlets(reading: Reading): readonly TokenOutlet[] {
  const found: TokenOutlet[] = [];
  for (let i = 0; i < reading.tokens.count; i++) {
    const length = reading.isCapital(i) ? reading.match(i, 'outlet') : 0;
    if (length > 0) {
      found.push({ from: i, to: i + length, anaphoric: false });
      i += length - 1;
    } else if (reading.is(i, 'outletNoun') && reading.textOf(i - 1) === 'the') found.push({ from: i - 1, to: i + 1, anaphoric: true });
  }
  return found;
}
