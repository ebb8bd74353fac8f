import { COMMA } from '../text/tokens';
import { W } from '../lexicon/wordClasses';
import { phraseStart } from './nounPhrase';
import type { Reading } from './reading';

/** "who, like several people I spoke with, declined": no longer an insertion is looked over. */
const MAX_INSERTION = 12;

/**
 * The relative word whose clause has its verb at token `i`, or -1: "who", "all of whom", "who also had", "whom the
 * channel", "who, like others, …". With a relative word comes what counts its people out.
 */
export function relativeStart(reading: Reading, i: number): number {
  const verb = verbGroupStart(reading, i);
  const word = [verb, phraseStart(reading, verb), behindInsertion(reading, verb)].find((end) =>
    isRelative(reading, end - 1),
  );
  return word === undefined ? -1 : countedStart(reading, word - 1);
}

const isRelative = (reading: Reading, i: number): boolean =>
  i >= 0 && /^(who|whom|which)$/.test(reading.textOf(i));

/** Skips auxiliaries and adverbs on the left of a verb. */
function verbGroupStart(reading: Reading, i: number): number {
  const floor = reading.tokens.sentenceStart(Math.max(0, i - 1));
  let start = i;
  while (start > floor && belongsToVerb(reading, start - 1)) start--;
  return start;
}

const belongsToVerb = (reading: Reading, i: number): boolean =>
  reading.is(i, W.auxiliary) ||
  reading.is(i, W.modal) ||
  reading.is(i, W.negation) ||
  reading.is(i, W.adverb) ||
  reading.endsIn(i, 'ly');

/** Index in front of what is pushed in between the relative word and its verb, by commas or by "like". */
function behindInsertion(reading: Reading, verb: number): number {
  const { kind } = reading.tokens;
  const floor = Math.max(reading.tokens.sentenceStart(Math.max(0, verb - 1)), verb - MAX_INSERTION);
  const closed = kind[verb - 1] === COMMA;
  for (let i = verb - 2; i > floor; i--) {
    if (closed && kind[i] === COMMA) return i;
    if (!closed && kind[i] === COMMA) return -1;
    if (!closed && isRelative(reading, i - 1))
      return /^(like|unlike|by|as|for|under|per)$/.test(reading.textOf(i)) ? i : -1;
  }
  return -1;
}

/** "all of whom", "many of whom", "two of whom". */
function countedStart(reading: Reading, word: number): number {
  const counts =
    reading.textOf(word - 1) === 'of' &&
    (reading.is(word - 2, W.partitive) ||
      reading.is(word - 2, W.quantifier) ||
      reading.is(word - 2, W.cardinal));
  return counts ? word - 2 : word;
}
