import { W } from '../lexicon/wordClasses';
import { attachmentEnd, clauseEnd } from './clause';
import { phraseEnd } from './nounPhrase';
import type { Reading } from './reading';

/** How the people of a noun phrase know, as said behind its head. Token index of the end, exclusive. */
export interface Knowledge {
  readonly feature: 'knowledge' | 'involvement';
  readonly to: number;
}

const INTENSIFIER = /^(directly|intimately|closely|deeply|personally|very|who|otherwise|only|all|both|also)$/;

/** "familiar with the talks", "close to the family" from token `i` on. */
export function knowledgeAt(reading: Reading, i: number): Knowledge | undefined {
  const { word } = reading.tokens;
  if (word[i] === 0) return undefined;
  const at = matchAt(reading, i) === 0 && INTENSIFIER.test(reading.textOf(i)) ? i + 1 : i;
  const knowledge = reading.match(at, W.knowledge);
  if (knowledge > 0) return { feature: 'knowledge', to: knownThingEnd(reading, at + knowledge) };
  const involvement = reading.match(at, W.involvement);
  return involvement > 0
    ? { feature: 'involvement', to: knownThingEnd(reading, at + involvement) }
    : undefined;
}

const matchAt = (reading: Reading, i: number): number =>
  reading.match(i, W.knowledge) + reading.match(i, W.involvement);

/** The thing known, with what hangs on it: "familiar with [the session in the White House]". */
function knownThingEnd(reading: Reading, i: number): number {
  const limit = reading.tokens.sentenceEnd[Math.max(0, i - 1)];
  if (reading.is(i, W.wh)) return clauseEnd(reading, i, limit);
  let at = reading.is(i, W.pronoun) ? i + 1 : phraseEnd(reading, i, limit);
  for (;;) {
    if (reading.is(at, W.relative) || reading.is(at, W.say) || reading.is(at, W.act)) return at;
    const coordinated = reading.textOf(at) === 'and' && reading.is(at + 1, W.relative);
    const next = coordinated ? (knowledgeAt(reading, at + 1)?.to ?? at) : attachmentEnd(reading, at, limit);
    if (next <= at) return at;
    at = next;
  }
}
