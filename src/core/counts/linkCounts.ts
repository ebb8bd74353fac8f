import { overlaps } from '../text/range';
import type { NamedMember } from './facts';
import { type Group, groupCounts, isGap, isOver, named, refersTo } from './groups';
import { isOrphan } from './isOrphan';
import { type BlockFacts, type BlockRange, gather } from './story';

/** A count with its ledger. `orphans` and `explainedBy` are indices into the story's orphans and undisclosed facts. */
export interface CountGap extends BlockRange {
  readonly stated: number;
  readonly members: readonly (NamedMember & BlockRange)[];
  /** How many are missing; below zero where more are named than counted. */
  readonly unnamed: number;
  readonly orphans: readonly number[];
  readonly explainedBy: readonly number[];
}

export interface Orphan extends BlockRange {
  /** Indices of the undisclosed facts that speak of it. */
  readonly explainedBy: readonly number[];
}

export interface CountLinks {
  readonly gaps: readonly CountGap[];
  readonly mismatches: readonly CountGap[];
  readonly orphans: readonly Orphan[];
}

/**
 * Decides over a whole story which counts leave a gap and which references stay without a name.
 * `undisclosed` are the places where the draft says that something is not disclosed.
 */
export function linkCounts(blocks: readonly BlockFacts[], undisclosed: readonly BlockRange[]): CountLinks {
  const story = gather(blocks);
  const groups = groupCounts(story);
  const open = groups.filter((group) => isGap(group, story));
  const orphans = story.orphans.filter((orphan) => isOrphan(orphan, { story, groups, open }));
  const explained = (range: BlockRange): number[] =>
    indicesWhere(undisclosed, (fact) => fact.block === range.block && overlaps(fact, range));
  const toGap = (group: Group): CountGap => {
    const own = indicesWhere(orphans, (orphan) => refersTo(orphan, group));
    const places = [group.span, ...own.map((index) => orphans[index])];
    return {
      ...group.span,
      stated: group.stated,
      members: (group.roll?.named ?? []).map((member) => ({
        ...member,
        block: group.roll?.block ?? group.span.block,
      })),
      unnamed: group.stated - named(group),
      orphans: own,
      explainedBy: [...new Set(places.flatMap(explained))].sort((a, b) => a - b),
    };
  };
  return {
    gaps: open.map(toGap),
    mismatches: groups.filter(isOver).map(toGap),
    orphans: orphans.map((orphan) => ({
      block: orphan.block,
      start: orphan.start,
      end: orphan.end,
      explainedBy: explained(orphan),
    })),
  };
}

function indicesWhere<T>(items: readonly T[], test: (item: T) => boolean): number[] {
  return items.flatMap((item, index) => (test(item) ? [index] : []));
}
