import { describe } from '../anchoring/describe';
import { prepare } from '../anchoring/preparedText';
import { resolve } from '../anchoring/resolve';
import type { Annotation, Annotations } from '../annotations/annotation';
import { confirmQuote } from '../annotations/operations';
import { settledRange, type Places } from './places';

/**
 * Writes down anew what stands around passages that were followed through edits, where the old surroundings would no longer
 * find them. Only where the words themselves are as they were: other words are for a person to confirm.
 * @returns the same map where there is nothing to write
 */
export function refreshQuotes(text: string, annotations: Annotations, places: Places): Annotations {
  const exact = [...annotations].filter(([id]) => places.get(id)?.state === 'exact');
  if (exact.length === 0) return annotations;
  const prepared = prepare(text);
  const fresh = exact.flatMap(([id, annotation]): [string, Annotation][] => {
    const range = settledRange(places.get(id));
    const found = settledRange(resolve(prepared, annotation.quote));
    if (!range || (found?.start === range.start && found.end === range.end)) return [];
    return [[id, confirmQuote(annotation, describe(prepared, range))]];
  });
  return fresh.length === 0 ? annotations : new Map([...annotations, ...fresh]);
}
