import { holds, type Annotation, type Outcome } from '../../core';

/** What menus may ask of a thread: its state, and what there is to decide. */
export function toContext(annotation: Annotation, place: Outcome | undefined): string {
  const hasOtherWords = place?.state === 'changed' && !place.sameWords;
  return [
    annotation.state,
    ...(hasOtherWords ? ['changed'] : []),
    ...(annotation.conflict ? ['conflict'] : []),
  ].join(' ');
}

/** Whether there is nothing left to do about an annotation. */
export const isSettled = (annotation: Annotation, place: Outcome | undefined): boolean =>
  !annotation.conflict && (annotation.state === 'resolved' || holds(annotation, place));
