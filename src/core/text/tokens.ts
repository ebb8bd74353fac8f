/** What a token is. */
export const WORD = 0;
export const NUMBER = 1;
export const COMMA = 2;
/** `.` `!` `?` `…` that may end a sentence. */
export const STOP = 3;
export const SEMICOLON = 4;
export const COLON = 5;
/** A dash between words: `—`, `--`, ` – `, ` - `, ` _ `. */
export const DASH = 6;
export const OPEN = 7;
export const CLOSE = 8;
/** A double quotation mark of any shape, or a single one that turned out to quote. */
export const QUOTE = 9;
/** A lone apostrophe: a plural possessive, or a single quotation mark. */
export const APOSTROPHE = 10;
export const SYMBOL = 11;

/** The first letter is upper case. */
export const CAPITAL = 1;
/** Every letter is upper case, a plural -s aside, and at least two are. */
export const ALL_CAPS = 2;
/** First token of a sentence, and its first word. */
export const FIRST = 4;
/** Inside a quotation, the marks not counted. */
export const QUOTED = 8;
/** An opening (else closing) quotation mark. */
export const OPENING = 16;
/** A word with a hyphen whose whole is not in the table: `word` is 0 and `tail` the id of its last part. */
export const COMPOUND = 32;
/** Ends in a full stop of its own: `U.S.`, `Gov.` */
export const DOTTED = 64;
/** Touches the token before it. */
export const GLUED = 128;

/** How far a look ahead may go beyond the last token. */
export const SENTINELS = 4;

/**
 * The tokens of one block, in parallel typed arrays that are reused from block to block. Offsets are block offsets.
 * `count` tokens are valid; behind them stand a few sentinel STOPs at the end of the text, so that a look ahead
 * needs no bounds check and meets no token of the block before.
 */
export class Tokens {
  count = 0;
  kind = new Uint8Array(0);
  flags = new Uint8Array(0);
  start = new Int32Array(0);
  end = new Int32Array(0);
  /** Word id, 0 where unknown or not a word. */
  word = new Int32Array(0);
  /** Word id of the last part of a hyphenated word; otherwise as `word`. */
  tail = new Int32Array(0);
  /** Index of the token behind the last token of its sentence. */
  sentenceEnd = new Int32Array(0);
  text = '';

  /** Empties the arrays and makes room for the tokens of `text`. */
  reset(text: string): void {
    this.text = text;
    this.count = 0;
    // A token has at least one unit, contractions included.
    const room = text.length + SENTINELS;
    if (this.kind.length >= room) return;
    const size = Math.max(room, 2 * this.kind.length, 4096);
    this.kind = new Uint8Array(size);
    this.flags = new Uint8Array(size);
    this.start = new Int32Array(size);
    this.end = new Int32Array(size);
    this.word = new Int32Array(size);
    this.tail = new Int32Array(size);
    this.sentenceEnd = new Int32Array(size);
  }

  /** First token of the sentence that token `i` is in. */
  sentenceStart(i: number): number {
    while (i > 0 && this.sentenceEnd[i - 1] === this.sentenceEnd[i]) i--;
    return i;
  }

  /** The text from token `from` to before token `to`. */
  slice(from: number, to: number): string {
    return to > from ? this.text.slice(this.start[from], this.end[to - 1]) : '';
  }
}
