import type { Range } from '../text/range';

/** Parts of a text put together, with the way back. */
export class Excerpt {
  readonly text: string;
  readonly #kept: readonly Range[];

  /** @param kept in the order of the source, without overlaps */
  constructor(source: string, kept: readonly Range[]) {
    this.text = kept.map(({ start, end }) => source.slice(start, end)).join('');
    this.#kept = kept;
  }

  /** Where a stretch of the excerpt stands in the source, with whatever was left out in between. */
  toSource({ start, end }: Range): Range {
    const first = this.#offsetOf(start);
    return { start: first, end: Math.max(first, start === end ? first : this.#offsetOf(end - 1) + 1) };
  }

  #offsetOf(offset: number): number {
    let passed = 0;
    for (const { start, end } of this.#kept) {
      if (offset < passed + end - start) return start + offset - passed;
      passed += end - start;
    }
    return this.#kept.at(-1)?.end ?? 0;
  }
}
