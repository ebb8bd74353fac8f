/**
 * A story as the checks see it. `P` stands for a place in the draft; checks hand places back and do not look into them.
 * Sources that another outlet relays are not here: how they are treated was for that outlet to decide.
 */
export interface HouseStory<P> {
  readonly sources: readonly HouseSource<P>[];
  /** Somewhere the story gives one reason for all ("Like others interviewed, she …, because …"). */
  readonly blanketReason: boolean;
  /** Names of the bodies that declined to comment, in lower case. */
  readonly silentBodies: ReadonlySet<string>;
  /** Where it says that a name is made up, and gives no reason beside it. */
  readonly bareUnnamings: readonly P[];
}

export interface HouseSource<P> {
  /** Tells it from the others of the story. */
  readonly id: number;
  /** Kept from view, not just known by what they are. */
  readonly strict: boolean;
  /** Tells of something it knows, rather than of itself as a witness or a resident may. */
  readonly informed: boolean;
  /** 0 (bare "sources") to 4. */
  readonly specificity: number;
  /** Whether the story says what they are (an institution, a trade), or takes them as known. */
  readonly described: boolean;
  /** How many people the story says they are; null where it does not say. */
  readonly number: number | null;
  /** In reading order; never empty. */
  readonly mentions: readonly HouseMention<P>[];
  readonly reasons: readonly HouseReason<P>[];
}

export interface HouseMention<P> {
  readonly place: P;
  /** 0 for the headline and all that stands above the first paragraph, 1 for that paragraph, and so on. */
  readonly paragraph: number;
  /** How many words it is quoted with here. */
  readonly words: number;
  /** Its quotation is the first one of the story. */
  readonly speaksFirst: boolean;
  /** Names of the bodies its people belong to, in lower case. */
  readonly bodies: readonly string[];
}

export interface HouseReason<P> {
  readonly place: P;
  /** It says no more than any source could say. */
  readonly formulaic: boolean;
}
