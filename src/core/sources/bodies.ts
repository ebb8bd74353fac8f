import type { Mention } from '../grammar/mention';
import type { TokenSpan } from '../grammar/personPhrase';
import type { Reading } from '../grammar/reading';
import { W } from '../lexicon/wordClasses';

/** Names of bodies that people belong to, in lower case; a country is none, for too many speak for it. */
export function bodiesIn(reading: Reading, { from, to, head }: Mention): readonly string[] {
  const behind = head + 1;
  const belongs = BELONGING.test(reading.textOf(behind));
  return [
    ...namesIn(reading, { from, to: head }),
    ...(belongs ? namesIn(reading, { from: behind, to: nextPreposition(reading, behind + 1, to) }) : []),
  ];
}

/** "An official at the Treasury", but not "a person close to the Treasury" or "with knowledge of it". */
export const BELONGING = /^(at|from|of|in|inside|within)$/;

/** Runs of words with a capital, in lower case. */
export function namesIn(reading: Reading, { from, to }: TokenSpan): readonly string[] {
  const names: string[] = [];
  for (let i = from; i < to; i++) {
    let end = i;
    while (end < to && isNamePart(reading, end)) end++;
    if (end === i) continue;
    if (end > i + 1 || !isCountry(reading, i)) names.push(reading.tokens.slice(i, end).toLowerCase());
    i = end - 1;
  }
  return names;
}

const isNamePart = (reading: Reading, i: number): boolean =>
  reading.isCapital(i) &&
  !reading.is(i, W.article) &&
  !reading.is(i, W.possessive) &&
  !reading.is(i, W.pronoun);

const isCountry = (reading: Reading, i: number): boolean =>
  reading.is(i, W.country) || reading.is(i, W.demonym);

function nextPreposition(reading: Reading, from: number, to: number): number {
  let at = from;
  while (at < to && !reading.is(at, W.preposition)) at++;
  return at;
}
