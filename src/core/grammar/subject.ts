import { W } from '../lexicon/wordClasses';
import type { PersonPhrase } from './personPhrase';
import { isPlural } from './personPhrase';
import type { Reading } from './reading';

/** Whether the phrase can be a subject: not behind a preposition, nor behind a verb that takes its hearer as object. */
export function canBeSubject(reading: Reading, from: number): boolean {
  const previous = from - 1;
  if (previous < reading.tokens.sentenceStart(from)) return true;
  if (reading.is(previous, W.preposition)) return reading.is(previous, W.subordinator);
  return !reading.is(previous, W.objectVerb);
}

/** Subject and verb agree in number: "officials say", "an official says". */
export function agrees(reading: Reading, { head, headClass }: PersonPhrase, verb: number): boolean {
  if (
    headClass === 'quantifier' ||
    headClass === 'pronoun' ||
    headClass === 'other' ||
    reading.is(verb - 1, W.auxiliary) ||
    reading.is(verb - 1, W.modal)
  )
    return true;
  const plural = isPlural(reading, head);
  return plural
    ? !reading.is(verb, W.verbThirdPerson)
    : !reading.is(verb, W.verbBase) || reading.endsIn(verb, 'd');
}
