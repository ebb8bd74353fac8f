import { type Mention, readBearer } from '../grammar/mention';
import { type TokenSpan } from '../grammar/personPhrase';
import { isParticiple } from '../grammar/wordKind';
import type { Reading } from '../grammar/reading';
import { W } from '../lexicon/wordClasses';

/** Who bears an anonymity clause: a mention, found before or made for it, or somebody spoken of in an earlier sentence. */
export type TokenBearer = Mention | 'before' | undefined;

/**
 * Finds the bearer of the anonymity clause `clause` by the clause's shape: a relative clause hangs on the noun phrase
 * in front of it, a finite clause has its subject there, a participle or an adverbial belongs to whoever speaks in the
 * sentence.
 */
export function findBearer(
  reading: Reading,
  clause: TokenSpan,
  mentions: readonly Mention[],
  terms: readonly TokenSpan[],
): TokenBearer {
  const adjacent = mentions.find(
    ({ to }) => to === clause.from || (to === clause.from - 1 && !reading.isWord(to)),
  );
  if (adjacent) return adjacent.name ? undefined : adjacent;
  if (reading.is(clause.from, W.relative)) return made(reading, clause.from, terms);
  const isAdverbial =
    reading.is(clause.from, W.preposition) ||
    reading.is(clause.from, W.adverb) ||
    reading.endsIn(clause.from, 'ly');
  if (isAdverbial || isParticiple(reading, clause.from))
    return (
      speakerOf(reading, clause, mentions) ?? (isAdverbial ? undefined : made(reading, clause.from, terms))
    );
  return subjectOf(reading, clause, mentions, terms);
}

function made(reading: Reading, end: number, terms: readonly TokenSpan[]): Mention | undefined {
  const bearer = readBearer(reading, end, terms);
  return bearer &&
    !bearer.name &&
    !reading.is(bearer.head, W.institutionNoun) &&
    !bearer.features.has('institution')
    ? bearer
    : undefined;
}

/** The source that speaks in the clause's sentence: the nearest before it, else the first behind it, else a pronoun. */
function speakerOf(reading: Reading, clause: TokenSpan, mentions: readonly Mention[]): TokenBearer {
  const floor = reading.tokens.sentenceStart(clause.from);
  const limit = reading.tokens.sentenceEnd[clause.from];
  const speaking = mentions.filter(({ from, frame }) => frame && from >= floor && from < limit);
  const nearest =
    speaking.findLast(({ from }) => from < clause.from) ?? speaking.find(({ from }) => from >= clause.to);
  if (nearest) return nearest.name ? undefined : nearest;
  for (let i = floor; i < limit; i++)
    if (reading.is(i, W.pronoun) && /^(he|she|they)$/.test(reading.textOf(i)))
      return firstOfSentence(reading, clause, mentions) ?? 'before';
  return undefined;
}

/** The people a sentence begins with, if they are unnamed: its subject, most likely. */
function firstOfSentence(
  reading: Reading,
  clause: TokenSpan,
  mentions: readonly Mention[],
): Mention | undefined {
  const floor = reading.tokens.sentenceStart(clause.from);
  return mentions.find(({ from, name }) => from === floor && from < clause.from && !name);
}

/**
 * Whom "they", "neither" or "he" means: the source spoken of before, or, where the sentence before has none, the unnamed
 * people it begins with ("Two men in caps discussed the price. Neither would give his name.").
 */
function whoAPronounMeans(reading: Reading, clause: TokenSpan, mentions: readonly Mention[]): TokenBearer {
  const floor = reading.tokens.sentenceStart(clause.from);
  const previous = floor > 0 ? reading.tokens.sentenceStart(floor - 1) : floor;
  const candidates = mentions.filter(({ from }) => from >= previous && from < floor);
  if (candidates.some(({ frame }) => frame)) return 'before';
  return (
    candidates.find(({ name, features }) => !name && !features.has('definite') && !features.has('bare')) ??
    'before'
  );
}

/** The subject of a clause that begins with a finite verb. */
function subjectOf(
  reading: Reading,
  clause: TokenSpan,
  mentions: readonly Mention[],
  terms: readonly TokenSpan[],
): TokenBearer {
  let end = clause.from;
  while (
    end > 0 &&
    (reading.is(end - 1, W.adverb) || reading.is(end - 1, W.auxiliary) || reading.is(end - 1, W.modal))
  )
    end--;
  const before = end - 1;
  if (/^(he|she|they|both|neither|all|most|none|some|one)$/.test(reading.textOf(before)))
    return whoAPronounMeans(reading, clause, mentions);
  const subject = mentions.find(({ to }) => to === end || to === end - 1);
  if (subject) return subject.name ? undefined : subject;
  if (reading.is(before, W.conjunction) || reading.is(before, W.pronoun))
    return speakerOf(reading, clause, mentions) ?? firstOfSentence(reading, clause, mentions);
  return made(reading, end, terms);
}
