import { CLOSE, COMMA, DASH, OPEN, QUOTE, SEMICOLON, STOP } from '../text/tokens';
import { W } from '../lexicon/wordClasses';
import { phraseEnd } from './nounPhrase';
import { isDeterminer, isNominal, isParticiple } from './wordKind';
import type { Reading } from './reading';

/** A clause longer than this many words says more than one thing. */
const MAX_CLAUSE = 45;

/**
 * End of the subordinate clause that begins at `i`, in tokens. It runs to the end of the sentence or to the first mark
 * or word that begins something else: a comma (a relative clause between two commas is stepped over), a dash, a
 * semicolon, the closing mark of a quotation it began in, "but", "because".
 */
export function clauseEnd(reading: Reading, i: number, limit: number): number {
  const { kind } = reading.tokens;
  const last = Math.min(limit, i + MAX_CLAUSE);
  for (let at = i; at < last; at++) {
    switch (kind[at]) {
      case STOP:
        if (at + 1 >= limit || kind[at + 1] === QUOTE) return at;
        break;
      case SEMICOLON:
      case DASH:
      case QUOTE:
      case CLOSE:
        return at;
      case OPEN: {
        const closer = indexOfKind(reading, CLOSE, at, last);
        if (closer < 0) return at;
        at = closer;
        break;
      }
      case COMMA: {
        const behind = behindComma(reading, at, last);
        if (behind < 0) return at;
        at = behind - 1;
        break;
      }
      default:
        if (at > i && endsClause(reading, at)) return at;
    }
  }
  return last;
}

const behindComma = (reading: Reading, comma: number, limit: number): number => {
  const behind = behindParenthesis(reading, comma, limit);
  return behind < 0 ? behindList(reading, comma, limit) : behind;
};

/** Index behind the rest of a list whose first comma this is ("his wife, parents and four children"), or -1. */
export function behindList(reading: Reading, comma: number, limit: number): number {
  if (!isNominal(reading, comma - 1)) return -1;
  for (let at = comma + 1; at < limit;) {
    const last = isAndOr(reading, at);
    const start = last ? at + 1 : at;
    const end = phraseEnd(reading, start, limit);
    if (end === start) return -1;
    if (last) return isVerb(reading, end) ? -1 : end;
    at = reading.tokens.kind[end] === COMMA ? end + 1 : end;
    if (at === end && !isAndOr(reading, at)) return -1;
  }
  return -1;
}

export const isAndOr = (reading: Reading, i: number): boolean => /^(and|or)$/.test(reading.textOf(i));

const isVerb = (reading: Reading, i: number): boolean =>
  reading.is(i, W.auxiliary) ||
  reading.is(i, W.modal) ||
  reading.is(i, W.say) ||
  reading.is(i, W.believe) ||
  reading.is(i, W.other);

/** Index behind the second of two commas around a relative clause or an apposition that the clause goes on after, or -1. */
function behindParenthesis(reading: Reading, comma: number, limit: number): number {
  const opens = reading.is(comma + 1, W.relative) || reading.textOf(comma + 1) === 'including';
  if (!opens) return -1;
  const second = indexOfKind(reading, COMMA, comma + 1, Math.min(limit, comma + 14));
  if (second < 0 || second + 1 >= limit) return -1;
  const goesOn =
    reading.is(second + 1, W.modal) || reading.is(second + 1, W.auxiliary) || reading.is(second + 1, W.other);
  return goesOn ? second + 1 : -1;
}

function indexOfKind({ tokens }: Reading, kind: number, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (tokens.kind[i] === kind) return i;
  return -1;
}

const CLAUSE_ENDERS = /^(but|although|though|because|however|while|whereas)$/;

function endsClause(reading: Reading, i: number): boolean {
  const word = reading.textOf(i);
  if (CLAUSE_ENDERS.test(word)) return true;
  if (word !== 'and' && word !== 'or') return false;
  return (
    reading.is(i + 1, W.say) ||
    reading.is(i + 1, W.pronoun) ||
    reading.is(i + 1, W.decline) ||
    reading.is(i + 1, W.auxiliary)
  );
}

