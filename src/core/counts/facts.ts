import type { Range } from '../text/range';

/**
 * What one block says about counted groups. Plain data with block offsets, so that it can be kept as long as the block
 * stays the same; `linkCounts` reads the blocks of a story together.
 */
export interface CountFacts {
  readonly counts: readonly CountFact[];
  readonly lists: readonly LooseList[];
  readonly orphans: readonly OrphanFact[];
  readonly completions: readonly Completion[];
  readonly coordinations: readonly Coordination[];
}

/** A member as the draft has it; `text` differs where a group stands for its members. */
export interface NamedMember extends Range {
  readonly text: string;
}

/** The members a list names, and the bounds of how many it may hold. */
export interface Roll {
  readonly named: readonly NamedMember[];
  /** How many of them bear a proper name, and are not only described. */
  readonly proper: number;
  readonly fewest: number;
  readonly most: number;
}

/** "only six countries, including A and B": the range covers number, cue and list where there is one. */
export interface CountFact extends Range {
  readonly stated: number;
  /** "only", "just": fewer named than stated is a gap, however many are missing. */
  readonly limited: boolean;
  /** "at least", "about": more may be named. */
  readonly approximate: boolean;
  readonly family: string;
  /** Whether it counts people, bodies or places: what has a name. */
  readonly nameable: boolean;
  readonly sentence: number;
  readonly roll?: Roll;
}

/** A list in a sentence of its own, with a pronoun or a noun for the group counted before: "They include A and B". */
export interface LooseList extends Range {
  readonly family: string | undefined;
  readonly sentence: number;
  readonly roll: Roll;
}

/** Words that point at members not named where they stand: "the sixth nation", "two others". */
export interface OrphanFact extends Range {
  readonly number: number;
  /** Which one, for an ordinal. */
  readonly ordinal: number | undefined;
  /** Undefined where no noun follows: "the other two". */
  readonly family: string | undefined;
  /** Whether the noun counts people, bodies or places. */
  readonly nameable: boolean;
  readonly definite: boolean;
  /** Behind a name and "and", or in a list: "IBJ and three other banks". */
  readonly attached: boolean;
  /** Its sentence says that something is not disclosed. */
  readonly withheld: boolean;
  /** It opens its sentence. */
  readonly leading: boolean;
  /** Its sentence says "also": it continues what was said of somebody else. */
  readonly also: boolean;
  readonly sentence: number;
}

/** Names given later to members left open before: "The others are A and B", "the third, C,". */
export interface Completion extends Range {
  /** How many the reference speaks of, 0 where it does not say. */
  readonly number: number;
  readonly ordinal: number | undefined;
  readonly family: string | undefined;
  readonly named: readonly NamedMember[];
}

/** Names joined by "and". */
export interface Coordination extends Range {
  readonly number: number;
  readonly also: boolean;
  readonly sentence: number;
}

export const NO_COUNTS: CountFacts = {
  counts: [],
  lists: [],
  orphans: [],
  completions: [],
  coordinations: [],
};
