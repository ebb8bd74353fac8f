import type { Vocabulary } from './abbreviations';
import { classOf, DIGIT, fold, isUpper, LETTER, MARK, SPACE } from './characters';
import {
  ALL_CAPS,
  APOSTROPHE,
  CAPITAL,
  CLOSE,
  COLON,
  COMMA,
  COMPOUND,
  DASH,
  DOTTED,
  GLUED,
  NUMBER,
  OPEN,
  QUOTE,
  SEMICOLON,
  SENTINELS,
  STOP,
  SYMBOL,
  type Tokens,
  WORD,
} from './tokens';
import { hashSeed, hashStep } from './wordTable';

const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;
const TYPEWRITER_APOSTROPHE = 0x27;
const SMALL_S = 0x73;

/**
 * Splits the text of a block into tokens, one pass over its units. Contractions come apart as in the Penn Treebank
 * ("did|n't", "minister|'s"); hyphenated words, initialisms (U.S.), abbreviations with their stop and figures with
 * their separators stay whole.
 */
export function tokenise(text: string, vocabulary: Vocabulary, into: Tokens): void {
  into.reset(text);
  const length = text.length;
  let lastEnd = -1;
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const unitClass = classOf(unit);
    if (unitClass === SPACE) {
      at++;
      continue;
    }
    const first = into.count;
    if (unitClass === LETTER) at = readWord(text, at, vocabulary, into);
    else if (unitClass === DIGIT) at = readNumber(text, at, vocabulary, into);
    else at = readMark(text, at, unit, into);
    if (into.start[first] === lastEnd) into.flags[first] |= GLUED;
    lastEnd = at;
  }
  for (let i = 0; i < SENTINELS; i++) add(into, STOP, length, length);
  into.count -= SENTINELS;
}

function add(into: Tokens, kind: number, start: number, end: number): number {
  const i = into.count++;
  into.kind[i] = kind;
  into.start[i] = start;
  into.end[i] = end;
  into.flags[i] = 0;
  into.word[i] = 0;
  into.tail[i] = 0;
  return i;
}

/** A word as it was scanned: where it ends, its hashes, and what its letters are like. */
interface Scan {
  readonly end: number;
  readonly hash: number;
  /** Start and hash of the part behind the last hyphen; the start is the word's own where there is none. */
  readonly tailStart: number;
  readonly tailHash: number;
  /** Offset of the last apostrophe inside, or -1. */
  readonly apostrophe: number;
  readonly capitals: number;
  readonly letters: number;
  readonly stops: number;
}

function readWord(text: string, start: number, vocabulary: Vocabulary, into: Tokens): number {
  const { table } = vocabulary;
  const scan = scanWord(text, start);
  const { end, hash, tailStart } = scan;
  const flags = letterFlags(text, start, scan);
  const stopFollows = text.charCodeAt(end) === FULL_STOP;
  if (stopFollows && takesStop(text, scan, flags)) {
    addKnown(into, { start, end: end + 1, id: table.find(text, start, end, hash), flags: flags | DOTTED });
    return end + 1;
  }
  const cut = scan.apostrophe > start ? contractionStart(text, start, scan.apostrophe, end) : start;
  if (cut > start) {
    const id = table.find(text, start, cut, hashOf(text, start, cut));
    addKnown(into, { start, end: cut, id, flags: flags & CAPITAL });
    addKnown(into, { start: cut, end, id: table.find(text, cut, end, hashOf(text, cut, end)), flags: GLUED });
    return end;
  }
  const id = table.find(text, start, end, hash);
  if (stopFollows && vocabulary.abbreviation(id, (flags & CAPITAL) !== 0, figureFollows(text, end + 1))) {
    addKnown(into, { start, end: end + 1, id, flags: flags | DOTTED });
    return end + 1;
  }
  const compound = id === 0 && tailStart > start;
  addKnown(into, { start, end, id, flags: compound ? flags | COMPOUND : flags });
  if (compound) into.tail[into.count - 1] = table.find(text, tailStart, end, scan.tailHash);
  return end;
}

