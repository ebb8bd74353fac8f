import type { Range } from './range';

/**
 * What a block is in the draft. A `quotation` is anything inside a Markdown block quote;
 * a `cell` is one cell of a table; a `footnote` is the text of a footnote definition.
 */
export type BlockKind = 'paragraph' | 'heading' | 'listItem' | 'quotation' | 'cell' | 'footnote';

/**
 * One block of prose: the words a reader sees, markup taken out, with the way back to the source.
 *
 * `text` is what is analysed; offsets into it are *block offsets*. `map` is `undefined` where the block is a
 * plain slice of the source (block offset + `start` = source offset). Otherwise it holds pairs
 * `[blockOffset, sourceOffset − start]`, ascending, one for each place where markup was left out: a block offset
 * belongs to the last pair at or before it. Two pairs with one block offset are a character that the source writes
 * with many (`&amp;`): its first unit and its last. Everything is relative to `start`, so that a block moved by an
 * edit elsewhere stays equal to itself and its analysis can be reused.
 */
export interface Block {
  readonly kind: BlockKind;
  /** Source offsets of the whole block, markup included. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly map?: Int32Array;
}

/** The prose of a draft, in the order of the source. Blocks never overlap. */
export interface Prose {
  readonly blocks: readonly Block[];
}

/**
 * Source range of a stretch of block text. The start is mapped at the first character and the end just behind the
 * last one, so that markup at the edges stays outside: in `**said**` the range of "said" holds no asterisk.
 */
export function toSourceRange(block: Block, start: number, end: number): Range {
  if (!block.map) return { start: block.start + start, end: block.start + end };
  const from = toSourceOffset(block, block.map, start, 'first');
  if (end <= start) return { start: from, end: from };
  return { start: from, end: toSourceOffset(block, block.map, end - 1, 'last') + 1 };
}

function toSourceOffset(block: Block, map: Int32Array, offset: number, unit: 'first' | 'last'): number {
  let low = 0;
  let high = map.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (map[2 * middle] <= offset) low = middle;
    else high = middle - 1;
  }
  const many = map[2 * low] === offset && low > 0 && map[2 * low - 2] === offset;
  if (many && unit === 'first') low--;
  return block.start + map[2 * low + 1] + (offset - map[2 * low]);
}