/** End of all that hangs on the noun phrase before `at`; `at` where nothing does. */
export function attachmentsEnd(reading: Reading, at: number, limit: number): number {
  for (;;) {
    const next = attachmentEnd(reading, at, limit);
    if (next === at) return at;
    at = next;
  }
}

/** What may hang on a noun phrase: a coordinated phrase, a prepositional phrase, a that- or wh-clause, a participle. */
export function attachmentEnd(reading: Reading, at: number, limit: number): number {
  if (at >= limit) return at;
  if (isAndOr(reading, at)) return coordinatedEnd(reading, at, limit);
  if (reading.is(at, W.preposition)) return prepositionalEnd(reading, at, limit);
  if (/^(that|whether|who|which|why|where)$/.test(reading.textOf(at))) return clauseEnd(reading, at, limit);
  return participialEnd(reading, at, limit);
}

/** "and the date", "and why"; not where a clause of its own begins ("and the minister said"). */
function coordinatedEnd(reading: Reading, at: number, limit: number): number {
  if (reading.is(at + 1, W.wh)) return clauseEnd(reading, at + 1, limit);
  const end = phraseEnd(reading, at + 1, limit);
  const startsClause =
    end < limit && (reading.is(end, W.auxiliary) || reading.is(end, W.modal) || reading.is(end, W.say));
  return end > at + 1 && (!startsClause || isInsideName(reading, at)) ? end : at;
}

/** "the Bureau of Animal and Plant Quarantine": an "and" between capitals belongs to a name. */
const isInsideName = (reading: Reading, at: number): boolean =>
  reading.isCapital(at - 1) && reading.isCapital(at + 1);

const OBLIQUE = /^(me|him|us|them|it)$/;
/** They may also begin a clause: "as it fell". */
const COMPARING = /^(as|than|like|for)$/;
const BY_TIME = /^(until|since|after|before)$/;

/** "of the talks", "about them", "with whom they met"; not when ("on Monday", "after the vote"). */
function prepositionalEnd(reading: Reading, at: number, limit: number): number {
  if (isTimePhrase(reading, at) || BY_TIME.test(reading.textOf(at))) return at;
  if (reading.is(at + 1, W.wh)) return clauseEnd(reading, at + 1, limit);
  if (OBLIQUE.test(reading.textOf(at + 1)) && !COMPARING.test(reading.textOf(at))) return at + 2;
  const gerund = isParticiple(reading, at + 1) && !isDeterminer(reading, at + 1);
  const start = gerund ? at + 2 : at + 1;
  const end = phraseEnd(reading, start, limit);
  if (end > start) return end;
  return gerund ? start : at;
}

/** "used in the raid", "holding the post"; a past form with an object is no participle but the verb of the sentence. */
function participialEnd(reading: Reading, at: number, limit: number): number {
  if (!reading.isWord(at) || reading.is(at, W.auxiliary) || !isParticipial(reading, at)) return at;
  const finite =
    !reading.endsIn(at, 'ing') && (isDeterminer(reading, at + 1) || reading.is(at + 1, W.pronoun));
  if (finite) return at;
  return Math.max(at + 1, phraseEnd(reading, at + 1, limit));
}

const isParticipial = (reading: Reading, i: number): boolean =>
  reading.is(i, W.otherParticiple) || reading.is(i, W.sayParticiple) || isParticiple(reading, i);

/** "on Monday", "in March", "at noon", "for weeks", "last week": when, not what. */
export function isTimePhrase(reading: Reading, i: number): boolean {
  const at = reading.is(i, W.preposition) ? i + 1 : i;
  if (isTimeWord(reading, at)) return true;
  if (at === i && !reading.is(i, W.deictic)) return false;
  return (
    (isDeterminer(reading, at) || reading.is(at, W.deictic)) &&
    (isTimeWord(reading, at + 1) || isTimeWord(reading, at + 2))
  );
}

const isTimeWord = (reading: Reading, i: number): boolean =>
  (reading.is(i, W.weekday) && reading.isCapital(i)) ||
  (reading.is(i, W.month) && reading.isCapital(i)) ||
  reading.is(i, W.timeUnit) ||
  (reading.isNumber(i) && /^(1[89]|20)\d\d$/.test(reading.textOf(i)));
