import { Vocabulary } from '../text/abbreviations';
import type { Tokens } from '../text/tokens';
import { GRAMMAR_CLASSES } from './wordClasses';

/** A class of words: an index into the bit planes of a lexicon. */
export type ClassId = number;

/** A word or phrase of a class, as ids. */
interface Phrase {
  readonly words: readonly number[];
  readonly classId: ClassId;
}

/**
 * The words a language's rules speak of, by number, and the classes they belong to. A class test on a token is one
 * array read and a mask; phrases of several words hang on their first word.
 */
export class Lexicon {
  readonly vocabulary = new Vocabulary();
  readonly #classIds = new Map<string, ClassId>();
  /** One plane holds 32 classes: bit `c & 31` of `planes[c >> 5][id]`. */
  readonly #planes: Int32Array[] = [];
  readonly #phrases: (readonly Phrase[] | undefined)[] = [];
  readonly #members = new Map<ClassId, Phrase[]>();

  constructor() {
    for (const name of GRAMMAR_CLASSES) this.#addClass(name);
  }

  /** Adds words or phrases, parted by commas or given as a list, to a class that is made if need be. */
  add(className: string, entries: string | readonly string[]): ClassId {
    const classId = this.#classIds.get(className) ?? this.#addClass(className);
    const list = typeof entries === 'string' ? entries.split(',') : entries;
    for (const entry of list) {
      const words = entry.trim().split(/\s+/).filter(Boolean);
      if (words.length > 0) this.#addPhrase(classId, words);
    }
    return classId;
  }

  /** Makes a class of the single words that are in one of the classes `of` and in none of `without`. */
  addUnion(className: string, of: readonly string[], without: readonly string[] = []): void {
    const classId = this.#classIds.get(className) ?? this.#addClass(className);
    const wanted = of.map((name) => this.classOf(name));
    const barred = without.map((name) => this.classOf(name));
    const holds = (word: number) => (id: ClassId) => this.has(word, id);
    for (let word = 1; word < this.vocabulary.table.size; word++)
      if (wanted.some(holds(word)) && !barred.some(holds(word))) this.#setBit(word, classId);
  }

  /** The id of a class, or undefined where no such class exists. */
  findClass(className: string): ClassId | undefined {
    return this.#classIds.get(className);
  }

  /** The id of a class that the engine relies on. @throws where the data lacks it: a defect, not bad input. */
  classOf(className: string): ClassId {
    const classId = this.#classIds.get(className);
    if (classId === undefined) throw new Error(`lexicon has no class "${className}"`);
    return classId;
  }

  get classNames(): readonly string[] {
    return [...this.#classIds.keys()];
  }

  /** Whether a single word belongs to a class. */
  has(word: number, classId: ClassId): boolean {
    return word !== 0 && ((this.#planes[classId >> 5][word] >>> (classId & 31)) & 1) === 1;
  }

  /** How many tokens from `i` on are an entry of the class, the longest first; 0 for none. */
  matchAt(tokens: Tokens, i: number, classId: ClassId): number {
    const phrases = this.#phrases[tokens.word[i]];
    if (phrases)
      for (const { words, classId: of } of phrases)
        if (of === classId && words.every((word, k) => tokens.word[i + k] === word)) return words.length;
    return this.has(tokens.word[i], classId) ? 1 : 0;
  }

  /** The entries of a class, as the ids of their words. */
  entriesOf(classId: ClassId): readonly (readonly number[])[] {
    return (this.#members.get(classId) ?? []).map(({ words }) => words);
  }

  /** The ids of the words that an entry of the class may begin with. */
  firstWords(classId: ClassId): readonly number[] {
    return [...new Set((this.#members.get(classId) ?? []).map(({ words }) => words[0]))];
  }

  #addClass(className: string): ClassId {
    const classId = this.#classIds.size;
    this.#classIds.set(className, classId);
    if (classId >> 5 >= this.#planes.length) this.#planes.push(new Int32Array(1 << 14));
    return classId;
  }

  #addPhrase(classId: ClassId, words: readonly string[]): void {
    const ids = words.map((word) => this.vocabulary.table.intern(word));
    const phrase = { words: ids, classId };
    const members = this.#members.get(classId);
    if (members) members.push(phrase);
    else this.#members.set(classId, [phrase]);
    if (ids.length === 1) this.#setBit(ids[0], classId);
    else {
      const others = this.#phrases[ids[0]] ?? [];
      this.#phrases[ids[0]] = [...others, phrase].sort((a, b) => b.words.length - a.words.length);
    }
  }

  #setBit(word: number, classId: ClassId): void {
    const plane = classId >> 5;
    if (word >= this.#planes[plane].length) {
      const grown = new Int32Array(2 * word);
      grown.set(this.#planes[plane]);
      this.#planes[plane] = grown;
    }
    this.#planes[plane][word] |= 1 << (classId & 31);
  }
}
