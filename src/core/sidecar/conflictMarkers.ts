import type { Range } from '../text/range';
import { Excerpt } from './excerpt';

/** What Git left of a merge it could not do, taken apart again. */
export interface ConflictedText {
  readonly ours: Excerpt;
  readonly theirs: Excerpt;
  /** What both go back to; only in the style `diff3`. */
  readonly base: Excerpt | undefined;
  /** The lines with the markers, without their ends. */
  readonly markers: readonly Range[];
}

type Side = 'ours' | 'base' | 'theirs';

/** Which side the lines after a marker belong to; `both` after the last. `=======` means something between others only. */
const MARKERS: readonly {
  readonly pattern: RegExp;
  readonly next: Side | 'both';
  readonly inside: boolean;
}[] = [
  { pattern: /^<{7}(?: |$)/, next: 'ours', inside: false },
  { pattern: /^\|{7}(?: |$)/, next: 'base', inside: true },
  { pattern: /^={7}$/, next: 'theirs', inside: true },
  { pattern: /^>{7}(?: |$)/, next: 'both', inside: false },
];

const LINE = /([^\r\n]*)(?:\r\n|\r|\n|$)/g;

/** @returns undefined where there is no marker */
export function findConflictMarkers(text: string): ConflictedText | undefined {
  const kept: Record<Side, Range[]> = { ours: [], base: [], theirs: [] };
  const markers: Range[] = [];
  let side: Side | 'both' = 'both';
  for (const { 0: whole, 1: line = '', index } of text.matchAll(LINE)) {
    const marker = MARKERS.find(({ pattern, inside }) => pattern.test(line) && (!inside || side !== 'both'));
    if (marker) {
      markers.push({ start: index, end: index + line.length });
      side = marker.next;
    } else {
      const range = { start: index, end: index + whole.length };
      for (const one of side === 'both' ? (['ours', 'base', 'theirs'] as const) : [side])
        kept[one].push(range);
    }
  }
  if (markers.length === 0) return undefined;
  const hasBase = markers.some(({ start }) => text[start] === '|');
  return {
    ours: new Excerpt(text, kept.ours),
    theirs: new Excerpt(text, kept.theirs),
    base: hasBase ? new Excerpt(text, kept.base) : undefined,
    markers,
  };
}
