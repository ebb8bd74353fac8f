/** A text with `\n` for every line ending, and the way between its offsets and those of the source. */
export interface FlatText {
  readonly text: string;
  toSource(offset: number): number;
  fromSource(offset: number): number;
}

const same = (offset: number): number => offset;

/** Sidecars and drafts may differ in their line endings (git's autocrlf): quotes are made and sought without them. */
export function flatten(source: string): FlatText {
  const text = source.replaceAll('\r\n', '\n');
  if (text.length === source.length) return { text, toSource: same, fromSource: same };
  // Where in the source each `\r` that went away stood; in `text` the i-th stood at its place there less i.
  const dropped: number[] = [];
  for (let at = source.indexOf('\r\n'); at >= 0; at = source.indexOf('\r\n', at + 2)) dropped.push(at);
  return {
    text,
    toSource: (offset) => offset + countWhere(dropped, (place, i) => place - i < offset),
    fromSource: (offset) => offset - countWhere(dropped, (place) => place < offset),
  };
}

/** How many leading members hold, where all that hold stand before those that do not. */
function countWhere(sorted: readonly number[], holds: (member: number, index: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle], middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
