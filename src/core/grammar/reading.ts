import type { ClassId, Lexicon } from '../lexicon/lexicon';
import { CAPITAL, NUMBER, type Tokens, WORD } from '../text/tokens';

/** A block read into tokens, with the lexicon they are numbered by: what every part of the grammar looks at. */
export class Reading {
  constructor(
    readonly lexicon: Lexicon,
    readonly tokens: Tokens,
  ) {}

  /** Whether token `i` is a single word of the class; the grammar's own classes stand in `W`. */
  is(i: number, classId: ClassId): boolean {
    return this.lexicon.has(this.tokens.word[i], classId);
  }

  /** The same for the last part of a hyphenated word ("ex-official"). */
  tailIs(i: number, classId: ClassId): boolean {
    return this.lexicon.has(this.tokens.tail[i], classId);
  }

  /** How many tokens from `i` on are an entry of the class, phrases included; 0 for none. */
  match(i: number, classId: ClassId): number {
    return this.lexicon.matchAt(this.tokens, i, classId);
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
