import { ALL_CAPS, CLOSE, COLON, COMMA, DASH, NUMBER, OPEN, QUOTE, SEMICOLON, STOP } from '../text/tokens';
import { W } from '../lexicon/wordClasses';
import { isComma, nameEnd, nameStart } from './name';
import type { Reading } from './reading';

/** Token indices of a name. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * The name that stands beside the noun phrase `[from, to)` whose head is `head`: as a title's bearer ("spokesman Tom Lee"),
 * in apposition behind ("an official, Jane Doe,") or before ("Jane Doe, an official,"), or introduced
 * ("an adviser named Tom Lee").
 */
export function findNameBeside(
  reading: Reading,
  from: number,
  head: number,
  to: number,
): NameSpan | undefined {
  return (
    nameBehind(reading, head + 1) ??
    nameInApposition(reading, to) ??
    (to > head + 1 ? nameInApposition(reading, head + 1) : undefined) ??
    nameBefore(reading, from, to)
  );
}

/** "official Jane Doe", "aides Tom Lee and Ann Poe". */
function nameBehind(reading: Reading, i: number): NameSpan | undefined {
  const limit = reading.tokens.sentenceEnd[i - 1];
  const end = nameEnd(reading, i, limit);
  return end > i ? { from: i, to: end } : introduced(reading, i, limit);
}

/** "named Tom Lee", "identified as Lt. Reyes", "like Tom Lee". */
function introduced(reading: Reading, i: number, limit: number): NameSpan | undefined {
  const word = reading.textOf(i);
  const at = /^(named|called|like|including)$/.test(word)
    ? i + 1
    : word === 'such'
      ? i + 2
      : word === 'identified' && reading.textOf(i + 1) === 'as'
        ? i + 2
        : -1;
  if (at < 0) return undefined;
  const end = nameEnd(reading, at, limit);
  return end > at ? { from: at, to: end } : undefined;
}

/** ", John Smith,", " — A, B and C —", "(John Smith)", ": John Smith". */
function nameInApposition(reading: Reading, i: number): NameSpan | undefined {
  const { kind, sentenceEnd } = reading.tokens;
  if (i >= reading.tokens.count) return undefined;
  const opener = kind[i];
  if (opener !== COMMA && opener !== DASH && opener !== OPEN && opener !== COLON) return undefined;
  const limit = sentenceEnd[i];
  const at = i + 1;
  const named = introduced(reading, at, limit);
  if (named) return named;
  const from = behindTitle(reading, at, limit);
  const end = nameEnd(reading, from, limit);
  if (end === from) return undefined;
  const closes =
    end >= limit ||
    closesApposition(kind[end]) ||
    reading.textOf(end) === 'and' ||
    reading.textOf(end) === 'of';
  return closes ? { from, to: end } : undefined;
}

/** What may stand in front of the name in an apposition: "state Rep. Ellen Story", "former mayor Jane Doe", "among them Ann Poe". */
function behindTitle(reading: Reading, at: number, limit: number): number {
  let i = at;
  while (
    i < limit &&
    i < at + 4 &&
    !reading.isCapital(i) &&
    (reading.is(i, W.domainNoun) ||
      reading.is(i, W.rankAdjective) ||
      reading.is(i, W.roleNoun) ||
      /^(such|as|among|them)$/.test(reading.textOf(i)))
  )
    i++;
  return reading.isCapital(i) ? i : at;
}

const closesApposition = (kind: number): boolean =>
  kind === COMMA || kind === DASH || kind === CLOSE || kind === STOP || kind === SEMICOLON || kind === OPEN;

/** "Ari Fleischer, a former official,": a name, a comma, the phrase, and a mark that closes it. */
function nameBefore(reading: Reading, from: number, to: number): NameSpan | undefined {
  const { tokens } = reading;
  const floor = tokens.sentenceStart(from);
  let comma = from - 1;
  if (comma <= floor || !opensApposition(tokens.kind[comma])) return undefined;
  if (comma - 2 > floor && tokens.kind[comma - 1] === NUMBER && isComma(reading, comma - 2)) comma -= 2; // an age
  const start = nameStart(reading, comma, floor);
  if (start === comma) return undefined;
  const opensHere = start === floor || tokens.kind[start - 1] === QUOTE;
  if (tokens.flags[start] & ALL_CAPS && tokens.flags[comma - 1] & ALL_CAPS) return undefined; // a dateline
  const certain =
    opensHere && tokens.kind[comma] === COMMA && comma - start > 1 && /^(a|an)$/.test(reading.textOf(from));
  if (certain) return { from: start, to: comma };
  if (tokens.kind[comma] === DASH && tokens.kind[to] !== DASH) return undefined;
  if (
    to < tokens.count &&
    !closesApposition(tokens.kind[to]) &&
    !reading.is(to, W.relative) &&
    reading.textOf(to) !== 'and'
  )
    return undefined;
  const before = start - 1;
  if (before >= floor && (reading.is(before, W.preposition) || reading.textOf(before) === 'the'))
    return undefined;
  return { from: start, to: comma };
}

const opensApposition = (kind: number): boolean => kind === COMMA || kind === DASH || kind === OPEN;
