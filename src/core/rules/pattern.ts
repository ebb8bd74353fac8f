/**
 * The pattern language of rule packs. A pattern is a sequence of elements, parted by space:
 *
 *     word        that word in any case; written with a capital or in capitals, these are required
 *     ~decline    every form of the verb: decline, declines, declined, declining
 *     @class      an entry of a word class of the lexicon, phrases included
 *     , : ; --    that mark; `"` is any quotation mark, `\)` a closing bracket, `\?` a mark that ends a sentence
 *     _           any one word or figure
 *     ( a | b )   one of the alternatives
 *     x?          x or nothing, sooner x
 *     x{0,3}      from none to three of x, sooner few
 *     %name       a structure that the grammar knows: %object, %clause, …; in front, one that reaches left: %subject
 *     [ … ]       the stretch to mark, where it is not the whole match
 *     ^           only at the beginning of a sentence
 *
 * A match never leaves its sentence.
 */
export type Pattern =
  | { readonly type: 'word'; readonly word: string; readonly letters: Letters }
  | { readonly type: 'verb'; readonly lemma: string }
  | { readonly type: 'class'; readonly name: string }
  | { readonly type: 'mark'; readonly mark: Mark }
  | { readonly type: 'any' }
  | { readonly type: 'structure'; readonly name: string }
  | { readonly type: 'begin' }
  | { readonly type: 'sequence'; readonly items: readonly Pattern[] }
  | { readonly type: 'choice'; readonly options: readonly Pattern[] }
  | { readonly type: 'optional'; readonly item: Pattern }
  | { readonly type: 'repeat'; readonly item: Pattern; readonly min: number; readonly max: number }
  | { readonly type: 'span'; readonly item: Pattern };

/** How the word must be written: in any way, with a capital in front, all in capitals. */
export type Letters = 'any' | 'capital' | 'capitals';

export type Mark = ',' | ':' | ';' | '--' | '"' | '\\)' | '\\?';

/** What is wrong with a pattern, and where in its text (UTF-16 offset). */
export class PatternError extends Error {
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}

interface Lexeme {
  readonly text: string;
  readonly offset: number;
}

const LEXEME = /\s*(\{\d+,\d+\}|--|\\[)?]|[()[\]|?^,:;"]|[@%~]?[\p{L}\p{N}'’.&_-]+|\S)/gu;
const TIMES = /^\{(\d+),(\d+)\}$/;
const MOST_TIMES = 12;
/** Brackets can nest no deeper than this allows. */
const LONGEST_PATTERN = 2_000;

/** @throws {PatternError} */
export function parsePattern(text: string): Pattern {
  if (text.length > LONGEST_PATTERN)
    throw new PatternError(`a pattern has at most ${LONGEST_PATTERN} characters`, LONGEST_PATTERN);
  const lexemes = [...text.matchAll(LEXEME)].map((match) => ({
    text: match[1],
    offset: match.index + match[0].length - match[1].length,
  }));
  const reader = new PatternReader(lexemes, text.length);
  const pattern = reader.readChoice();
  reader.expectEnd();
  return pattern;
}

class PatternReader {
  #at = 0;

  constructor(
    private readonly lexemes: readonly Lexeme[],
    private readonly length: number,
  ) {}

  readChoice(): Pattern {
    const options = [this.#readSequence()];
    while (this.#peek() === '|') {
      this.#at++;
      options.push(this.#readSequence());
    }
    return options.length === 1 ? options[0] : { type: 'choice', options };
  }

  expectEnd(): void {
    if (this.#at < this.lexemes.length) this.#fail(`unexpected "${this.lexemes[this.#at].text}"`);
  }

  #readSequence(): Pattern {
    const items: Pattern[] = [];
    for (let next = this.#peek(); next !== undefined && !'|)]'.includes(next); next = this.#peek()) {
      items.push(this.#readQuantified());
    }
    if (items.length === 0) this.#fail('an empty pattern or alternative');
    return items.length === 1 ? items[0] : { type: 'sequence', items };
  }

  #readQuantified(): Pattern {
    const item = this.#readElement();
    const quantifier = this.#peek() ?? '';
    if (quantifier === '?') {
      this.#at++;
      return { type: 'optional', item };
    }
    const times = TIMES.exec(quantifier);
    if (!times) return item;
    const [min, max] = [Number(times[1]), Number(times[2])];
    if (min > max || max > MOST_TIMES)
      this.#fail(`a repetition must run from a smaller to a larger number, at most ${MOST_TIMES}`);
    this.#at++;
    return { type: 'repeat', item, min, max };
  }

  #readElement(): Pattern {
    const { text } = this.lexemes[this.#at++];
    switch (text) {
      case '(':
        return this.#readBracketed(')');
      case '[':
        return { type: 'span', item: this.#readBracketed(']') };
      case '^':
        return { type: 'begin' };
      case ',':
      case ':':
      case ';':
      case '--':
      case '"':
      case '\\)':
      case '\\?':
        return { type: 'mark', mark: text };
      case '_':
        return { type: 'any' };
      default:
        return this.#readWord(text);
    }
  }

  #readBracketed(closer: string): Pattern {
    const inner = this.readChoice();
    if (this.#peek() !== closer) this.#fail(`"${closer}" is missing`);
    this.#at++;
    return inner;
  }

  #readWord(text: string): Pattern {
    const name = text.slice(1);
    if (text.startsWith('@') && name) return { type: 'class', name };
    if (text.startsWith('%') && name) return { type: 'structure', name };
    if (text.startsWith('~') && name) return { type: 'verb', lemma: name.replaceAll('_', ' ') };
    if (!/^[\p{L}\p{N}'’]/u.test(text)) this.#failBack(`"${text}" is not an element of a pattern`);
    return { type: 'word', word: text.toLowerCase(), letters: lettersOf(text) };
  }

  #peek(): string | undefined {
    return this.lexemes[this.#at]?.text;
  }

  #fail(message: string): never {
    throw new PatternError(message, this.lexemes[this.#at]?.offset ?? this.length);
  }

  #failBack(message: string): never {
    this.#at--;
    this.#fail(message);
  }
}

function lettersOf(word: string): Letters {
  if (word === word.toLowerCase()) return 'any';
  return word.length > 1 && word === word.toUpperCase() ? 'capitals' : 'capital';
}
