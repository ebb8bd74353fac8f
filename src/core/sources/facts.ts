import type { HeadClass } from '../grammar/personPhrase';
import type { MentionFeature } from '../grammar/mentionForm';

/** A stretch of a block, block offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A noun phrase for people, as the story pass sees it. */
export interface MentionFacts extends Span {
  readonly headClass: HeadClass;
  /** The head in lower case, singular. */
  readonly head: string;
  readonly features: ReadonlySet<MentionFeature>;
  readonly quoted: boolean;
  /** How many people the phrase says they are, or null. */
  readonly number: number | null;
  /** 0 (bare "sources") to 4 (institution, rank, knowledge and stake all stated). */
  readonly specificity: number;
  /** Whether it says what its people are: an institution, a trade, or anything else that tells them from others. */
  readonly placed: boolean;
  /** The name beside it, if there is one. */
  readonly name: (Span & { readonly text: string }) | undefined;
  /** Lower-case words of the phrase, singular, for telling who is who. */
  readonly words: readonly string[];
  /** Index among the outlets of the block of the one that relays it ("AFP, citing …"). */
  readonly relayedBy: number | undefined;
  /** Index among the quotations of the block of the one that it speaks. */
  readonly speech: number | undefined;
  /** Names of the bodies its people belong to, in lower case: "a [White House] aide", "an official at the [Treasury]". */
  readonly bodies: readonly string[];
}

/** Words between quotation marks. */
export interface QuotationFacts extends Span {
  readonly words: number;
}

/** A media outlet as the teller of something: by name ("AFP"), or referred back to ("the agency"). */
export interface OutletFacts extends Span {
  readonly text: string;
  readonly anaphoric: boolean;
  /** Whether the draft takes something over from it: "AFP reported", "according to AFP". */
  readonly retold: boolean;
  /** Stands in brackets, as in the dateline of the outlet's own story: "KYIV (AFP)". */
  readonly bracketed: boolean;
}
