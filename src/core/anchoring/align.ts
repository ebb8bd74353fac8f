import type { Range } from '../text/range';
import { likeness, weightOf } from './likeness';

// A word replaced by another one costs little, as that is what editing does. Words left out or put in cost some once and
// next to nothing for each one more: a clause that was inserted is one edit. A gap opens for less than a short word
// gives, so that "officials" is still found behind it, and for more than a comma, so that no stray comma is fetched.
const REPLACED = -1;
const GAP_OPENS = -3;
const GAP_GROWS = -0.25;

/** How the best way to a cell came there (the lower two bits), and whether the gaps that end there begin there. */
const PAIRED = 1;
const LEFT_OUT = 2;
const PUT_IN = 3;
const WAYS = 3;
const LEFT_OUT_OPENS = 4;
const PUT_IN_OPENS = 8;

/**
 * Lays a row of words beside the stretch of a text that resembles it most (local alignment with affine gaps: Smith,
 * Waterman and Gotoh).
 * @param window the stretch of `text` to look at
 * @returns for each word of the pattern the index of its partner in `text`, which may be another word put in its place;
 *   -1 where it has none. Partners ascend.
 */
export function align(pattern: readonly string[], text: readonly string[], window: Range): Int32Array {
  const width = window.end - window.start + 1;
  const trace = new Uint8Array((pattern.length + 1) * width);
  const leftOut = new Float64Array(width).fill(-Infinity);
  let above = new Float64Array(width);
  let row = new Float64Array(width);
  const heads = headsOf(text, window);
  let best = 0;
  let bestCell = 0;
  for (let i = 1; i <= pattern.length; i++) {
    const key = pattern[i - 1];
    const head = key.charCodeAt(0);
    let putIn = -Infinity;
    for (let j = 1; j < width; j++) {
      const outOpens = above[j] + GAP_OPENS;
      const outGrows = leftOut[j] + GAP_GROWS;
      const inOpens = row[j - 1] + GAP_OPENS;
      const inGrows = putIn + GAP_GROWS;
      const out = outOpens >= outGrows ? outOpens : outGrows;
      leftOut[j] = out;
      putIn = inOpens >= inGrows ? inOpens : inGrows;
      let value = above[j - 1] + (heads[j] === head ? worthOf(key, text[window.start + j - 1]) : REPLACED);
      let way = PAIRED;
      if (out > value) {
        value = out;
        way = LEFT_OUT;
      }
      if (putIn > value) {
        value = putIn;
        way = PUT_IN;
      }
      if (value <= 0) {
        value = 0;
        way = 0;
      }
      const cell = i * width + j;
      row[j] = value;
      trace[cell] =
        way | (outOpens >= outGrows ? LEFT_OUT_OPENS : 0) | (inOpens >= inGrows ? PUT_IN_OPENS : 0);
      if (value > best) {
        best = value;
        bestCell = cell;
      }
    }
    [above, row] = [row, above];
  }
  return partnersOf(pattern.length, trace, { cell: bestCell, width, offset: window.start });
}

/** The first unit of each word of the window, from 1: most words differ in it, and need no closer look. */
function headsOf(text: readonly string[], { start, end }: Range): Uint16Array {
  const heads = new Uint16Array(end - start + 1);
  for (let i = start; i < end; i++) heads[i - start + 1] = text[i].charCodeAt(0);
  return heads;
}

/** What it is worth to pair two words. */
function worthOf(key: string, other: string): number {
  const alike = likeness(key, other);
  return alike === 0 ? REPLACED : alike * weightOf(key);
}

interface End {
  readonly cell: number;
  readonly width: number;
  readonly offset: number;
}

/** Walks from the best cell back to where its way began. */
function partnersOf(length: number, trace: Uint8Array, { cell, width, offset }: End): Int32Array {
  const partners = new Int32Array(length).fill(-1);
  let at = cell;
  let gap = 0;
  for (;;) {
    const way = gap === 0 ? trace[at] & WAYS : gap;
    switch (way) {
      case PAIRED:
        partners[Math.floor(at / width) - 1] = offset + (at % width) - 1;
        at -= width + 1;
        break;
      case LEFT_OUT:
        gap = (trace[at] & LEFT_OUT_OPENS) === 0 ? LEFT_OUT : 0;
        at -= width;
        break;
      case PUT_IN:
        gap = (trace[at] & PUT_IN_OPENS) === 0 ? PUT_IN : 0;
        at -= 1;
        break;
      default:
        return partners;
    }
  }
}
