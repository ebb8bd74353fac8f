import type { SidecarProblem } from '../problem';
import { LineIndex } from '../text/lineIndex';
import { Excerpt } from './excerpt';
import { readContent, type PlacedTrouble, type ReadContent } from './readContent';
import { withoutMark } from './textShape';

/** The text of a sidecar, without marks of conflicts. */
export interface SidecarVersion {
  readonly text: string;
  /** As shown in problems. */
  readonly path: string;
}

/** A version that can be written again if it has no obstacles. */
export interface OpenVersion extends SidecarVersion, Omit<ReadContent, 'obstacles'> {
  readonly obstacles: readonly SidecarProblem[];
  toProblem(placed: PlacedTrouble): SidecarProblem;
}

export function openVersion({ text, path }: SidecarVersion): OpenVersion {
  const body = withoutMark(text);
  const content = readContent(new Excerpt(body, [{ start: 0, end: body.length }]));
  const lines = new LineIndex(body);
  const toProblem = ({ trouble, range }: PlacedTrouble): SidecarProblem => ({
    ...trouble,
    path,
    ...lines.positionAt(range.start),
    range,
  });
  return { ...content, text, path, toProblem, obstacles: content.obstacles.map(toProblem) };
}
