import { mergeRecord } from './mergeRecord';
import { fieldOf, isFields, isSame, type Fields } from '../plainValue';

/**
 * Merges two versions of a sidecar's content that go back to `base`: annotations by id, fields by field, threads by
 * note. What both sides changed differently keeps our value and lists all of them under `conflict`. An annotation that
 * one side removed and the other changed is kept. Merging the other way round gives the same but for the order of
 * ours and theirs.
 */
export function mergeContents(base: Fields, ours: Fields, theirs: Fields): Fields {
  const annotations = mergeById(annotationsIn(base), annotationsIn(ours), annotationsIn(theirs));
  return {
    ...mergeRecord(withoutAnnotations(base), withoutAnnotations(ours), withoutAnnotations(theirs)),
    annotations,
  };
}

/** A field with values that a merge could not decide between. `id` is undefined for a field of the sidecar itself. */
export interface OpenConflict {
  readonly id?: string;
  readonly field: string;
}

/** Every conflict a sidecar's content holds, in the order of the content. */
export function findConflicts(content: Fields): readonly OpenConflict[] {
  const own = conflictFields(content).map((field) => ({ field }));
  const inner = Object.entries(annotationsIn(content)).flatMap(([id, entry]) =>
    isFields(entry) ? conflictFields(entry).map((field) => ({ id, field })) : [],
  );
  return [...own, ...inner];
}

/** The annotations of a content by id, of whatever shape. */
export function annotationsIn({ annotations }: Fields): Fields {
  return isFields(annotations) ? annotations : {};
}

function withoutAnnotations({ annotations: _annotations, ...rest }: Fields): Fields {
  return rest;
}

const conflictFields = ({ conflict }: Fields): readonly string[] =>
  isFields(conflict) ? Object.keys(conflict) : [];

function mergeById(base: Fields, ours: Fields, theirs: Fields): Fields {
  const ids = Object.keys({ ...ours, ...theirs });
  return Object.fromEntries(
    ids.flatMap((id) => {
      const entry = mergeEntry(fieldOf(base, id), fieldOf(ours, id), fieldOf(theirs, id));
      return entry === undefined ? [] : [[id, entry]];
    }),
  );
}

/** @returns undefined where the annotation is removed */
function mergeEntry(base: unknown, ours: unknown, theirs: unknown): unknown {
  if (isSame(ours, theirs) || isSame(theirs, base)) return ours;
  if (isSame(ours, base)) return theirs;
  if (!isFields(ours)) return theirs === undefined ? ours : theirs;
  if (!isFields(theirs)) return ours;
  return mergeRecord(isFields(base) ? base : {}, ours, theirs);
}
