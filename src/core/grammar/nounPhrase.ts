import {
  ALL_CAPS,
  APOSTROPHE,
  CAPITAL,
  CLOSE,
  COMMA,
  COMPOUND,
  FIRST,
  GLUED,
  NUMBER,
  OPEN,
  QUOTED,
  SYMBOL,
  WORD,
} from '../text/tokens';
import type { Reading } from './reading';

/**
 * The noun phrase, read without a part-of-speech tagger: closed classes and verbs bound it, everything else that
 * stands between a determiner and a noun belongs to it. Token indices throughout; ends are exclusive.
 */

/** Whether token `i` can be a noun or stand before one. */
export function isNominal(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (i < 0 || i >= tokens.count) return false;
  const kind = tokens.kind[i];
  if (kind === NUMBER) return true;
  if (kind === SYMBOL) return tokens.text[tokens.start[i]] === '$' || tokens.text[tokens.start[i]] === '%';
  if (kind !== WORD || isClosed(reading, i)) return false;
  if (tokens.flags[i] & CAPITAL && !(tokens.flags[i] & FIRST)) return true;
  return !isVerbForm(reading, i) && !isAdverb(reading, i);
}

/** Words of the closed classes, which no base noun phrase holds behind its determiner. */
export function isClosed(reading: Reading, i: number): boolean {
  if (reading.tokens.word[i] === 0) return false;
  const acronym = (reading.tokens.flags[i] & ALL_CAPS) !== 0;
  if (acronym) return false;
  return (
    reading.is(i, 'preposition') ||
    reading.is(i, 'conjunction') ||
    reading.is(i, 'pronoun') ||
    reading.is(i, 'auxiliary') ||
    (reading.is(i, 'modal') && !isMonth(reading, i)) ||
    reading.is(i, 'relative') ||
    reading.is(i, 'wh') ||
    reading.is(i, 'subordinator') ||
    reading.is(i, 'negation') ||
    (reading.is(i, 'adverb') &&
      !reading.is(i, 'ordinal') &&
      !reading.is(i, 'quantifier') &&
      !reading.is(i, 'rankAdjective'))
  );
}

const isMonth = (reading: Reading, i: number): boolean => reading.is(i, 'month') && reading.isCapital(i);

export const isDeterminer = (reading: Reading, i: number): boolean =>
  reading.is(i, 'article') ||
  reading.is(i, 'demonstrative') ||
  reading.is(i, 'possessive') ||
  reading.is(i, 'quantifier') ||
  reading.is(i, 'cardinal') ||
  reading.isNumber(i);

/** Forms that are verbs here: known finite forms, and -ed and -ing forms that do not describe a noun. */
function isVerbForm(reading: Reading, i: number): boolean {
  const person =
    reading.is(i, 'roleNoun') ||
    reading.is(i, 'personNoun') ||
    reading.is(i, 'sourceNoun') ||
    reading.is(i, 'domainNoun');
  if (person || reading.is(i, 'rankAdjective') || reading.is(i, 'demonym')) return false;
  if (reading.is(i, 'say') || reading.is(i, 'cite') || reading.is(i, 'decline'))
    return !isNounToo(reading, i);
  if (reading.is(i, 'attitude') || reading.is(i, 'act')) return !isNounToo(reading, i);
  if (reading.is(i, 'believe') || reading.is(i, 'other')) return reading.match(i, 'compoundNoun') === 0;
  if (reading.is(i, 'participleAdjective') || reading.is(i, 'participleModifier')) return false;
  return isParticiple(reading, i);
}

/** Reporting verbs whose base or -s form is as common as a noun in front of another noun: "state officials". */
export function isNounToo(reading: Reading, i: number): boolean {
  return /^(remark|remarks|demand|demands|doubt|doubts|fear|fears|worry|worries|concern|concerns|answer|telephone|phone|email|e-mail|project|support|care|view|views|like|hope|hopes|need|needs|love|call|credit|counsel|state|states|report|reports|claim|claims|charge|charges|question|questions|project|signal|signals|estimate|estimates|comment|comments|note|notes|voice|voices|brief|praise|blame|protest|protests|object|objects|pledge|pledges|promise|dispute|disputes|call|calls|answer|answers|response)$/.test(
    reading.textOf(i),
  );
}

