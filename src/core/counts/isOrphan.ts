import type { Completion, OrphanFact } from './facts';
import { type Group, named, refersTo } from './groups';
import { type BlockRange, type Placed, precedes, REACH, type Story } from './story';

/** What a reference is judged by: the story, its counted groups, and those of them that leave a gap. */
interface Judged {
  readonly story: Story;
  readonly groups: readonly Group[];
  readonly open: readonly Group[];
}

/** Whether a reference stays without a name in this story, and there is a group it can belong to. */
export function isOrphan(orphan: Placed<OrphanFact>, { story, groups, open }: Judged): boolean {
  if (open.some((group) => refersTo(orphan, group))) return true;
  if (isNamedElsewhere(orphan, story)) return false;
  const counted = groups.filter(
    ({ fullest }) => precedes(fullest, orphan) && orphan.block - fullest.block <= REACH,
  );
  const remainder = counted.some((group) => group.fullest.nameable && isRemainder(orphan, group));
  if (orphan.number === 0) return false;
  if (orphan.family === undefined) return orphan.withheld || remainder;
  if (!orphan.nameable) return false;
  if (orphan.withheld || orphan.attached) return true;
  if (orphan.ordinal !== undefined && orphan.definite) return remainder && isAfterNames(orphan, story);
  if (orphan.ordinal !== undefined)
    return orphan.ordinal > 2 && (remainder || isNext(orphan, story, counted));
  return orphan.definite ? remainder || isRepeated(orphan, story) : orphan.leading && orphan.also;
}

/** What is left of a group when those named in it are taken away: "three people, including A … the other two". */
function isRemainder({ number, ordinal, family }: OrphanFact, group: Group): boolean {
  if (family !== undefined && family !== group.family) return false;
  if (ordinal !== undefined) return ordinal === group.stated && named(group) < group.stated;
  return number > 0 && number < group.stated && number === group.stated - Math.max(1, named(group));
}

/** "A and B were convicted. A third man …", "five children … A sixth child". */
const isNext = (
  { ordinal, family, block, leading }: Placed<OrphanFact>,
  { coordinations }: Story,
  counted: readonly Group[],
): boolean =>
  counted.some((group) => group.family === family && group.stated + 1 === ordinal) ||
  (leading &&
    coordinations.some(
      (names) => names.block <= block && block - names.block <= REACH && names.number + 1 === ordinal,
    ));

/** "Four bidders were invited. A, B and C made offers; the fourth bidder …" */
const isAfterNames = (orphan: Placed<OrphanFact>, { coordinations }: Story): boolean =>
  coordinations.some(
    (names) =>
      precedes(names, orphan) && orphan.block - names.block <= REACH && names.number + 1 === orphan.ordinal,
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
  const near = (range: BlockRange): boolean => Math.abs(range.block - orphan.block) <= REACH;
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
