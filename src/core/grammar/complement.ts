import { COMMA } from '../text/tokens';
import { W } from '../lexicon/wordClasses';
import { attachmentEnd, attachmentsEnd, behindList, clauseEnd, isAndOr, isTimePhrase } from './clause';
import { phraseEnd } from './nounPhrase';
import { isDeterminer, isNominal, isParticiple } from './wordKind';
import type { Reading } from './reading';

/**
 * End of the thing a verb at `i − 1` is about: a noun phrase with what hangs on it, a wh- or that-clause.
 * `i` where there is none.
 */
export function objectEnd(reading: Reading, i: number, limit: number): number {
  const start = skipAdverbs(reading, i, limit);
  if (start >= limit) return i;
  if (opensQuestion(reading, start) || (reading.textOf(start) === 'that' && !isNominal(reading, start + 1)))
    return clauseEnd(reading, start, limit);
  const end = phraseEnd(reading, start, limit);
  return end === start ? i : attachmentsEnd(reading, end, limit);
}

/** End of the wh-clause at `i`, adverbs and a preposition in front of it included; `i` where there is none. */
export function questionEnd(reading: Reading, i: number, limit: number): number {
  const start = skipAdverbs(reading, i, limit);
  return start < limit && opensQuestion(reading, start) ? clauseEnd(reading, start, limit) : i;
}

/**
 * End of what a verb takes behind it: objects, adverbs, prepositional phrases, times, in any order. It stops before a
 * reason and before the next clause.
 */
export function complementEnd(reading: Reading, i: number, limit: number): number {
  let at = i < limit && reading.endsIn(i, 'ing') && isParticiple(reading, i) ? i + 1 : i;
  for (;;) {
    const next = complementStep(reading, at, limit);
    if (next === at) return at;
    at = next;
  }
}

function complementStep(reading: Reading, at: number, limit: number): number {
  if (at >= limit || opensReason(reading, at)) return at;
  if (reading.tokens.kind[at] === COMMA) return Math.max(at, behindList(reading, at, limit));
  const behindAdverbs = skipAdverbs(reading, at, limit);
  if (behindAdverbs > at) return behindAdverbs;
  if (opensQuestion(reading, at)) return clauseEnd(reading, at, limit);
  if (isTimePhrase(reading, at) && reading.is(at, W.preposition)) return phraseEnd(reading, at + 1, limit);
  if (isAndOr(reading, at) || reading.is(at, W.preposition)) return attachmentEnd(reading, at, limit);
  return phraseEnd(reading, at, limit);
}

const REASON_OPENER = /^(because|since|due|owing|given|citing|lest|fearing|so)$/;
const REASON_NOUN =
  /^(fear|fears|concern|concerns|worry|reason|reasons|safety|security|privacy|rules|policy|policies|protocol|guidelines|regulations)$/;

/** Whether a reason begins at `i`: "because", "for fear", "out of concern", "under the ministry's rules". */
function opensReason(reading: Reading, i: number): boolean {
  const word = reading.textOf(i);
  if (REASON_OPENER.test(word)) return true;
  if (!/^(for|out|under|in|per|amid)$/.test(word)) return false;
  const last = Math.min(i + 5, reading.tokens.sentenceEnd[i]);
  for (let at = i + 1; at < last && reading.isWord(at); at++)
    if (REASON_NOUN.test(reading.textOf(at))) return true;
  return false;
}

function skipAdverbs(reading: Reading, i: number, limit: number): number {
  let at = i;
  while (
    at < limit &&
    (reading.is(at, W.adverb) || reading.endsIn(at, 'ly')) &&
    !isDeterminer(reading, at) &&
    !reading.is(at, W.wh)
  )
    at++;
  return at;
}

/** "who", "whether", "by how much", "in which country". */
const opensQuestion = (reading: Reading, i: number): boolean =>
  reading.is(i, W.wh) ||
  (reading.is(i, W.preposition) && reading.is(i + 1, W.wh) && !isDeterminer(reading, i + 1));
