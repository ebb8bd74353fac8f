import type { Outcome } from '../anchoring/outcome';
import type { Annotation, Annotations } from '../annotations/annotation';
import type { Finding } from '../rules/finding';
import { overlaps } from '../text/range';
import { settledRange, type Places } from './places';

/**
 * Whether a dismissal speaks of the words as they stand. Markup, case and line breaks may differ; when the words do, it no
 * longer holds.
 */
export function holds({ state }: Annotation, place: Outcome | undefined): boolean {
  if (state !== 'dismissed') return false;
  return place?.state === 'exact' || (place?.state === 'changed' && place.sameWords);
}

/** Whether the desk has set a finding aside: a dismissal that holds stands on its words, for the same kind. */
export function isDismissed(finding: Finding, annotations: Annotations, places: Places): boolean {
  return [...annotations].some(([id, annotation]) => {
    const place = places.get(id);
    const range = settledRange(place);
    return (
      annotation.kind === finding.kind &&
      range !== undefined &&
      overlaps(range, finding.range) &&
      holds(annotation, place)
    );
  });
}
