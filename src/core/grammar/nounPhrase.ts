import { ALL_CAPS, CLOSE, COMMA, FIRST, NUMBER, OPEN, WORD } from '../text/tokens';
import { W } from '../lexicon/wordClasses';
import type { Reading } from './reading';
import { isClosed, isDeterminer, isNominal, isNounToo, isPossessiveMark } from './wordKind';

/*
 * The noun phrase, read without a part-of-speech tagger: closed classes and verbs bound it, everything else that
 * stands between a determiner and a noun belongs to it. Token indices throughout; ends are exclusive.
 */

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
  if (!reading.is(start, W.singularDeterminer) || !reading.tailIs(end - 1, W.coordinatedPlural)) return false;
  for (let i = start + 1; i < end - 1; i++)
    if (reading.is(i, W.quantifier) || reading.is(i, W.cardinal) || reading.is(i, W.partitive)) return false;
  return true;
}

/** The known modifiers right in front of a head. */
function modifierStart(reading: Reading, head: number, floor: number): number {
  let i = head;
  while (i - 1 > floor && reading.is(i - 1, W.modifier)) i--;
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
    if (i < end && isTimeInFront(reading, previous)) break;
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
    if (i < end && reading.is(previous, W.anonymityAdverb) && !reading.is(previous, W.pronoun)) {
      i--;
      continue;
    }
    break;
  }
  return i;
}

/** "On Monday officials …", "Last week officials …": when, not who. */
const isTimeInFront = (reading: Reading, i: number): boolean =>
  (reading.is(i, W.weekday) && reading.isCapital(i)) ||
  (reading.is(i, W.timeUnit) && reading.is(i - 1, W.deictic));

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
      reading.is(i, W.article) ||
      reading.is(i, W.possessive) ||
      (reading.is(i, W.quantifier) && !reading.is(i, W.rankAdjective))
    )
      return i;
  }
  return -1;
}

/** Words no determiner reaches across. */
const isHardBoundary = (reading: Reading, i: number): boolean =>
  reading.is(i, W.hardBoundary) && !reading.isCapital(i);

/** Inside a phrase that a determiner opened, participles and adverbs are modifiers: "a recently retired officer". */
const canFollowDeterminer = (reading: Reading, i: number): boolean =>
  reading.isWord(i) && !isDeterminer(reading, i) && !isPossessiveMark(reading, i) && !isClosed(reading, i);

/** "all the officials", "both officials", "the two officials", "some 20 officials", "at least two officials". */
function predeterminerStart(reading: Reading, i: number, floor: number): number {
  let start = i;
  while (start > floor) {
    const previous = start - 1;
    const determiner = isDeterminer(reading, previous) && !reading.is(previous, W.demonstrative);
    const approximates = reading.is(previous, W.approximator);
    if (
      determiner ||
      (approximates && (reading.isNumber(start) || reading.is(start, W.cardinal) || start < i))
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
  (reading.tokens.flags[i] & FIRST) !== 0 && (reading.is(i, W.adverb) || reading.is(i, W.subordinator));

/** Whether `and` at `i` joins two modifiers of one noun: "current and former", "Turkish and Saudi", "market and industry". */
function joinsModifiers(reading: Reading, i: number): boolean {
  if (i < 1 || !reading.is(i, W.conjunction) || !/^(and|or)$/.test(reading.textOf(i))) return false;
  return reading.is(i - 1, W.coordinatedModifier) && reading.is(i + 1, W.coordinatedModifier);
}

/** "one of" / "a group of" in front of a phrase that starts at `start`; `start` where there is none. */
function partitiveStart(reading: Reading, start: number, floor: number): number {
  const of = start - 1;
  if (of - 1 < floor || reading.textOf(of) !== 'of') return start;
  const head = of - 1;
  if (!reading.is(head, W.partitive) && !reading.isNumber(head)) return start;
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
  const alone =
    determined && (isPronominal(reading, at - 1) || (at === i + 1 && reading.is(i, W.demonstrative)));
  return nouns > 0 || alone ? at : i;
}

/** Whether a noun may follow at `i`: "a closed *meeting*", but "the wounded *said*". */
const canBeModified = (reading: Reading, i: number, limit: number): boolean =>
  i < limit &&
  reading.isWord(i) &&
  !isClosed(reading, i) &&
  !reading.is(i, W.say) &&
  !reading.is(i, W.believe);

/** Behind a singular a base form is no verb, for that would end in -s: "the border *force*", "the peace *talk*". */
const isBaseFormNoun = (reading: Reading, i: number): boolean =>
  reading.is(i, W.verbBase) &&
  (reading.is(i, W.other) || isNounToo(reading, i)) &&
  !reading.is(i, W.auxiliary) &&
  !reading.endsIn(i - 1, 's') &&
  !reading.is(i - 1, W.quantifier);

const approximatesAt = (reading: Reading, i: number): boolean =>
  reading.is(i, W.approximator) && !reading.is(i, W.determiner) && isDeterminer(reading, i + 1);

/** Quantifiers that stand without a noun: "some", "many", "others". */
const isPronominal = (reading: Reading, i: number): boolean =>
  reading.is(i, W.quantifier) || reading.is(i, W.cardinal);

/** A comma between two adjectives of one phrase: "a tall, thin man". */
const isAdjectiveComma = (reading: Reading, i: number): boolean =>
  reading.is(i - 1, W.rankAdjective) && reading.is(i + 1, W.rankAdjective);
