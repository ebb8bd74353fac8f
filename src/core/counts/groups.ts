import { overlaps } from '../text/range';
import type { CountFact, LooseList, OrphanFact, Roll } from './facts';
import { joinRolls } from './roll';
import { type BlockRange, type Placed, precedes, REACH, type Story } from './story';

/** A hole larger than this is an open list: nobody expects it to be filled. */
const MOST_MISSING = 2;
/** Fewer names than this are an example, not a list. */
const FEWEST_NAMED = 2;

/** One counted group of a story: every mention of "six countries", with all that is said of its members. */
export interface Group {
  readonly stated: number;
  readonly family: string;
  readonly limited: boolean;
  /** The mention whose list names most. */
  readonly fullest: Placed<CountFact>;
  readonly roll: Placed<Roll> | undefined;
  readonly span: BlockRange;
}

/** Mentions of one count are one group; the lists and completions that follow it add to its ledger. */
export function groupCounts(story: Story): readonly Group[] {
  const mentions = new Map<string, Placed<CountFact>[]>();
  for (const count of story.counts) {
    const key = `${count.stated} ${count.family}`;
    mentions.set(key, [...(mentions.get(key) ?? []), count]);
  }
  return [...mentions.values()].map((of) => toGroup(of, story));
}

function toGroup(mentions: readonly Placed<CountFact>[], story: Story): Group {
  const fullest = mentions.reduce((best, mention) => (size(mention.roll) > size(best.roll) ? mention : best));
  const { stated, family } = fullest;
  const limited = mentions.some((mention) => mention.limited);
  const loose = fullest.roll
    ? undefined
    : story.lists.find((list) => mentions.some((count) => follows(list, count, story)));
  const listed: Placed<Roll> | undefined = fullest.roll
    ? { ...fullest.roll, block: fullest.block }
    : loose && { ...loose.roll, block: loose.block };
  const counted = loose ? (mentions.findLast((count) => precedes(count, loose)) ?? fullest) : fullest;
  const group = { stated, family, limited, fullest: counted, roll: listed };
  const roll = listed && complete(group, listed, story);
  const span =
    loose?.block === counted.block
      ? { block: loose.block, start: counted.start, end: loose.end }
      : spanOf(counted);
  return { ...group, roll, span };
}

const spanOf = ({ block, start, end }: BlockRange): BlockRange => ({ block, start, end });

const size = (roll: Roll | undefined): number => roll?.named.length ?? 0;

/** "They include …" speaks of the last group counted before it; a list that names its group, of the last of that family. */
function follows(list: Placed<LooseList>, count: Placed<CountFact>, story: Story): boolean {
  if (!precedes(count, list) || list.block - count.block > REACH) return false;
  if (list.family === undefined && (list.block !== count.block || list.sentence - count.sentence !== 1))
    return false;
  if (list.family !== undefined && list.family !== count.family) return false;
  const later = story.counts.some(
    (other) =>
      precedes(count, other) &&
      precedes(other, list) &&
      other.family === count.family &&
      other.stated !== count.stated,
  );
  return !later;
}

/** Adds the members that the story names further on: "The fourth is Havana", "The others are A and B". */
function complete(group: Omit<Group, 'span'>, roll: Placed<Roll>, story: Story): Placed<Roll> {
  const { block } = group.fullest;
  const missing = group.stated - roll.fewest;
  const later = story.completions.filter(
    (names) =>
      names.block - block <= REACH &&
      precedes(group.fullest, names) &&
      (names.family === undefined || names.family === group.family) &&
      (names.ordinal === undefined
        ? names.number <= missing && names.named.length <= missing
        : names.ordinal <= group.stated && names.ordinal > roll.fewest),
  );
  const rolls = later.map(({ named }): Roll => ({
    named,
    proper: named.length,
    fewest: named.length,
    most: named.length,
  }));
  return { ...rolls.reduce<Roll>(joinRolls, roll), block: roll.block };
}

export const named = ({ roll }: Group): number => roll?.fewest ?? 0;

export function isGap(group: Group, story: Story): boolean {
  const { roll, stated, limited } = group;
  if (!roll || roll.most >= stated) return false;
  const missing = stated - roll.most;
  if (missing > MOST_MISSING && !limited) return false;
  if (!limited && !isListed(group, roll)) return false;
  return !isCompletedInPassing(group, missing, story);
}

/** Two names make a list; of people that are only described, three do. */
const isListed = ({ family }: Group, { proper, named: members }: Roll): boolean =>
  proper >= FEWEST_NAMED || (family === 'people' && members.length > FEWEST_NAMED);

/** A list read wrongly would hold too many as well: only proper names throughout are believed. */
export const isOver = ({ roll, stated, fullest }: Group): boolean =>
  roll !== undefined &&
  !fullest.approximate &&
  roll.proper >= FEWEST_NAMED &&
  roll.proper === roll.named.length &&
  roll.fewest > stated;

/** "Britain and China were also asked": the rest are named in a sentence of their own. */
const isCompletedInPassing = ({ fullest }: Group, missing: number, { coordinations }: Story): boolean =>
  coordinations.some(
    ({ block, start, number, also }) =>
      also &&
      number >= missing &&
      block - fullest.block >= 0 &&
      block - fullest.block <= REACH &&
      (block > fullest.block || start > fullest.end),
  );

/** Whether an orphan stands for one of the members missing from a group. */
export function refersTo(orphan: Placed<OrphanFact>, group: Group): boolean {
  if (orphan.block === group.span.block && overlaps(orphan, group.span)) return true;
  if (!precedes(group.span, orphan) || (orphan.family !== undefined && orphan.family !== group.family))
    return false;
  const missing = group.stated - named(group);
  if (orphan.ordinal !== undefined) return orphan.ordinal <= group.stated && orphan.ordinal > named(group);
  const near = orphan.block - group.span.block <= REACH;
  return near && orphan.definite && (orphan.number === missing || orphan.number === 0);
}
