import { COMMA, DASH, QUOTE, SEMICOLON, STOP } from '../text/tokens';
import { W } from '../lexicon/wordClasses';
import { attachmentEnd, isTimePhrase } from './clause';
import { knowledgeAt } from './knowledge';
import { nameEnd } from './name';
import { phraseEnd } from './nounPhrase';
import { isNounToo, isParticiple } from './wordKind';
import type { Reading } from './reading';
import { type SayingKind, verbOfSaying } from './verbOfSaying';

/**
 * How a noun phrase is used as a source: it says or believes something, or is named as where something comes from
 * (`cited`).
 */
export type FrameKind = SayingKind | 'cited';

export interface Frame {
  readonly kind: FrameKind;
  /** Token of the verb or of the cue. */
  readonly cue: number;
  /** Where the noun phrase ends: its attachments are in, adverbs and adjuncts before the verb are not. */
  readonly phraseEnd: number;
}

/** How far from its subject a verb of saying may stand. */
const MAX_REACH = 32;

/** The frame whose subject ends at `end`: "officials [in the town] said". */
export function frameBehind(reading: Reading, end: number): Frame | undefined {
  const { tokens } = reading;
  const limit = Math.min(tokens.sentenceEnd[Math.max(0, end - 1)], end + MAX_REACH);
  let phrase = end;
  let at = end;
  while (at < limit) {
    // "people briefed on the plan" are told; they do not tell.
    const verb = knowledgeAt(reading, at) ? undefined : verbOfSaying(reading, at, limit);
    if (verb) return { ...verb, phraseEnd: phrase };
    const kind = tokens.kind[at];
    if (kind === COMMA || kind === DASH)
      return strayComma(reading, at, phrase > end) ?? behindParenthesis(reading, at, limit, phrase);
    if (kind === STOP || kind === SEMICOLON || kind === QUOTE) return undefined;
    const relative = reading.is(at, W.conjunction) ? at + 1 : at;
    if (reading.is(relative, W.relative) && reading.textOf(relative) !== 'that')
      return behindRelative(reading, relative, limit);
    const next = postmodifierEnd(reading, at, limit);
    if (next <= at) return undefined;
    if (!isTimePhrase(reading, at)) phrase = next;
    at = next;
  }
  return undefined;
}

/** "An official with the bank, said": a comma that parts a long subject from its verb. */
function strayComma(reading: Reading, comma: number, long: boolean): Frame | undefined {
  if (!long || reading.tokens.kind[comma] !== COMMA) return undefined;
  const verb = verbOfSaying(reading, comma + 1, reading.tokens.sentenceEnd[comma]);
  return verb && !isInverted(reading, verb.cue) && !reading.is(verb.cue + 1, W.determiner)
    ? { ...verb, phraseEnd: comma }
    : undefined;
}

/** ", speaking on condition of anonymity, said": the verb stands behind the second of two commas. */
function behindParenthesis(
  reading: Reading,
  comma: number,
  limit: number,
  phrase: number,
): Frame | undefined {
  const { kind } = reading.tokens;
  for (let at = comma + 1; at < limit; at++) {
    if (kind[at] === STOP || kind[at] === QUOTE) return undefined;
    if (kind[at] !== kind[comma]) continue;
    if (reading.is(at + 1, W.relative)) {
      const main = behindRelative(reading, at + 1, limit);
      if (main) return { ...main, phraseEnd: phrase };
    }
    const verb = verbOfSaying(reading, at + 1, limit);
    if (verb && !isInverted(reading, verb.cue))
      return { ...verb, phraseEnd: reading.textOf(comma + 1) === 'including' ? at : phrase };
  }
  return undefined;
}

/** ", said Tom Lee.": a name behind the verb is its subject. */
function isInverted(reading: Reading, verb: number): boolean {
  const limit = reading.tokens.sentenceEnd[verb];
  const end = nameEnd(reading, verb + 1, limit);
  return (
    end > verb + 1 &&
    (end >= limit || !reading.isWord(end) || reading.is(end, W.preposition) || reading.is(end, W.relative))
  );
}

/** "a person who has read the report said": the verb that is not the relative clause's own. */
function behindRelative(reading: Reading, relative: number, limit: number): Frame | undefined {
  const own = verbOfSaying(reading, relative + 1, limit);
  for (let at = (own?.cue ?? relative) + 2; at < limit; at++) {
    if (
      reading.tokens.kind[at] === STOP ||
      reading.tokens.kind[at] === QUOTE ||
      reading.tokens.kind[at] === COMMA
    )
      return undefined;
    const subjectBefore =
      reading.is(at - 1, W.pronoun) ||
      reading.is(at - 1, W.relative) ||
      reading.is(at - 1, W.conjunction) ||
      reading.is(at - 1, W.auxiliary) ||
      reading.textOf(at - 1) === 'to';
    if (
      subjectBefore ||
      phraseEnd(reading, relative + 1, limit) === at ||
      isNounToo(reading, at) ||
      !(reading.is(at, W.say) || reading.is(at, W.act) || reading.is(at, W.believe))
    )
      continue;
    const verb = verbOfSaying(reading, at, limit);
    if (verb) return { ...verb, phraseEnd: at };
  }
  return undefined;
}

/** End of one thing that may hang on a subject before its verb; `at` where nothing does. */
function postmodifierEnd(reading: Reading, at: number, limit: number): number {
  const known = knowledgeAt(reading, at);
  if (known) return known.to;
  if (isTimePhrase(reading, at)) return timePhraseEnd(reading, at, limit);
  return attachmentEnd(reading, at, limit);
}