function scanWord(text: string, start: number): Scan {
  let hash = hashSeed;
  let tailHash = hashSeed;
  let tailStart = start;
  let apostrophe = -1;
  let capitals = 0;
  let letters = 0;
  let stops = 0;
  let at = start;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const unitClass = classOf(unit);
    if (unitClass === LETTER || unitClass === DIGIT) {
      letters++;
      if (unitClass === LETTER && isUpper(unit)) capitals++;
    } else if (unitClass === SPACE || !joins(text, at, unit, start)) break;
    else if (fold(unit) === TYPEWRITER_APOSTROPHE) apostrophe = at;
    else if (unit === FULL_STOP) stops++;
    hash = hashStep(hash, unit);
    if (fold(unit) === HYPHEN) {
      tailStart = at + 1;
      tailHash = hashSeed;
    } else tailHash = hashStep(tailHash, unit);
  }
  return { end: at, hash, tailStart, tailHash, apostrophe, capitals, letters, stops };
}

function letterFlags(text: string, start: number, { end, capitals, letters }: Scan): number {
  const capital = isUpper(text.charCodeAt(start)) ? CAPITAL : 0;
  const plural = text.charCodeAt(end - 1) === SMALL_S ? 1 : 0; // MPs, NGOs
  return capital | (capitals > 1 && capitals >= letters - plural ? ALL_CAPS : 0);
}

/** An initialism ("U.S") or an initial ("J") takes the stop behind it along. */
const takesStop = (text: string, { end, stops, letters }: Scan, flags: number): boolean =>
  stops > 0 || (letters === 1 && (flags & CAPITAL) !== 0 && !endsText(text, end));

interface KnownWord {
  readonly start: number;
  readonly end: number;
  readonly id: number;
  readonly flags: number;
}

function addKnown(into: Tokens, { start, end, id, flags }: KnownWord): void {
  const i = add(into, WORD, start, end);
  into.word[i] = into.tail[i] = id;
  into.flags[i] = flags;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = hashSeed;
  for (let at = start; at < end; at++) hash = hashStep(hash, text.charCodeAt(at));
  return hash;
}

/** Whether the mark at `at` belongs to the word around it: `didn't`, `well-placed`, `AT&T`, `U.S`. */
function joins(text: string, at: number, unit: number, start: number): boolean {
  const next = text.charCodeAt(at + 1);
  const nextClass = at + 1 < text.length ? classOf(next) : SPACE;
  if (nextClass !== LETTER && nextClass !== DIGIT) return false;
  switch (fold(unit)) {
    case TYPEWRITER_APOSTROPHE:
      return nextClass === LETTER;
    case HYPHEN:
      return true;
    case 0x26: // &
      return at - start <= 2 && isUpper(next);
    case FULL_STOP: {
      // Letters alone between stops: U.S, a.m, H.R; "said.The" stays two words.
      const before = at - 2 < start || text.charCodeAt(at - 2) === FULL_STOP;
      const after = at + 2 >= text.length || classOf(text.charCodeAt(at + 2)) !== LETTER;
      return before && after && nextClass === LETTER;
    }
    default:
      return false;
  }
}

/** Where a contraction comes apart, or `start` where it does not (O'Brien, o'clock). */
function contractionStart(text: string, start: number, apostrophe: number, end: number): number {
  const tail = end - apostrophe - 1;
  const one = fold(text.charCodeAt(apostrophe + 1));
  if (tail === 1) {
    const before = fold(text.charCodeAt(apostrophe - 1));
    if (one === 0x74 && before === 0x6e) return apostrophe - 1; // n't
    return one === 0x73 || one === 0x64 || one === 0x6d ? apostrophe : start; // 's 'd 'm
  }
  if (tail !== 2) return start;
  const two = fold(text.charCodeAt(apostrophe + 2));
  const pair = String.fromCharCode(one, two);
  return pair === 'll' || pair === 've' || pair === 're' ? apostrophe : start;
}

