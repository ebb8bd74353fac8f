import type { Lexicon } from '../lexicon/lexicon';
import { CAPITAL, NUMBER, type Tokens, WORD } from '../text/tokens';
import { createWordClasses, type GrammarClass, type WordClasses } from './wordClasses';

/** A block read into tokens, with the lexicon they are numbered by: what every part of the grammar looks at. */
export class Reading {
  readonly #classes: WordClasses;

  constructor(
    readonly lexicon: Lexicon,
    readonly tokens: Tokens,
  ) {
    this.#classes = createWordClasses(lexicon);
  }

  /** Whether token `i` is a single word of the class. */
  is(i: number, name: GrammarClass): boolean {
    return this.lexicon.has(this.tokens.word[i], this.#classes[name]);
  }

  /** The same for the last part of a hyphenated word ("ex-official"). */
  tailIs(i: number, name: GrammarClass): boolean {
    return this.lexicon.has(this.tokens.tail[i], this.#classes[name]);
  }

  /** How many tokens from `i` on are an entry of the class, phrases included; 0 for none. */
  match(i: number, name: GrammarClass): number {
    return this.lexicon.matchAt(this.tokens, i, this.#classes[name]);
  }

  isWord(i: number): boolean {
    return i >= 0 && i < this.tokens.count && this.tokens.kind[i] === WORD;
  }

  isNumber(i: number): boolean {
    return i >= 0 && i < this.tokens.count && this.tokens.kind[i] === NUMBER;
  }

  isCapital(i: number): boolean {
    return i >= 0 && (this.tokens.flags[i] & CAPITAL) !== 0;
  }

  /** Whether the text of token `i` ends in `suffix`, in lower case. */
  endsIn(i: number, suffix: string): boolean {
    const { text, end, start } = this.tokens;
    return end[i] - start[i] > suffix.length && text.startsWith(suffix, end[i] - suffix.length);
  }

  /** The word of token `i` in lower case; of one that the lexicon knows, without making a string. */
  textOf(i: number): string {
    const id = this.tokens.word[i];
    return id > 0 ? this.lexicon.vocabulary.table.wordOf(id) : this.tokens.slice(i, i + 1).toLowerCase();
  }
}
