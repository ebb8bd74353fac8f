import type { Range } from '../text/range';

/** Where a quote is in a text now. Ranges are of the source. */
export type Outcome =
  /** Found, and every character is as it was (line endings apart). */
  | { readonly state: 'exact'; readonly range: Range }
  /** Found, but the text at the place differs. `sameWords`: only in markup, typography, case or where its lines break. */
  | { readonly state: 'changed'; readonly range: Range; readonly sameWords: boolean }
  /** A person decides: the likeliest place, and the others that come near it. */
  | { readonly state: 'review'; readonly range: Range; readonly others: readonly Range[] }
  /** Nothing in the text is like it. */
  | { readonly state: 'orphan' };
