/** A set of word ids as bits: a membership test is one read and a shift. */
export class WordSet {
  readonly #bits: Int32Array;

  constructor(words: Iterable<number>) {
    const all = [...words];
    this.#bits = new Int32Array((Math.max(0, ...all) >> 5) + 1);
    for (const word of all) this.#bits[word >> 5] |= 1 << (word & 31);
  }

  /** Unknown words (id 0) are in no set. */
  has(word: number): boolean {
    return word !== 0 && word >> 5 < this.#bits.length && ((this.#bits[word >> 5] >>> (word & 31)) & 1) === 1;
  }
}
