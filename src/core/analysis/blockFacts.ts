import type { CountFacts } from '../counts/facts';
import type { MentionFacts, OutletFacts, QuotationFacts, Span } from '../sources/facts';

/**
 * What was found in one block, in block offsets and free of tokens: it depends on the block's text alone, so it can be
 * kept while the text stays the same. The story pass works on these facts and never looks at text again.
 */
export interface BlockFacts {
  readonly hits: readonly PatternHit[];
  readonly mentions: readonly MentionFacts[];
  readonly outlets: readonly OutletFacts[];
  readonly quotations: readonly QuotationFacts[];
  readonly counts: CountFacts;
  /** Says that a claim was, or could not be, verified independently. */
  readonly verifies: boolean;
}

/** Who bears an anonymity clause: a mention of the block by index, or the source spoken of before ("They asked …"). */
export type Bearer = number | 'before' | undefined;

/** A place that a pattern rule marked. */
export interface PatternHit extends Span {
  /** Index of the rule in the rule set. */
  readonly rule: number;
  readonly quoted: boolean;
  readonly bearer: Bearer;
  /** For a reason: index of the hit it follows. */
  readonly follows: number | undefined;
  /** The names in it; only of what a check over the story is to weigh. */
  readonly names: readonly string[];
}
