import type { Block, BlockKind, Prose } from './prose';

/** Nobody wraps by hand beyond it: a longer line is a whole paragraph, and so are the lines around it. */
const WIDEST_WRAP = 120;
/** Narrower lines are an address or a verse, not a text that was wrapped. */
const NARROWEST_WRAP = 40;
const LONGEST_HEADING = 80;

/** One line that is not blank. `start` and `end` are the offsets of its text, without the blanks around it. */
interface Line {
  readonly start: number;
  readonly end: number;
  /** Columns before the text. */
  readonly indent: number;
  /** Length of the bullet or number that begins it, with the blanks behind; 0 for none. */
  readonly bullet: number;
}

/** The lines between two blank ones, and the column where they may have been wrapped. */
interface Run {
  readonly source: string;
  readonly lines: readonly Line[];
  readonly width: number;
}

/**
 * The prose of a plain-text draft. Blank lines part paragraphs. Between them a line goes on with the one before
 * where the text was wrapped by hand (see `continues`); otherwise each line is a paragraph. A block is a plain slice
 * of the source: line breaks in it are blanks like others.
 */
export function plainTextProse(source: string): Prose {
  const blocks: Block[] = [];
  const text = source.includes('\r') ? source.replace(/\r(?!\n)/g, '\n') : source;
  let lines: Line[] = [];
  let offset = 0;
  while (offset < text.length) {
    const newline = text.indexOf('\n', offset);
    const end = newline < 0 ? text.length : newline;
    const line = readLine(text, offset, end);
    if (line) {
      lines.push(line);
    } else if (lines.length > 0) {
      readRun(source, lines, blocks);
      lines = [];
    }
    offset = end + 1;
  }
  if (lines.length > 0) readRun(source, lines, blocks);
  return { blocks };
}

function readLine(text: string, from: number, to: number): Line | undefined {
  let start = from;
  let indent = 0;
  while (start < to && isBlank(text.charCodeAt(start))) indent += text.charCodeAt(start++) === 9 ? 4 : 1;
  if (start === to) return undefined;
  let end = to;
  while (isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end, indent, bullet: bulletLength(text, start, end) };
}

/** Adds the blocks of the lines between two blank lines. */
function readRun(source: string, lines: readonly Line[], blocks: Block[]): void {
  const run: Run = { source, lines, width: findWrapWidth(source, lines) };
  let first = 0;
  for (let i = 1; i <= lines.length; i++) {
    if (i < lines.length && continues(run, lines[first], i)) continue;
    blocks.push(toBlock(source, lines[first], lines[i - 1], blocks.length === 0));
    first = i;
  }
}

/** The length of the longest line that has a blank to be wrapped at. */
function findWrapWidth(source: string, lines: readonly Line[]): number {
  let width = NARROWEST_WRAP;
  for (const line of lines) {
    const length = line.indent + line.end - line.start;
    if (length > width && findWordEnd(source, line.start, line.end) < line.end) width = length;
  }
  return width;
}

/**
 * Whether line `i` of a run goes on with the paragraph that begins at `first`: where it begins in lower case, or with
 * a word that would not have fitted on the line before.
 */
function continues({ source, lines, width }: Run, first: Line, i: number): boolean {
  const line = lines[i];
  const previous = lines[i - 1];
  if (width > WIDEST_WRAP || beginsItem(source, first, previous, line)) return false;
  if (first.bullet === 0 && line.indent > previous.indent) return false;
  if (LOWER_CASE.test(source[line.start])) return true;
  const wordLength = findWordEnd(source, line.start, line.end) - line.start;
  return previous.indent + previous.end - previous.start + 1 + wordLength > width;
}

/** A number also begins a line by chance ("Article / 5. It says"): it counts after an item or a colon. */
function beginsItem(source: string, first: Line, previous: Line, line: Line): boolean {
  if (line.bullet === 0) return false;
  return !isDigit(source.charCodeAt(line.start)) || first.bullet > 0 || source[previous.end - 1] === ':';
}

function toBlock(source: string, first: Line, last: Line, isFirst: boolean): Block {
  const start = first.start + first.bullet;
  const text = source.slice(start, last.end);
  return { kind: kindOf(text, first, first === last, isFirst), start, end: last.end, text };
}

/** A heading is one short line that does not end as a sentence does, in title case unless it begins the draft. */
function kindOf(text: string, first: Line, oneLine: boolean, isFirst: boolean): BlockKind {
  if (first.bullet > 0) return 'listItem';
  if (!oneLine || text.length > LONGEST_HEADING || SENTENCE_END.test(text)) return 'paragraph';
  if (!LETTER.test(text)) return 'paragraph';
  return isFirst || !LOWER_CASE_WORD.test(text) ? 'heading' : 'paragraph';
}

/** Length of `- `, `• ` or `12. ` and its like at `start`. */
function bulletLength(source: string, start: number, end: number): number {
  let at = start;
  if (BULLETS.includes(source[at])) {
    at++;
  } else {
    while (at < start + 2 && isDigit(source.charCodeAt(at))) at++;
    if (at === start || (source[at] !== '.' && source[at] !== ')')) return 0;
    at++;
  }
  const mark = at;
  while (at < end && isBlank(source.charCodeAt(at))) at++;
  return at > mark && at < end ? at - start : 0;
}

function findWordEnd(source: string, from: number, to: number): number {
  let at = from;
  while (at < to && !isBlank(source.charCodeAt(at))) at++;
  return at;
}

const BULLETS = '-*•‣▪◦';
const LETTER = /\p{L}/u;
/** "said" */
const LOWER_CASE = /^\p{Ll}/u;
/** "from", but not "of" or "the": titles keep their small words small. */
const LOWER_CASE_WORD = /(?<![\p{L}\p{M}’'])\p{Ll}{4}/u;
/** "said.", "said:”" */
const SENTENCE_END = /[.?!:;,…]["'”’»)]*$/;

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isBlank = (unit: number): boolean => unit <= 32 || unit === 0xa0 || unit === 0x2028 || unit === 0x2029;
