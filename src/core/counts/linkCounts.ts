import { overlaps, type Range } from '../text/range';
import type {
  Completion,
  Coordination,
  CountFact,
  CountFacts,
  LooseList,
  NamedMember,
  OrphanFact,
  Roll,
} from './facts';
import { joinRolls } from './roll';

/** A place in a story: block offsets with the number of the block. */
export interface BlockRange extends Range {
  readonly block: number;
}

export interface BlockFacts {
  readonly index: number;
  readonly facts: CountFacts;
}

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

/** A hole larger than this is an open list: nobody expects it to be filled. */
const MOST_MISSING = 2;
/** Fewer names than this are an example, not a list. */
const FEWEST_NAMED = 2;
/** A list may follow its count at this many blocks' distance. */
const LIST_REACH = 2;

type Placed<T> = T & { readonly block: number };

/** One counted group of a story: every mention of "six countries", with all that is said of its members. */
interface Group {
  readonly stated: number;
  readonly family: string;
  readonly limited: boolean;
  readonly mentions: readonly Placed<CountFact>[];
  /** The mention whose list names most. */
  readonly fullest: Placed<CountFact>;
  readonly roll: Placed<Roll> | undefined;
  readonly span: BlockRange;
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

interface Story {
  readonly counts: readonly Placed<CountFact>[];
  readonly lists: readonly Placed<LooseList>[];
  readonly orphans: readonly Placed<OrphanFact>[];
  readonly completions: readonly Placed<Completion>[];
  readonly coordinations: readonly Placed<Coordination>[];
}

function gather(blocks: readonly BlockFacts[]): Story {
  const place = <K extends keyof CountFacts>(key: K): Placed<CountFacts[K][number]>[] =>
    blocks.flatMap(({ index, facts }) => facts[key].map((fact) => ({ ...fact, block: index })));
  return {
    counts: place('counts'),
    lists: place('lists'),
    orphans: place('orphans'),
    completions: place('completions'),
    coordinations: place('coordinations'),
  };
}

/** Mentions of one count are one group; the lists and completions that follow it add to its ledger. */
function groupCounts(story: Story): readonly Group[] {
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
  const group = { stated, family, limited, mentions, fullest: counted, roll: listed };
  const roll = listed && complete(group, listed, story);
  const span =
    loose?.block === counted.block
      ? { block: loose.block, start: counted.start, end: loose.end }
      : spanOf(counted);
  return { ...group, roll, span };
}

const spanOf = ({ block, start, end }: BlockRange): BlockRange => ({ block, start, end });

const size = (roll: Roll | undefined): number => roll?.named.length ?? 0;

const precedes = (a: BlockRange, b: BlockRange): boolean =>
  a.block < b.block || (a.block === b.block && a.start < b.start);

/** "They include …" speaks of the last group counted before it; a list that names its group, of the last of that family. */
function follows(list: Placed<LooseList>, count: Placed<CountFact>, story: Story): boolean {
  if (!precedes(count, list) || list.block - count.block > LIST_REACH) return false;
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
      names.block - block <= LIST_REACH &&
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

const named = ({ roll }: Group): number => roll?.fewest ?? 0;

function isGap(group: Group, story: Story): boolean {
  const { roll, stated, limited } = group;
  if (!roll || roll.most >= stated) return false;
  const missing = stated - roll.most;
  if (missing > MOST_MISSING && !limited) return false;
  if (roll.named.length < (limited ? 1 : FEWEST_NAMED)) return false;
  if (roll.proper < FEWEST_NAMED && group.family !== 'people' && !limited) return false;
  return !isCompletedInPassing(group, missing, story);
}

/** A list read wrongly would hold too many as well: only proper names throughout are believed. */
const isOver = ({ roll, stated }: Group): boolean =>
  roll !== undefined &&
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
      block - fullest.block <= LIST_REACH &&
      (block > fullest.block || start > fullest.end),
  );

interface Judged {
  readonly story: Story;
  readonly groups: readonly Group[];
  readonly open: readonly Group[];
}

/** Whether a reference stays without a name in this story, and there is a group it can belong to. */
function isOrphan(orphan: Placed<OrphanFact>, { story, groups, open }: Judged): boolean {
  if (open.some((group) => refersTo(orphan, group))) return true;
  if (isNamedElsewhere(orphan, story)) return false;
  const counted = groups.filter(
    ({ fullest }) => precedes(fullest, orphan) && orphan.block - fullest.block <= LIST_REACH,
  );
  const remainder = counted.some((group) => group.fullest.nameable && isRemainder(orphan, group));
  if (orphan.number === 0) return false;
  if (orphan.family === undefined) return orphan.withheld || remainder;
  if (!orphan.nameable) return false;
  if (orphan.withheld || orphan.attached) return true;
  if (orphan.ordinal !== undefined)
    return !orphan.definite && orphan.ordinal > 2 && (remainder || isNext(orphan, story, counted));
  return orphan.definite ? remainder || isRepeated(orphan, story) : orphan.also;
}

/** What is left of a group when those named in it are taken away: "three people, including A … the other two". */
function isRemainder({ number, ordinal, family }: OrphanFact, group: Group): boolean {
  if (family !== undefined && family !== group.family) return false;
  if (ordinal !== undefined) return ordinal === group.stated && named(group) < group.stated;
  return number > 0 && number < group.stated && number === group.stated - Math.max(1, named(group));
}

/** "A and B were convicted. A third man …", "five children … A sixth child". */
const isNext = (
  { ordinal, family, block }: Placed<OrphanFact>,
  { coordinations }: Story,
  counted: readonly Group[],
): boolean =>
  counted.some((group) => group.family === family && group.stated + 1 === ordinal) ||
  coordinations.some(
    (names) => names.block <= block && block - names.block <= LIST_REACH && names.number + 1 === ordinal,
  );

/** A definite reference that takes up an earlier one: "one other bidder … the other investor", "one of the victims … the other two". */
const isRepeated = (orphan: Placed<OrphanFact>, { orphans, completions }: Story): boolean =>
  orphan.number > 0 &&
  (orphans.some(
    (other) =>
      isEarlier(other, orphan) && !other.ordinal && (other.withheld || other.attached || other.definite),
  ) ||
    completions.some((other) => isEarlier(other, orphan) && !other.ordinal && other.number === 0));

const isEarlier = (other: Placed<OrphanFact | Completion>, orphan: Placed<OrphanFact>): boolean =>
  precedes(other, orphan) && other.family === orphan.family;

/** Unless the draft says that they are not disclosed, as many names in a row close by are taken for theirs. */
function isNamedElsewhere(orphan: Placed<OrphanFact>, { coordinations, completions }: Story): boolean {
  if (orphan.withheld) return false;
  const near = (range: BlockRange): boolean => Math.abs(range.block - orphan.block) <= LIST_REACH;
  if (
    completions.some(
      (names) => near(names) && precedes(orphan, names) && names.named.length === orphan.number,
    )
  )
    return true;
  return (
    orphan.number > 1 &&
    coordinations.some(
      (names) =>
        near(names) &&
        !(names.block === orphan.block && names.sentence === orphan.sentence) &&
        (names.number === orphan.number || (orphan.definite && names.number === orphan.number + 1)),
    )
  );
}

/** Whether an orphan stands for one of the members missing from a group. */
function refersTo(orphan: Placed<OrphanFact>, group: Group): boolean {
  if (orphan.block === group.span.block && overlaps(orphan, group.span)) return true;
  if (!precedes(group.span, orphan) || (orphan.family !== undefined && orphan.family !== group.family))
    return false;
  const missing = group.stated - named(group);
  if (orphan.ordinal !== undefined) return orphan.ordinal <= group.stated && orphan.ordinal > named(group);
  const near = orphan.block - group.span.block <= LIST_REACH;
  return near && orphan.definite && (orphan.number === missing || orphan.number === 0);
}

function indicesWhere<T>(items: readonly T[], test: (item: T) => boolean): number[] {
  return items.flatMap((item, index) => (test(item) ? [index] : []));
}
