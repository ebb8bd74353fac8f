import type { HeadClass, MentionFeature } from '../grammar/mention';

/**
 * What was found in one block, in block offsets and free of tokens: it depends on the block's text alone, so it can be
 * kept while the text stays the same. The story pass works on these facts and never looks at text again.
 */
export interface BlockFacts {
  readonly hits: readonly PatternHit[];
  readonly mentions: readonly MentionFacts[];
  readonly outlets: readonly OutletFacts[];
}

/** A stretch of a block, block offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
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
}

export interface MentionFacts extends Span {
  readonly headClass: HeadClass;
  /** Id of the head noun, the same for its singular and plural. */
  readonly head: string;
  readonly features: ReadonlySet<MentionFeature>;
  readonly quoted: boolean;
  /** How many people the phrase says they are, or null. */
  readonly number: number | null;
  readonly specificity: number;
  /** The name beside it, if there is one. */
  readonly name: (Span & { readonly text: string }) | undefined;
  /** Lower-case words of the phrase, for telling who is who. */
  readonly words: readonly string[];
  /** Index into `outlets` of the one that relays it ("AFP, citing …"). */
  readonly relayedBy: number | undefined;
}

/** A media outlet as the teller of something: by name ("AFP"), or referred back to ("the agency"). */
export interface OutletFacts extends Span {
  readonly text: string;
  readonly anaphoric: boolean;
}
