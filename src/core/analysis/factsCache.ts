import type { BlockFacts } from './blockFacts';

/**
 * Facts by the text of their block, so that a keystroke costs one paragraph. Two generations hold what was asked for
 * lately: when the young one has grown to `limit` UTF-16 units of text it becomes the old one, and what nobody asked
 * for since is let go.
 */
export class FactsCache {
  #young = new Map<string, BlockFacts>();
  #old = new Map<string, BlockFacts>();
  #size = 0;

  constructor(private readonly limit: number) {}

  /** The facts of a text, made by `make` where they are not at hand. */
  get(text: string, make: (text: string) => BlockFacts): BlockFacts {
    const young = this.#young.get(text);
    if (young) return young;
    const facts = this.#old.get(text) ?? make(text);
    this.#young.set(text, facts);
    this.#size += text.length;
    if (this.#size > this.limit) this.#age();
    return facts;
  }

  #age(): void {
    this.#old = this.#young;
    this.#young = new Map();
    this.#size = 0;
  }
}