function timePhraseEnd(reading: Reading, at: number, limit: number): number {
  let i = at;
  while (
    i < limit &&
    (reading.is(i, W.preposition) ||
      reading.is(i, W.deictic) ||
      reading.is(i, W.article) ||
      reading.is(i, W.weekday) ||
      reading.is(i, W.month) ||
      reading.is(i, W.timeUnit) ||
      reading.isNumber(i))
  )
    i++;
  return i;
}

/** The frame in which a noun phrase that begins at `start` is named as where something comes from, or speaks in inversion. */
export function frameBefore(reading: Reading, start: number, end: number): Frame | undefined {
  const { kind } = reading.tokens;
  const floor = reading.tokens.sentenceStart(start);
  const previous = start - 1;
  if (previous < floor) return undefined;
  const word = reading.textOf(previous);
  const before = previous - 1;
  const cited = (cue: number): Frame => ({ kind: 'cited', cue, phraseEnd: end });
  if (kind[previous] === QUOTE && kind[previous - 1] !== COMMA) return frameBefore(reading, previous, end);
  if (
    word === 'to' &&
    before >= floor &&
    (reading.textOf(before) === 'according' || attributionBefore(reading, before, floor))
  )
    return cited(before);
  if (reading.is(previous, W.cite) || reading.is(previous, W.citeGerund))
    return citesNobody(reading, before) ? undefined : cited(previous);
  if (word === 'by') return passiveBefore(reading, previous, { floor, end });
  if (
    word === 'with' &&
    before >= floor &&
    /^(interviews?|conversations?|spoke|confirmed|checked)$/.test(reading.textOf(before))
  )
    return cited(previous);
  if (
    word === 'from' &&
    before >= floor &&
    /^(heard|learned|learnt|information|word|confirmation|tips?)$/.test(reading.textOf(before))
  )
    return cited(previous);
  if (
    word === 'of' &&
    before >= floor &&
    /^(view|views|opinion|words|account|judgment|eyes)$/.test(reading.textOf(before))
  )
    return cited(previous);
  if (word === 'per' && before >= floor && kind[before] === COMMA) return cited(previous);
  const inverted =
    reading.is(previous, W.say) &&
    !ADDRESSES.test(word) &&
    (before < floor || kind[before] === COMMA || kind[before] === QUOTE || kind[before] === DASH);
  return inverted && !finiteVerbFollows(reading, end)
    ? { kind: 'said', cue: previous, phraseEnd: end }
    : undefined;
}

/** "never cited a source", "without citing one". */
const citesNobody = (reading: Reading, i: number): boolean =>
  reading.is(i, W.negation) || reading.textOf(i) === 'without';

/** Verbs whose object hears: "told officials" is never "said officials". */
const ADDRESSES = /^(tell|tells|told)$/;

/** "attributed the figures to": at most six words back. */
function attributionBefore(reading: Reading, i: number, floor: number): boolean {
  for (let at = i; at >= floor && at > i - 6; at--)
    if (/^(attributed|attributes|attributing|ascribed|credited)$/.test(reading.textOf(at))) return true;
  return false;
}

/** "was described by", "provided to Reuters by", "criticised by": what the participle in front of the "by", at most four words back, is of. */
function passiveBefore(
  reading: Reading,
  by: number,
  { floor, end }: { floor: number; end: number },
): Frame | undefined {
  for (let at = by - 1; at >= floor && at > by - 6 && reading.isWord(at); at--) {
    const speech =
      reading.is(at, W.sayParticiple) ||
      reading.is(at, W.citeParticiple) ||
      /^(provided|given|supplied|put|offered|relayed|shared|called)$/.test(reading.textOf(at));
    if (speech) return { kind: 'cited', cue: by, phraseEnd: end };
    if (reading.is(at, W.actParticiple)) return { kind: 'acted', cue: by, phraseEnd: end };
    if (isParticiple(reading, at) || reading.is(at, W.otherParticiple)) return undefined;
  }
  return undefined;
}

/**
 * Whether a finite verb follows a phrase, so that the phrase begins a clause and does not speak in inversion: "Smith,
 * 40, said officials had left" against "… had left, said officials in the town".
 */
function finiteVerbFollows(reading: Reading, end: number): boolean {
  const limit = Math.min(reading.tokens.sentenceEnd[Math.max(0, end - 1)], end + 14);
  let at = end;
  while (at < limit && reading.isWord(at)) {
    if (isFinite(reading, at)) return true;
    const next = knowledgeAt(reading, at)?.to ?? attachmentEnd(reading, at, limit);
    if (next <= at || reading.is(at, W.relative)) return false;
    at = next;
  }
  return false;
}

const FINITE_CLASSES = [
  W.auxiliary,
  W.modal,
  W.say,
  W.act,
  W.believe,
  W.attitude,
  W.other,
  W.decline,
  W.negation,
];

/** A finite verb, or a form in -ed that no agent or place follows: "officials *left*", but "witnesses contacted by telephone". */
function isFinite(reading: Reading, i: number): boolean {
  if (knowledgeAt(reading, i)) return false;
  const past = isParticiple(reading, i) && reading.endsIn(i, 'ed');
  if (!past && !FINITE_CLASSES.some((name) => reading.is(i, name))) return false;
  const reduced = reading.is(i, W.otherParticiple) || reading.is(i, W.sayParticiple) || past;
  return !(reduced && /^(by|in|at|from|with|on|for|to|as|only|solely)$/.test(reading.textOf(i + 1)));
}
