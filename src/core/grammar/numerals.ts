import { CARDINALS, NUMERAL_NEIGHBOURS, ORDINALS } from '../lexicon/en/numerals';
import type { ClassId, Lexicon } from '../lexicon/lexicon';
import { CAPITAL, COMPOUND, DASH, FIRST, GLUED, NUMBER, SYMBOL, type Tokens, WORD } from '../text/tokens';

/** A number that counts members, and the token behind it. */
export interface Numeral {
  readonly value: number;
  readonly end: number;
}

const MOST = 30;
const FIGURE = /^\d{1,2}$/;
/** 6th, 22nd */
const FIGURE_ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)$/;

/** Reads the numbers that can count the members of a group; a longer list than this is no list of names. */
export class NumeralReader {
  readonly #lexicon: Lexicon;
  readonly #cardinals: ReadonlyMap<number, number>;
  readonly #ordinals: ReadonlyMap<number, number>;
  readonly #label: ClassId;
  readonly #amount: ClassId;
  readonly #month: ClassId;
  readonly #words: Readonly<Record<'dozen' | 'half' | 'a' | 'and' | 'or' | 'to' | 'in' | 'all', number>>;

  constructor(lexicon: Lexicon) {
    const { table } = lexicon.vocabulary;
    const id = (word: string): number => table.intern(word);
    const valuesOf = (words: Readonly<Record<string, number>>): ReadonlyMap<number, number> =>
      new Map(Object.entries(words).map(([word, value]) => [id(word), value]));
    this.#lexicon = lexicon;
    this.#cardinals = valuesOf(CARDINALS);
    this.#ordinals = valuesOf(ORDINALS);
    this.#label = lexicon.add('numberLabel', NUMERAL_NEIGHBOURS.numberLabel);
    this.#amount = lexicon.add('amountNoun', NUMERAL_NEIGHBOURS.amountNoun);
    this.#month = lexicon.classOf('month');
    this.#words = {
      dozen: id('dozen'),
      half: id('half'),
      a: id('a'),
      and: id('and'),
      or: id('or'),
      to: id('to'),
      in: id('in'),
      all: id('all'),
    };
  }

  /** A counting number at token `i`: "six", "14", "twenty-two", "two dozen", "half a dozen". */
  cardinalAt(tokens: Tokens, i: number): Numeral | undefined {
    const numeral = this.#plainAt(tokens, i);
    if (!numeral || numeral.value > MOST) return undefined;
    const countsNobody =
      this.#isLabelled(tokens, i) ||
      this.#measures(tokens, numeral.end) ||
      this.#isWithin(tokens, i, numeral.end);
    return countsNobody ? undefined : numeral;
  }

  /** "sixth", "6th". */
  ordinalAt(tokens: Tokens, i: number): Numeral | undefined {
    if (tokens.kind[i] === WORD) {
      const value = this.#ordinals.get(tokens.word[i]);
      return value === undefined ? undefined : { value, end: i + 1 };
    }
    const figure = tokens.kind[i] === NUMBER ? FIGURE_ORDINAL.exec(tokens.slice(i, i + 1)) : null;
    return figure ? { value: Number(figure[1]), end: i + 1 } : undefined;
  }

  #plainAt(tokens: Tokens, i: number): Numeral | undefined {
    const { word, kind } = tokens;
    if (kind[i] === NUMBER) {
      const figure = tokens.slice(i, i + 1);
      return FIGURE.test(figure) ? { value: Number(figure), end: i + 1 } : undefined;
    }
    if (kind[i] !== WORD) return undefined;
    const { dozen, half, a } = this.#words;
    if (word[i] === half && word[i + 1] === a && word[i + 2] === dozen) return { value: 6, end: i + 3 };
    if (tokens.flags[i] & COMPOUND) return this.#compoundAt(tokens, i);
    const value = this.#cardinals.get(word[i]);
    if (value === undefined) return undefined;
    return word[i + 1] === dozen ? { value: 12 * value, end: i + 2 } : { value, end: i + 1 };
  }

  /** twenty-two, half-dozen */
  #compoundAt(tokens: Tokens, i: number): Numeral | undefined {
    const tail = this.#cardinals.get(tokens.tail[i]);
    if (tail === undefined) return undefined;
    const [first, ...rest] = tokens
      .slice(i, i + 1)
      .toLowerCase()
      .split('-');
    if (first === 'half') return { value: tail / 2, end: i + 1 };
    const tens = CARDINALS[first];
    return rest.length === 1 && tens >= 20 && tail < 10 ? { value: tens + tail, end: i + 1 } : undefined;
  }

  /** Money ("$6"), a label ("No. 10", "May 6"), a name ("Group of Seven", "World War Two"). */
  #isLabelled({ kind, flags, word }: Tokens, i: number): boolean {
    if (i === 0) return false;
    const before = i - 1;
    if (kind[before] === SYMBOL && flags[i] & GLUED) return true;
    if (kind[i] === WORD && flags[i] & CAPITAL && !(flags[i] & FIRST))
      return word[before] !== this.#words.all && !(flags[before] & FIRST);
    if (this.#lexicon.has(word[before], this.#month) && flags[before] & CAPITAL) return true;
    return kind[i] === NUMBER && this.#lexicon.has(word[before], this.#label);
  }

  /** What follows makes it an amount ("six percent", "20 years") or a date. */
  #measures({ kind, word, flags }: Tokens, end: number): boolean {
    if (kind[end] === SYMBOL || this.#lexicon.has(word[end], this.#amount)) return true;
    return this.#lexicon.has(word[end], this.#month) && (flags[end] & CAPITAL) !== 0;
  }

  /** One end of a range or a ratio: "four or five buyers", "4 in 5", "10 to 12", "between two and four". */
  #isWithin(tokens: Tokens, i: number, end: number): boolean {
    const { word, kind } = tokens;
    const { and, or, to } = this.#words;
    const spans = (at: number): boolean => word[at] === or || word[at] === to || word[at] === this.#words.in;
    if ((spans(end) || kind[end] === DASH) && this.#plainAt(tokens, end + 1)) return true;
    return i >= 2 && (spans(i - 1) || word[i - 1] === and) && this.#plainAt(tokens, i - 2)?.end === i - 1;
  }
}
