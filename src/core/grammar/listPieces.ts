import {
  CLOSE,
  COLON,
  COMMA,
  DASH,
  GLUED,
  OPEN,
  OPENING,
  QUOTE,
  SEMICOLON,
  STOP,
  WORD,
} from '../text/tokens';
import { W } from '../lexicon/wordClasses';
import type { ListWords } from './listWords';
import type { Reading } from './reading';

/** What parts a piece of a list from the one before it. `added` is "as well as", which may fall outside the count. */
export type Separator = 'start' | 'comma' | 'semicolon' | 'and' | 'commaAnd' | 'added';

/** A stretch of tokens between two separators of a list, half-open. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly separator: Separator;
  /** Tokens of a list inside this piece: "the Baltic states (Estonia, Latvia and Lithuania)". */
  readonly nested?: { readonly from: number; readonly to: number };
}

export interface Pieces {
  readonly pieces: readonly Piece[];
  /** Token behind the list. */
  readonly end: number;
  /** Whether the list ran up to a mark that closes it, and was not cut off by a verb. */
  readonly closed: boolean;
}

/** Where a list is looked for: tokens, half-open, and the kind of the mark that stands in front where it is a dash or bracket. */
export interface ListStretch {
  readonly from: number;
  readonly to: number;
  readonly opener?: number;
}

/** Cuts a stretch into the pieces of a list, whatever they may be. */
export function cutPieces(reading: Reading, words: ListWords, stretch: ListStretch): Pieces {
  const limit = stretch.to;
  const closer = closerOf(stretch.opener);
  const { kind, word, flags } = reading.tokens;
  const pieces: Piece[] = [];
  let from = stretch.from;
  let separator: Separator = 'start';
  let nested: Piece['nested'];
  let clause = false;
  let quoted = 0;
  const push = (to: number): void => {
    if (to > from) pieces.push({ from, to, separator, ...(nested && { nested }) });
    nested = undefined;
    clause = false;
  };

  for (let at = from; at < limit;) {
    const next = separatorAt(reading, words, at);
    if (next && !(clause && next.separator === 'and')) {
      push(at);
      separator = next.separator;
      from = at = next.end;
      continue;
    }
    if (
      kind[at] === OPEN ||
      (kind[at] === DASH && closer !== DASH && endsInGroup(reading, words, from, at))
    ) {
      const close = closingOf(reading, at, limit);
      if (endsInGroup(reading, words, from, at)) nested = { from: at + 1, to: close };
      at = Math.min(limit, close + 1);
      continue;
    }
    if (kind[at] === QUOTE) quoted += flags[at] & OPENING ? 1 : -1;
    if (endsList(kind[at]) || quoted < 0) {
      push(at);
      return {
        pieces,
        end: at,
        closed: closer === undefined || kind[at] === closer || kind[at] === STOP || quoted < 0,
      };
    }
    if (reading.is(at, W.relative) || reading.is(at, W.wh)) clause = true;
    else if (!clause && at > from && isFinite(reading, at)) {
      push(at);
      return { pieces, end: at, closed: false };
    }
    at += kind[at] === WORD && word[at] !== 0 ? unitLength(reading, words, at) : 1;
  }
  push(limit);
  return { pieces, end: limit, closed: true };
}

/** Tokens that no separator parts: the name of a country or of a group, a name with an "and" in it. */
const unitLength = (reading: Reading, words: ListWords, at: number): number =>
  Math.max(
    1,
    reading.match(at, W.country),
    words.joinedNameAt(reading, at),
    (words.groupAt(reading, at)?.end ?? at) - at,
  );

/** The mark that answers the one in front of a list, and ends it. */
const closerOf = (opener: number | undefined): number | undefined =>
  opener === DASH ? DASH : opener === OPEN ? CLOSE : undefined;

interface Parting {
  readonly separator: Separator;
  readonly end: number;
}

function separatorAt(reading: Reading, words: ListWords, at: number): Parting | undefined {
  const { kind } = reading.tokens;
  if (kind[at] === SEMICOLON) return { separator: 'semicolon', end: skipAnd(reading, words, at + 1) };
  if (kind[at] === COMMA) {
    const added = words.addedAt(reading, at + 1);
    if (added) return { separator: 'added', end: at + 1 + added };
    const end = skipAnd(reading, words, at + 1);
    return { separator: end > at + 1 ? 'commaAnd' : 'comma', end };
  }
  const added = words.addedAt(reading, at);
  if (added) return { separator: 'added', end: at + added };
  return words.isAnd(reading, at) ? { separator: 'and', end: at + 1 } : undefined;
}

const skipAnd = (reading: Reading, words: ListWords, at: number): number =>
  words.isAnd(reading, at) ? at + 1 : at;

const endsList = (kind: number): boolean =>
  kind === STOP || kind === COLON || kind === DASH || kind === CLOSE;

/** A verb behind a member ends the list: "France and Spain have pledged". Inside a relative clause it does not. */
const isFinite = (reading: Reading, at: number): boolean =>
  !reading.isCapital(at) &&
  (reading.is(at, W.auxiliary) || reading.is(at, W.modal) || isPlainVerb(reading, at)) &&
  !(reading.tokens.flags[at] & GLUED && reading.endsIn(at, 's'));

const isPlainVerb = (reading: Reading, at: number): boolean =>
  reading.isCapital(at - 1) &&
  (reading.is(at, W.say) || reading.is(at, W.other) || reading.is(at, W.decline));

/** Whether the piece so far ends in a plural that a list may spell out: "the Baltic states", "two witnesses". */
const endsInGroup = (reading: Reading, words: ListWords, from: number, at: number): boolean =>
  at > from &&
  (words.groupEndingAt(reading, from, at) !== undefined ||
    words.isPlural(reading, at - 1) ||
    reading.is(from, W.cardinal) ||
    reading.isNumber(from));

function closingOf(reading: Reading, opener: number, limit: number): number {
  const { kind } = reading.tokens;
  const closing = kind[opener] === OPEN ? CLOSE : DASH;
  for (let at = opener + 1; at < limit; at++) if (kind[at] === closing) return at;
  return limit > opener && kind[limit - 1] === STOP ? limit - 1 : limit;
}