export function isParticiple(reading: Reading, i: number): boolean {
  if (!reading.isWord(i)) return false;
  if (reading.is(i, 'sayGerund') || reading.is(i, 'otherGerund') || reading.is(i, 'citeGerund')) return true;
  const { tokens } = reading;
  if (tokens.flags[i] & (CAPITAL | COMPOUND) && !(tokens.flags[i] & FIRST)) return false;
  const length = tokens.end[i] - tokens.start[i];
  return (length > 4 && reading.endsIn(i, 'ing')) || (length > 4 && reading.endsIn(i, 'ed'));
}

const isAdverb = (reading: Reading, i: number): boolean =>
  reading.endsIn(i, 'ly') &&
  !/^(family|ally|supply|assembly|july|italy|early|elderly|daily|weekly|monthly|friendly|likely|only|reply|monopoly|anomaly|local|lonely)$/.test(
    reading.textOf(i),
  );

/**
 * Start of the base noun phrase that ends before `end`; `end` itself where none does. With it come conjoined
 * modifiers ("current and former officials"), possessors ("the ministry's spokesman") and what counts out of a
 * group ("one of the officials", "a handful of aides").
 */
export function phraseStart(reading: Reading, end: number): number {
  const floor = reading.tokens.sentenceStart(Math.max(0, end - 1));
  let start = baseStart(reading, end, floor);
  if (start === end) return end;
  if (disagrees(reading, start, end)) return modifierStart(reading, end - 1, start);
  for (;;) {
    const group = partitiveStart(reading, start, floor);
    if (group === start) return start;
    start = group;
  }
}

/** "a fact party insiders cite": an article of the singular does not belong to a plural. */
function disagrees(reading: Reading, start: number, end: number): boolean {
  if (
    !/^(a|an|another|each|every)$/.test(reading.textOf(start)) ||
    !PLURALS.some((name) => reading.tailIs(end - 1, name))
  )
    return false;
  for (let i = start + 1; i < end - 1; i++)
    if (reading.is(i, 'quantifier') || reading.is(i, 'cardinal') || reading.is(i, 'partitive')) return false;
  return true;
}

const PLURALS = ['sourceNounPlural', 'roleNounPlural', 'personNounPlural', 'genericNounPlural'] as const;

/** The known modifiers right in front of a head. */
function modifierStart(reading: Reading, head: number, floor: number): number {
  let i = head;
  while (
    i - 1 > floor &&
    (reading.is(i - 1, 'domainNoun') ||
      reading.is(i - 1, 'rankAdjective') ||
      reading.is(i - 1, 'demonym') ||
      reading.is(i - 1, 'country'))
  )
    i--;
  return i;
}

function baseStart(reading: Reading, end: number, floor: number): number {
  const determiner = determinerBefore(reading, end, floor);
  let i = end;
  while (i > floor) {
    const previous = i - 1;
    if (determiner >= 0 && previous > determiner && i < end && canFollowDeterminer(reading, previous)) {
      i--;
      continue;
    }
    if (isPossessiveMark(reading, previous)) {
      const possessor = baseStart(reading, previous, floor);
      return possessor === previous ? i : possessor;
    }
    if (isDeterminer(reading, previous)) {
      i = predeterminerStart(reading, previous, floor);
      return i;
    }
    if (isNominal(reading, previous) && (i === end || !clauseBoundaryAt(reading, previous))) {
      i--;
      continue;
    }
    if (isBracketedName(reading, previous)) {
      i -= 3;
      continue;
    }
    if (i < end && joinsModifiers(reading, previous)) {
      i -= 2;
      continue;
    }
    if (i < end && reading.is(previous, 'anonymityAdverb') && !reading.is(previous, 'pronoun')) {
      i--;
      continue;
    }
    break;
  }
  return i;
}

