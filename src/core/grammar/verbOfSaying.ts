import { COMMA, FIRST, OPENING, QUOTE, SEMICOLON, SYMBOL } from '../text/tokens';
import { W } from '../lexicon/wordClasses';
import { phraseEnd } from './nounPhrase';
import { isDeterminer, isNounToo } from './wordKind';
import type { Reading } from './reading';

/** What a verb makes of its subject: somebody who says, does something by saying it, or holds it true. */
export type SayingKind = 'said' | 'acted' | 'believed';

export interface Saying {
  readonly kind: SayingKind;
  /** Token of the verb. */
  readonly cue: number;
}

/** A verb of saying or believing at `at`, auxiliaries and adverbs in front of it stepped over; never a negated one. */
export function verbOfSaying(reading: Reading, at: number, limit: number): Saying | undefined {
  let i = at;
  let auxiliary = false;
  let passive = false;
  for (; i < limit; i++) {
    if (reading.is(i, W.negation)) return undefined;
    if (reading.is(i, W.auxiliary)) {
      auxiliary = true;
      passive = /^(is|are|was|were|be|been|being)$/.test(reading.textOf(i));
    } else if (reading.is(i, W.modal)) {
      if (!saysOnly(reading, i)) return undefined;
      auxiliary = true;
    } else if (!isVerbAdverb(reading, i)) break;
  }
  if (i >= limit) return undefined;
  const adverbs = i > at;
  if (passive) return passiveSaying(reading, i);
  if (reading.isCapital(i) && !(reading.tokens.flags[i] & FIRST)) return undefined;
  if (isNounToo(reading, i) && (isPredicate(reading, i + 1) || isDeterminer(reading, i - 1)))
    return undefined;
  const saying = kindOfVerb(reading, i);
  if (!saying || (reading.is(i, W.timeUnit) && !auxiliary && !adverbs)) return undefined;
  if (reading.is(i, W.decline)) return undefined;
  if (
    reading.textOf(i) === 'said' &&
    reading.textOf(i + 1) === 'to' &&
    /^(be|have)$/.test(reading.textOf(i + 2))
  )
    return undefined;
  return { kind: saying, cue: i };
}

/** A modal makes the saying a guess or a plan; only "officials would say only that …" tells. */
const saysOnly = (reading: Reading, i: number): boolean =>
  reading.textOf(i) === 'would' && /^(only|say)$/.test(reading.textOf(i + 1));

const isVerbAdverb = (reading: Reading, i: number): boolean =>
  (reading.is(i, W.adverb) && !reading.is(i, W.quantifier)) ||
  (reading.endsIn(i, 'ly') && reading.isWord(i) && !reading.isCapital(i)) ||
  (reading.is(i, W.weekday) && reading.isCapital(i)) ||
  /^(separately|both|all|each|privately)$/.test(reading.textOf(i));

/** A verb follows, so what stands in front of it was a noun: "member *states* say". */
const isPredicate = (reading: Reading, i: number): boolean =>
  reading.is(i, W.say) || reading.is(i, W.believe) || reading.is(i, W.auxiliary) || reading.is(i, W.modal);

/** "were quoted as saying", "are saying". */
function passiveSaying(reading: Reading, i: number): Saying | undefined {
  if (reading.is(i, W.citeParticiple) && reading.textOf(i + 1) === 'as') return { kind: 'said', cue: i };
  return reading.is(i, W.sayGerund) ? { kind: 'said', cue: i } : undefined;
}

function kindOfVerb(reading: Reading, i: number): SayingKind | undefined {
  if (reading.match(i, W.say) > 0) return 'said';
  if (reading.is(i, W.believe)) return 'believed';
  const acts = reading.match(i, W.act) > 0;
  if (acts && quotesBehind(reading, i)) return 'said';
  return acts || putsAt(reading, i) ? 'acted' : undefined;
}

/** "put the cost at £90m": an estimate is an act, for figures make one as well as people. */
function putsAt(reading: Reading, i: number): boolean {
  if (!/^puts?$/.test(reading.textOf(i))) return false;
  const { sentenceEnd, kind } = reading.tokens;
  let at = reading.is(i + 1, W.pronoun) ? i + 2 : phraseEnd(reading, i + 1, sentenceEnd[i]);
  while (reading.textOf(at) === 'of') at = phraseEnd(reading, at + 1, sentenceEnd[i]);
  const figure = at + 1;
  return (
    reading.textOf(at) === 'at' &&
    (reading.isNumber(figure) ||
      kind[figure] === SYMBOL ||
      reading.is(figure, W.cardinal) ||
      reading.is(figure, W.approximator))
  );
}

/** "called the amendment “dead on arrival”": whoever acts by words that are quoted said them. */
function quotesBehind({ tokens: { kind, flags, sentenceEnd } }: Reading, i: number): boolean {
  for (let at = i + 1; at < sentenceEnd[i] && kind[at] !== COMMA && kind[at] !== SEMICOLON; at++)
    if (kind[at] === QUOTE) return (flags[at] & OPENING) !== 0;
  return false;
}
