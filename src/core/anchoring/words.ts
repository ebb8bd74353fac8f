import { classOf, DIGIT, LETTER, MARK, SPACE } from '../text/characters';

/** The words and marks of a text in their order, as they are compared. */
export interface Words {
  /** What is equal when typography, case and markup differ. */
  readonly keys: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Marks that a text may gain or lose without a word of it changing: Markdown's, and the escape before them. */
const MARKUP = new Set('*_~`[]#>|\\');

/** Typographic marks and the typewriter's for them. */
const PLAIN_MARK: ReadonlyMap<string, string> = new Map([
  ...[...'“”„‟«»″'].map((mark) => [mark, '"'] as const),
  ...[...'‘’‚‛‹›′'].map((mark) => [mark, "'"] as const),
  ...[...'‐‑‒–—―−'].map((mark) => [mark, '-'] as const),
  ['…', '.'],
]);

/** Only these may be written in more than one way (NFC, NFD). */
const COMBINING = /[\u0300-\u036f]/;

/** Splits a text. A run of one mark ("--", "...") counts as one. */
export function readWords(text: string): Words {
  const toWordKey = COMBINING.test(text) ? foldComposed : fold;
  const words = { keys: [] as string[], starts: [] as number[], ends: [] as number[] };
  let at = 0;
  while (at < text.length) {
    const unitClass = classOf(text.charCodeAt(at));
    if (unitClass === SPACE) {
      at++;
      continue;
    }
    const end = unitClass === MARK ? endOfMarks(text, at) : endOfWord(text, at);
    const key = unitClass === MARK ? toMarkKey(text[at]) : toWordKey(text.slice(at, end));
    if (key !== '') {
      words.keys.push(key);
      words.starts.push(at);
      words.ends.push(end);
    }
    at = end;
  }
  return words;
}

function endOfMarks(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && text[end] === text[start]) end++;
  return end;
}

function endOfWord(text: string, start: number): number {
  if (isUnspaced(text.charCodeAt(start))) return start + 1;
  let end = start + 1;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    const unitClass = classOf(unit);
    if ((unitClass !== LETTER && unitClass !== DIGIT) || isUnspaced(unit)) break;
  }
  return end;
}

/** Thai, Lao and the scripts of East Asia but Korean put no spaces between words: each letter stands alone. */
const isUnspaced = (unit: number): boolean =>
  (unit >= 0x0e00 && unit < 0x0f00) || (unit >= 0x2e80 && unit < 0xa000);

const toMarkKey = (mark: string): string => (MARKUP.has(mark) ? '' : (PLAIN_MARK.get(mark) ?? mark));

const fold = (word: string): string => word.toLowerCase();

const foldComposed = (word: string): string => word.toLowerCase().normalize('NFC');

/** Where a Markdown link leads, behind its text. */
const LINK_TARGET = /\]\([^()\s]*(?:\s+"[^"]*")?\)/g;

/** Whether two passages say the same: they differ in typography, case, markup or white space at most. */
export function sameWords(a: string, b: string): boolean {
  const keysOf = (text: string) => readWords(text.replace(LINK_TARGET, ']')).keys;
  const keys = keysOf(b);
  const others = keysOf(a);
  return keys.length === others.length && keys.every((key, i) => key === others[i]);
}
