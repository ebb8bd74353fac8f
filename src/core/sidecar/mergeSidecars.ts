import { findNewLeaks, namesIdentity, withoutLeaks } from '../annotations/identityLeaks';
import { findConflicts, mergeContents, type OpenConflict } from '../annotations/mergeContents';
import { isSame, valueAt, type Fields } from '../plainValue';
import type { SidecarProblem } from '../problem';
import { findComments } from '../yaml/findComments';
import { findConflictMarkers } from './conflictMarkers';
import { findLeftOut } from './leftOut';
import { readSidecar } from './readSidecar';
import { openVersion, type OpenVersion, type SidecarVersion } from './sidecarVersion';
import { writeSidecar } from './writeSidecar';

/** The texts of a three-way merge; an empty one is a sidecar that is not there yet. */
export interface SidecarVersions {
  readonly base: SidecarVersion;
  readonly ours: SidecarVersion;
  readonly theirs: SidecarVersion;
}

export type SidecarMerge =
  | {
      readonly ok: true;
      /** Ours as it stands, where there is nothing to take over. */
      readonly text: string;
      /** What this merge could not decide; both values stand in the text. */
      readonly conflicts: readonly OpenConflict[];
      /** What was not taken over from theirs, because it seems to say who somebody is. */
      readonly leftOut: readonly SidecarProblem[];
    }
  /** A version cannot be read as a whole; merging the rest would lose the part that cannot. */
  | { readonly ok: false; readonly problems: readonly SidecarProblem[] };

/**
 * Merges sidecars by what they say, on whatever lines it stands; comments of both sides are kept. A version in which Git
 * left the marks of an earlier conflict is repaired first.
 */
export function mergeSidecars({ base, ours, theirs }: SidecarVersions): SidecarMerge {
  const repaired = [base, ours, theirs].map(({ text, path }) => {
    const repair = repairSidecar(text, path);
    return openVersion({ text: repair?.ok ? repair.text : text, path });
  });
  return mergeVersions(repaired);
}

/**
 * Takes the marks of a conflict out of a sidecar: both sides come out whole, merged like any others.
 * @returns undefined where there are none
 */
export function repairSidecar(text: string, path: string): SidecarMerge | undefined {
  const conflicted = findConflictMarkers(text);
  if (!conflicted) return undefined;
  const { base, ours, theirs } = conflicted;
  const merge = mergeVersions(
    [base, ours, theirs].map((side) => openVersion({ text: side?.text ?? '', path })),
  );
  return merge.ok ? merge : { ok: false, problems: readSidecar(text, path).obstacles };
}

function mergeVersions(versions: readonly OpenVersion[]): SidecarMerge {
  const [base, ours, theirs] = versions;
  const obstacles = versions.flatMap((version) => version.obstacles);
  if (!base || !ours || !theirs || obstacles.length > 0) return { ok: false, problems: obstacles };

  const merged = mergeContents(base.content, ours.content, theirs.content);
  const leaks = findNewLeaks(merged, ours.content);
  const content = withoutLeaks(merged, leaks);
  const isWelcome = (comment: string): boolean => !namesIdentity(comment);
  const text = writeSidecar(ours, content, { base: base.yaml, theirs: theirs.yaml, isWelcome });
  const isUnchanged = isSame(content, ours.content) && isSame(commentsIn(text), commentsIn(ours.text));
  return {
    ok: true,
    text: isUnchanged ? ours.text : text,
    conflicts: findNewConflicts(content, ours.content),
    leftOut: findLeftOut({ base, ours, theirs }, merged, leaks),
  };
}

/** Without the white space around them, which the normal form may change. */
const commentsIn = (text: string): readonly string[] => findComments(text).map((comment) => comment.text);

function findNewConflicts(content: Fields, ours: Fields): readonly OpenConflict[] {
  const valueIn = (where: Fields, { id, field }: OpenConflict): unknown =>
    valueAt(where, [...(id === undefined ? [] : ['annotations', id]), 'conflict', field]);
  return findConflicts(content).filter(
    (conflict) => !isSame(valueIn(content, conflict), valueIn(ours, conflict)),
  );
}
