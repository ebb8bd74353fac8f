import { fold } from './characters';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over folded units; `hashSeed` starts it and `hashStep` adds a unit, so that a tokeniser can hash as it reads. */
export const hashSeed = FNV_OFFSET;
export const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ fold(unit), FNV_PRIME);

/**
 * Words by number. Id 0 means "not in the table"; equal words in any case and with either apostrophe share an id.
 * Open addressing at a load of at most one half, so a look-up of an unknown word is one or two probes.
 */
export class WordTable {
  #slots = new Int32Array(1 << 14);
  readonly #words: string[] = [''];
  readonly #ids: number[] = [0];
  readonly #hashes: number[] = [0];

  /** Number of ids given out, 0 included. */
  get size(): number {
    return this.#words.length;
  }

  /** The word an id was given for, in lower case; of several spellings the first. */
  wordOf(id: number): string {
    return this.#words[id];
  }

  /** The id of a word, made if need be. */
  intern(word: string): number {
    const hash = hashOf(word);
    const known = this.find(word, 0, word.length, hash);
    if (known) return known;
    const id = this.#words.length;
    this.#add(word, hash, id);
    return id;
  }

  /** Makes `word` another spelling of `as`: both have one id from now on. `word` must be new. */
  alias(word: string, as: string): void {
    this.#add(word, hashOf(word), this.intern(as));
  }

  /** The id of `text.slice(start, end)`, whose folded units hash to `hash`; 0 if it is not in the table. */
  find(text: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#slots[slot];
      if (entry === 0) return 0;
      if (this.#hashes[entry] === hash && equalFolded(this.#words[entry], text, start, end))
        return this.#ids[entry];
    }
  }

  lookUp(word: string): number {
    return this.find(word, 0, word.length, hashOf(word));
  }

  #add(word: string, hash: number, id: number): void {
    const entry = this.#words.length;
    this.#words.push(foldWord(word));
    this.#ids.push(id);
    this.#hashes.push(hash);
    if (2 * entry > this.#slots.length) this.#grow();
    else this.#place(entry);
  }

  #grow(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    for (let entry = 1; entry < this.#words.length; entry++) this.#place(entry);
  }

  #place(entry: number): void {
    const mask = this.#slots.length - 1;
    let slot = this.#hashes[entry] & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = entry;
  }
}

function hashOf(word: string): number {
  let hash = hashSeed;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}

function equalFolded(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) !== fold(text.charCodeAt(start + i))) return false;
  return true;
}

function foldWord(word: string): string {
  let folded = '';
  for (let i = 0; i < word.length; i++) folded += String.fromCharCode(fold(word.charCodeAt(i)));
  return folded;
}
