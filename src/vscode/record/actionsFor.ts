import type { Annotation, Outcome } from '../../core';
import type { RecordCommandId } from '../commandIds';

/** What can be done about an annotation as it stands, the likeliest first. */
export function actionsFor(annotation: Annotation, place: Outcome | undefined): readonly RecordCommandId[] {
  const isReworded = place?.state === 'changed' && !place.sameWords;
  return [
    ...(annotation.conflict ? (['onTheRecord.keepOurs', 'onTheRecord.keepTheirs'] as const) : []),
    ...(isReworded ? (['onTheRecord.confirmWords'] as const) : []),
    'onTheRecord.reply',
    ...(annotation.state === 'open' ? (['onTheRecord.resolve'] as const) : (['onTheRecord.reopen'] as const)),
    ...(annotation.state === 'dismissed' && !isReworded ? [] : (['onTheRecord.dismiss'] as const)),
    'onTheRecord.deleteAnnotation',
  ];
}
