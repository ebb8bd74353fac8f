import { describe } from '../anchoring/describe';
import type { Outcome } from '../anchoring/outcome';
import { prepare } from '../anchoring/preparedText';
import { resolve } from '../anchoring/resolve';
import { track, type Edit } from '../anchoring/track';
import { sameWords } from '../anchoring/words';
import type { Annotations } from '../annotations/annotation';
import type { Quote } from '../annotations/quote';
import type { Range } from '../text/range';

/** Where each annotation of a draft is now, by id. */
export type Places = ReadonlyMap<string, Outcome>;

/** One change of a draft: all its edits, in offsets of the text before. */
export interface DraftChange {
  readonly edits: readonly Edit[];
  readonly lengthBefore: number;
  readonly textAfter: string;
}

/**
 * Finds annotations again by their quotes alone.
 * @param known what is known of the very same text and quotes already; it is not looked for again
 */
export function findPlaces(text: string, annotations: Annotations, known: Places = new Map()): Places {
  if ([...annotations.keys()].every((id) => known.has(id))) return pick(known, annotations);
  const prepared = prepare(text);
  return new Map(
    [...annotations].map(([id, { quote }]) => [id, known.get(id) ?? resolve(prepared, quote)] as const),
  );
}

/**
 * Follows places through a change of their draft, without looking anything up. An annotation whose words went away is an
 * orphan for now; `findPlaces` may find it again.
 */
export function followPlaces(places: Places, annotations: Annotations, change: DraftChange): Places {
  const followed = new Map<string, Outcome>();
  for (const [id, outcome] of places) {
    const quote = annotations.get(id)?.quote;
    if (!quote) continue;
    followed.set(id, follow(outcome, quote, change) ?? ORPHAN);
  }
  return followed;
}

/** Whether the edits say where things went; after a replacement of most of the text they do not. */
export const canFollow = ({ edits, lengthBefore }: DraftChange): boolean =>
  track([], edits, lengthBefore).kind === 'tracked';

/** What became of a quote, where its place is known. */
export function placeAt(text: string, quote: Quote, range: Range): Outcome {
  const found = text.slice(range.start, range.end).replace(/\r\n?/g, '\n');
  if (found === quote.exact) return { state: 'exact', range };
  return { state: 'changed', range, sameWords: sameWords(found, quote.exact) };
}

/** The quote that finds a passage of a draft again. */
export const quoteAt = (text: string, range: Range): Quote => describe(prepare(text), range);

/** The place itself, where there is no doubt about it. */
export function settledRange(outcome: Outcome | undefined): Range | undefined {
  return outcome?.state === 'exact' || outcome?.state === 'changed' ? outcome.range : undefined;
}

const ORPHAN: Outcome = { state: 'orphan' };

function follow(
  outcome: Outcome,
  quote: Quote,
  { edits, lengthBefore, textAfter }: DraftChange,
): Outcome | undefined {
  switch (outcome.state) {
    case 'exact':
    case 'changed': {
      const tracked = track([outcome.range], edits, lengthBefore);
      const range = tracked.kind === 'tracked' ? tracked.ranges[0] : undefined;
      return range && !isEmpty(range) ? placeAt(textAfter, quote, range) : undefined;
    }
    case 'review': {
      const tracked = track([outcome.range, ...outcome.others], edits, lengthBefore);
      if (tracked.kind === 'replaced') return undefined;
      const [range, ...others] = tracked.ranges.filter((candidate) => !isEmpty(candidate));
      return range && { state: 'review', range, others };
    }
    case 'orphan':
      return outcome;
    default:
      return outcome satisfies never;
  }
}

const isEmpty = ({ start, end }: Range): boolean => start >= end;

const pick = (places: Places, annotations: Annotations): Places =>
  new Map([...places].filter(([id]) => annotations.has(id)));
