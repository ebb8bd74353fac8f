import type { Block, BlockKind } from './prose';

/** Nothing that counts at the edges of a block. */
const BLANKS = ' \t\r\n';

/**
 * Gathers the text of one block from stretches of the source, front to back, and the map back to it.
 * Whatever lies between two kept stretches is left out. One builder serves a whole draft: `begin` … `finish`,
 * again and again.
 */
export class BlockBuilder {
  readonly #source: string;
  #kind: BlockKind = 'paragraph';
  #start = 0;
  /** The source is settled up to here: kept or left out. */
  #position = 0;
  /** Finished stretches, their total length, and the map so far. */
  #pieces: string[] = [];
  #length = 0;
  #map: number[] = [];
  /** The stretch being kept; it grows while nothing is left out. */
  #from = 0;
  #to = 0;
  /** Where something was left out that parts words, until it is known what follows; −1 for none. */
  #gap = -1;

  constructor(source: string) {
    this.#source = source;
  }

  begin(kind: BlockKind, start: number): void {
    this.#kind = kind;
    this.#start = this.#position = this.#from = this.#to = start;
    this.#pieces = [];
    this.#map = [];
    this.#length = 0;
    this.#gap = -1;
  }

  /** Keeps what is not settled yet before `to`. */
  keepTo(to: number): void {
    const from = this.#isEmpty() ? this.#skipBlanks(to) : this.#position;
    if (to <= from) return;
    this.#position = to;
    if (this.#gap >= 0) this.#closeGap(from);
    if (from !== this.#to) {
      this.#flush();
      this.#from = from;
    }
    this.#to = to;
  }

  /** Leaves `[from, to)` out without a trace: `**officials**` reads "officials". */
  omit(from: number, to: number): void {
    this.keepTo(from);
    this.#position = Math.max(this.#position, to);
  }

  /**
   * Leaves out `[from, to)`, which stands for something a reader sees apart from the words around it (code, an
   * image, an address). A space takes its place only where two words would fuse: anywhere else it would put a
   * blank before a comma or inside a quotation mark.
   */
  setApart(from: number, to: number): void {
    if (from < this.#position) return;
    this.omit(from, to);
    if (this.#gap < 0) this.#gap = from;
  }

  /** Puts `text` in the place of `[from, to)`. */
  replace(from: number, to: number, text: string): void {
    if (from < this.#position) return;
    this.omit(from, to);
    if (this.#gap >= 0) this.#closeGap(from, text);
    this.#put(text, from, to);
  }

  /** The block, or undefined where no prose is left of it. `to` is the source offset behind its last markup. */
  finish(to: number): Block | undefined {
    this.keepTo(to);
    this.#flush();
    const kind = this.#kind;
    const start = this.#start;
    let end = to;
    while (end > start && BLANKS.includes(this.#source[end - 1])) end--;
    const text = this.#pieces.join('').trimEnd();
    if (text === '') return undefined;
    if (this.#map.length === 2 && this.#map[1] === 0) return { kind, start, end, text };
    return { kind, start, end, text, map: Int32Array.from(this.#map) };
  }

  #isEmpty(): boolean {
    return this.#length === 0 && this.#from === this.#to;
  }

  #skipBlanks(to: number): number {
    let at = this.#position;
    while (at < to && BLANKS.includes(this.#source[at])) at++;
    return at;
  }

  #flush(): void {
    if (this.#from === this.#to) return;
    this.#map.push(this.#length, this.#from - this.#start);
    this.#pieces.push(this.#source.slice(this.#from, this.#to));
    this.#length += this.#to - this.#from;
    this.#from = this.#to;
  }

  /** One character of the draft written with many: mapped to the first unit, and to the last (see `Block.map`). */
  #put(text: string, from: number, to: number): void {
    this.#flush();
    const last = this.#length + text.length - 1;
    this.#map.push(this.#length, from - this.#start, last, to - 1 - this.#start);
    this.#pieces.push(text);
    this.#length += text.length;
    // No stretch goes on here: what is kept next begins a pair of its own.
    this.#from = this.#to = -1;
  }

  #closeGap(next: number, text = this.#source[next]): void {
    const at = this.#gap;
    this.#gap = -1;
    this.#flush();
    const before = this.#pieces.at(-1)?.at(-1);
    if (before !== undefined && isWordCharacter(before) && isWordCharacter(text[0])) this.#put(' ', at, next);
  }
}

const isWordCharacter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