/** "(AWU)" behind the name it shortens. */
const isBracketedName = ({ tokens: { kind, flags } }: Reading, i: number): boolean =>
  i > 2 && kind[i] === CLOSE && kind[i - 2] === OPEN && (flags[i - 1] & ALL_CAPS) !== 0;

/** Index of a determiner at most six words to the left with only words between, or -1. */
function determinerBefore(reading: Reading, end: number, floor: number): number {
  for (let i = end - 1, steps = 0; i >= floor && steps < 7; i--, steps++) {
    const { kind } = reading.tokens;
    if (kind[i] !== WORD && kind[i] !== NUMBER && kind[i] !== OPEN && kind[i] !== CLOSE) return -1;
    if (i < end - 1 && isHardBoundary(reading, i)) return -1;
    if (
      reading.is(i, 'article') ||
      reading.is(i, 'possessive') ||
      (reading.is(i, 'quantifier') && !reading.is(i, 'rankAdjective'))
    )
      return i;
  }
  return -1;
}

/** Words no determiner reaches across. */
function isHardBoundary(reading: Reading, i: number): boolean {
  return (
    (reading.is(i, 'preposition') ||
      reading.is(i, 'conjunction') ||
      reading.is(i, 'pronoun') ||
      reading.is(i, 'auxiliary') ||
      reading.is(i, 'modal') ||
      reading.is(i, 'relative') ||
      reading.is(i, 'subordinator') ||
      reading.is(i, 'say') ||
      reading.is(i, 'cite') ||
      reading.is(i, 'believe')) &&
    !reading.is(i, 'possessive') &&
    !reading.isCapital(i) &&
    !isNounToo(reading, i)
  );
}

/** Inside a phrase that a determiner opened, participles and adverbs are modifiers: "a recently retired officer". */
const canFollowDeterminer = (reading: Reading, i: number): boolean =>
  reading.isWord(i) && !isDeterminer(reading, i) && !isPossessiveMark(reading, i) && !isClosed(reading, i);

export function isPossessiveMark(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (!(tokens.flags[i] & GLUED)) return false;
  if (tokens.kind[i] === APOSTROPHE) return i > 0 && reading.endsIn(i - 1, 's');
  return tokens.kind[i] === WORD && reading.textOf(i).replace('’', "'") === "'s";
}

/** "all the officials", "both officials", "the two officials", "some 20 officials", "at least two officials". */
function predeterminerStart(reading: Reading, i: number, floor: number): number {
  let start = i;
  while (start > floor) {
    const previous = start - 1;
    const determiner = isDeterminer(reading, previous) && !reading.is(previous, 'demonstrative');
    const approximates =
      /^(about|nearly|almost|roughly|around|approximately|just|only|over|some|least|most|than|fewer|more)$/.test(
        reading.textOf(previous),
      );
    if (
      determiner ||
      (approximates && (reading.isNumber(start) || reading.is(start, 'cardinal') || start < i))
    )
      start--;
    else if (
      start < i &&
      /^(at|more|fewer)$/.test(reading.textOf(previous)) &&
      /^(least|most|than)$/.test(reading.textOf(start))
    )
      start--;
    else break;
  }
  return start;
}

/** A capitalised word that opens its sentence in front of a subject is no part of it: "Nearby residents" is, "Yet officials" is not. */
const clauseBoundaryAt = (reading: Reading, i: number): boolean =>
  (reading.tokens.flags[i] & FIRST) !== 0 && (reading.is(i, 'adverb') || reading.is(i, 'subordinator'));

