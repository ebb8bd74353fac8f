import type { Mention } from '../grammar/mention';
import type { TokenSpan } from '../grammar/personPhrase';
import type { Reading } from '../grammar/reading';
import { W } from '../lexicon/wordClasses';
import { OPENING, QUOTE, QUOTED } from '../text/tokens';

/** A quotation, its marks included. Token indices, half-open. */
export interface TokenQuotation extends TokenSpan {
  readonly words: number;
}

export function findQuotations(reading: Reading): readonly TokenQuotation[] {
  const { kind, flags, count } = reading.tokens;
  const found: TokenQuotation[] = [];
  for (let i = 0; i < count; i++) {
    if (kind[i] !== QUOTE || !(flags[i] & OPENING)) continue;
    const from = i;
    let words = 0;
    while (i + 1 < count && flags[i + 1] & QUOTED) if (reading.isWord(++i)) words++;
    if (kind[i + 1] === QUOTE) i++;
    found.push({ from, to: i + 1, words });
  }
  return found;
}

/**
 * Which quotation a mention speaks: the one that ends right in front of its clause (“…,” said one aide), else the first
 * one behind its verb in the sentence, where nobody else speaks in between.
 */
export function speechOf(
  reading: Reading,
  { from, to, frame }: Mention,
  quotations: readonly TokenQuotation[],
): number | undefined {
  if (frame?.kind !== 'said') return undefined;
  const start = Math.min(from, frame.cue);
  const end = Math.max(to, frame.cue + 1);
  const before = quotations.findIndex(
    (quotation) => quotation.to <= start && isBare(reading, quotation.to, start),
  );
  if (before >= 0) return before;
  const limit = reading.tokens.sentenceEnd[end - 1];
  const behind = quotations.findIndex((quotation) => quotation.from >= end && quotation.from < limit);
  if (behind < 0) return undefined;
  for (let i = end; i < quotations[behind].from; i++) if (reading.is(i, W.say)) return undefined;
  return behind;
}

/** Whether no word stands in a stretch. */
function isBare(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.isWord(i) || reading.isNumber(i)) return false;
  return true;
}