/** Figures with their separators and suffixes: 1,200 · 3.5 · 10:30 · 24th · 1990s · 30-year-old. */
function readNumber(text: string, start: number, vocabulary: Vocabulary, into: Tokens): number {
  let at = start + 1;
  let hyphen = -1;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const unitClass = classOf(unit);
    if (unitClass === DIGIT || unitClass === LETTER) continue;
    const nextClass = at + 1 < text.length ? classOf(text.charCodeAt(at + 1)) : SPACE;
    if (unitClass !== MARK || nextClass === SPACE || nextClass === MARK) break;
    const separator = unit === 0x2c || unit === FULL_STOP || unit === COLON_UNIT || unit === 0x2f;
    if (separator && nextClass === DIGIT) continue;
    if (fold(unit) !== HYPHEN) break;
    hyphen = at;
  }
  const i = add(into, NUMBER, start, at);
  if (hyphen < 0) return at;
  into.tail[i] = vocabulary.table.find(text, hyphen + 1, at, hashOf(text, hyphen + 1, at));
  into.flags[i] = COMPOUND;
  return at;
}

const COLON_UNIT = 0x3a;

function readMark(text: string, at: number, unit: number, into: Tokens): number {
  const next = text.charCodeAt(at + 1);
  switch (unit) {
    case 0x2c:
      return mark(into, COMMA, at, 1);
    case FULL_STOP:
      return mark(into, STOP, at, next === FULL_STOP ? runOf(text, at, FULL_STOP) : 1);
    case 0x21: // !
    case 0x3f: // ?
    case 0x2026: // …
      return mark(into, STOP, at, 1);
    case 0x3b:
      return mark(into, SEMICOLON, at, 1);
    case COLON_UNIT:
      return mark(into, COLON, at, 1);
    case 0x2014: // —
    case 0x2015:
    case 0x2013: // –
      return mark(into, DASH, at, 1);
    case HYPHEN:
    case 0x5f: // _ stands for a dash on old wires
      return mark(into, DASH, at, next === unit ? runOf(text, at, unit) : 1);
    case 0x28:
    case 0x5b:
    case 0x7b:
      return mark(into, OPEN, at, 1);
    case 0x29:
    case 0x5d:
    case 0x7d:
      return mark(into, CLOSE, at, 1);
    case 0x22: // "
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0xab: // «
    case 0xbb:
      return mark(into, QUOTE, at, 1);
    case TYPEWRITER_APOSTROPHE:
    case 0x60: // `
      return mark(into, next === unit ? QUOTE : APOSTROPHE, at, next === unit ? 2 : 1);
    case 0x2018:
    case 0x2019:
      return mark(into, APOSTROPHE, at, 1);
    default:
      return mark(into, SYMBOL, at, 1);
  }
}

function mark(into: Tokens, kind: number, at: number, length: number): number {
  add(into, kind, at, at + length);
  return at + length;
}

function runOf(text: string, at: number, unit: number): number {
  let end = at + 1;
  while (text.charCodeAt(end) === unit) end++;
  return end - at;
}

/** Whether nothing but marks and space follows: then a full stop ends the sentence, not an initial. */
function endsText(text: string, at: number): boolean {
  for (let k = at; k < text.length && k < at + 4; k++) {
    const unitClass = classOf(text.charCodeAt(k));
    if (unitClass === LETTER || unitClass === DIGIT) return false;
  }
  return at + 4 >= text.length;
}

function figureFollows(text: string, at: number): boolean {
  while (at < text.length && classOf(text.charCodeAt(at)) === SPACE) at++;
  return at < text.length && classOf(text.charCodeAt(at)) === DIGIT;
}