/** Whether `and` at `i` joins two modifiers of one noun: "current and former", "Turkish and Saudi", "market and industry". */
function joinsModifiers(reading: Reading, i: number): boolean {
  if (!/^(and|or)$/.test(reading.textOf(i)) || i < 1) return false;
  const modifier = (k: number): boolean =>
    reading.is(k, 'rankAdjective') ||
    reading.is(k, 'domainNoun') ||
    reading.is(k, 'demonym') ||
    reading.is(k, 'country') ||
    reading.is(k, 'anonymousAdjective');
  return modifier(i - 1) && modifier(i + 1);
}

/** "one of" / "a group of" in front of a phrase that starts at `start`; `start` where there is none. */
function partitiveStart(reading: Reading, start: number, floor: number): number {
  const of = start - 1;
  if (of - 1 < floor || reading.textOf(of) !== 'of') return start;
  const head = of - 1;
  if (!reading.is(head, 'partitive') && !reading.isNumber(head)) return start;
  if (isDeterminer(reading, head)) return predeterminerStart(reading, head, floor);
  const begin = baseStart(reading, of, floor);
  return begin === of ? head : begin;
}

/**
 * End of the base noun phrase that begins at `i`: determiner, modifiers, nouns, possessors included; `i` where none
 * begins. A verb form behind a noun ends it.
 */
export function phraseEnd(reading: Reading, i: number, limit: number): number {
  let at = i;
  while (at < limit && (isDeterminer(reading, at) || approximatesAt(reading, at))) at++;
  const determined = at > i;
  let nouns = 0;
  for (; at < limit; at++) {
    if (isPossessiveMark(reading, at) && nouns > 0) continue;
    if (isNominal(reading, at)) {
      if (reading.isNumber(at) && nouns > 0) break;
      nouns++;
      continue;
    }
    if (nouns === 0 && determined && reading.isWord(at) && !isClosed(reading, at)) {
      if (!canBeModified(reading, at + 1, limit)) nouns++;
      continue;
    }
    if (nouns > 0 && determined && isBaseFormNoun(reading, at)) continue;
    if (reading.tokens.kind[at] === COMMA && nouns > 0 && isAdjectiveComma(reading, at)) continue;
    if (nouns > 0 && joinsModifiers(reading, at)) continue;
    break;
  }
  return nouns > 0 || (determined && at === i + 1 && reading.is(i, 'demonstrative'))
    ? at
    : nouns === 0 && determined && isPronominal(reading, at - 1)
      ? at
      : i;
}

/** Whether a noun may follow at `i`: "a closed *meeting*", but "the wounded *said*". */
const canBeModified = (reading: Reading, i: number, limit: number): boolean =>
  i < limit &&
  reading.isWord(i) &&
  !isClosed(reading, i) &&
  !reading.is(i, 'say') &&
  !reading.is(i, 'believe');

/** Behind a singular a base form is no verb, for that would end in -s: "the border *force*", "the peace *talk*". */
const isBaseFormNoun = (reading: Reading, i: number): boolean =>
  reading.is(i, 'verbBase') &&
  (reading.is(i, 'other') || isNounToo(reading, i)) &&
  !reading.is(i, 'auxiliary') &&
  !reading.endsIn(i - 1, 's') &&
  !reading.is(i - 1, 'quantifier');

const approximatesAt = (reading: Reading, i: number): boolean =>
  /^(about|nearly|almost|roughly|around|approximately|only|just|even)$/.test(reading.textOf(i)) &&
  isDeterminer(reading, i + 1);

/** Quantifiers that stand without a noun: "some", "many", "others". */
const isPronominal = (reading: Reading, i: number): boolean =>
  reading.is(i, 'quantifier') || reading.is(i, 'cardinal');

/** A comma between two adjectives of one phrase: "a tall, thin man". */
const isAdjectiveComma = (reading: Reading, i: number): boolean =>
  reading.is(i - 1, 'rankAdjective') && reading.is(i + 1, 'rankAdjective');

/** Whether a token stands in a quotation. */
export const isQuoted = (reading: Reading, i: number): boolean => (reading.tokens.flags[i] & QUOTED) !== 0;
