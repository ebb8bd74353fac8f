import { W } from '../lexicon/wordClasses';
import { attachmentEnd } from './clause';
import type { Frame } from './frame';
import type { PersonPhrase, TokenSpan } from './personPhrase';
import type { Reading } from './reading';

/** A subject ends before its verb; elsewhere the phrase takes its attachments along. */
export function mentionEnd(
  reading: Reading,
  phrase: PersonPhrase,
  frame: Frame | undefined,
  known: number | undefined,
): number {
  if (frame && frame.cue >= phrase.to) return Math.max(phrase.to, Math.min(frame.phraseEnd, frame.cue));
  if (known !== undefined) return known;
  const { headClass } = phrase;
  const limit = reading.tokens.sentenceEnd[phrase.head];
  let at = phrase.to;
  for (let next = attachmentEnd(reading, at, limit); next > at; next = attachmentEnd(reading, at, limit)) {
    if (
      /^(and|as|on)$/.test(reading.textOf(at)) ||
      (/^(in|at|via)$/.test(reading.textOf(at)) && isOccasion(reading, at, next))
    )
      break;
    if (
      reading.is(at, W.relative) &&
      (headClass === 'generic' || reading.is(at + 1, W.say) || reading.is(at + 1, W.believe))
    )
      break;
    if (
      reading.is(at, W.sayGerund) ||
      reading.is(at, W.citeGerund) ||
      reading.is(at, W.say) ||
      reading.textOf(at) === 'that'
    )
      break;
    at = next;
  }
  return at;
}

/** "in an interview", "in a statement", "at a briefing": where it was said, not who. */
function isOccasion(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.is(i, W.occasionNoun)) return true;
  return false;
}

/** The anonymity clause is a finding of its own and never part of the phrase. */
export function trimToTerms(to: number, floor: number, terms: readonly TokenSpan[]): number {
  let end = to;
  for (const term of terms) if (term.from < end && term.to > floor && term.from >= floor) end = term.from;
  return end;
}
