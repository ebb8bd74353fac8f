import type { Annotation, Annotations } from '../annotations/annotation';
import { annotationsIn, mergeContents } from '../annotations/mergeContents';
import { valueAt, type Fields, type ValuePath } from '../plainValue';
import type { SidecarProblem, SidecarTrouble } from '../problem';
import { LineIndex } from '../text/lineIndex';
import type { Range } from '../text/range';
import { findConflictMarkers } from './conflictMarkers';
import { Excerpt } from './excerpt';
import { findTroubles } from './findTroubles';
import { readContent, type PlacedTrouble, type ReadContent } from './readContent';
import { withoutMark } from './textShape';
import { findSchemaTroubles, isHarmless } from './validate';

/** A sidecar as read. Offsets are those of its text without the byte-order mark. */
export interface Sidecar {
  /** Every annotation that can be used, whatever is wrong with the others; in the order of the ids. */
  readonly annotations: Annotations;
  /** In the order of the text. */
  readonly problems: readonly SidecarProblem[];
  /** All that could be read, as plain values of the current version. */
  readonly content: Fields;
  /** The draft, as a path from the sidecar; undefined where the file does not say. */
  readonly draft: string | undefined;
  /** Those of the problems for which the file must not be written: what could not be read would be lost. */
  readonly obstacles: readonly SidecarProblem[];
  /** Where the id of an annotation stands; undefined where it is not there. */
  readonly rangeOf: (id: string) => Range | undefined;
  /** Trouble with a key that this file cannot show by itself, such as an anchor; the place is that of the key. */
  readonly problemAt: (key: ValuePath, trouble: SidecarTrouble) => SidecarProblem;
}

/** Reads a sidecar; never throws. @param path as shown in problems */
export function readSidecar(source: string, path: string): Sidecar {
  const text = withoutMark(source);
  const conflicted = findConflictMarkers(text);
  const marked = (conflicted?.markers ?? []).map((range): PlacedTrouble => ({
    trouble: { code: 'conflict-markers' },
    range,
  }));
  const versions = conflicted
    ? [conflicted.ours, conflicted.theirs].map(readContent)
    : [readContent(new Excerpt(text, [{ start: 0, end: text.length }]))];
  const content = contentOf(versions, conflicted?.base && readContent(conflicted.base));
  const lines = new LineIndex(text);
  const toProblem = ({ trouble, range }: PlacedTrouble): SidecarProblem => ({
    ...trouble,
    path,
    ...lines.positionAt(range.start),
    range,
  });
  const toProblems = (troubles: readonly PlacedTrouble[]): readonly SidecarProblem[] =>
    distinctTroubles([...marked, ...troubles]).map(toProblem);
  const holderOf = (key: ValuePath): ReadContent | undefined =>
    versions.find(({ content: own }) => valueAt(own, key) !== undefined);
  return {
    annotations: usableAnnotations(content),
    problems: toProblems(versions.flatMap(findTroubles)),
    content,
    draft: typeof content.draft === 'string' ? content.draft : undefined,
    obstacles: toProblems(versions.flatMap(({ obstacles }) => obstacles)),
    rangeOf(id) {
      const key = ['annotations', id];
      return holderOf(key)?.rangeOf(key, 'key');
    },
    problemAt: (key, trouble) =>
      toProblem({ trouble, range: holderOf(key)?.rangeOf(key, 'key') ?? { start: 0, end: 0 } }),
  };
}

function contentOf([ours, theirs]: readonly ReadContent[], base: ReadContent | undefined): Fields {
  if (!ours) return {};
  return theirs ? mergeContents(base?.content ?? {}, ours.content, theirs.content) : ours.content;
}

function usableAnnotations(content: Fields): Annotations {
  const harmed = new Set(
    findSchemaTroubles(content)
      .filter(({ trouble, path: [top] }) => top === 'annotations' && !isHarmless(trouble))
      .map(({ path: [, id] }) => id),
  );
  return new Map(
    Object.entries(annotationsIn(content))
      .filter(([id]) => !harmed.has(id))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      // The schema says what the type says.
      .map(([id, entry]) => [id, entry as Annotation]),
  );
}

/** What two versions of a text share is wrong in both. */
function distinctTroubles(troubles: readonly PlacedTrouble[]): readonly PlacedTrouble[] {
  const keyOf = ({ trouble, range }: PlacedTrouble): string => JSON.stringify([range.start, trouble]);
  const distinct = new Map(troubles.map((placed) => [keyOf(placed), placed]));
  return [...distinct.values()].sort((a, b) => a.range.start - b.range.start);
}
