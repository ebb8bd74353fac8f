import type { Clock, IdSource } from '../ports';
import type { Annotation, AnnotationBody, Annotations, Dismissal, Note } from './annotation';
import type { Approval, Disclosure } from './disclosure';
import type { Quote } from './quote';
import { tidyNote } from './tidyNote';

/** A new place in the record; it starts open. */
export type NewAnnotation = Omit<AnnotationBody, 'conflict'>;

/** Adds an annotation under an id that none of the others has. */
export function addAnnotation(
  annotations: Annotations,
  annotation: NewAnnotation,
  ids: IdSource,
): { readonly annotations: Annotations; readonly id: string } {
  let id = ids.next();
  while (annotations.has(id)) id = ids.next();
  return { annotations: new Map(annotations).set(id, { ...annotation, state: 'open' }), id };
}

/** Puts the result of `change` in the place of one annotation; an id that is not there changes nothing. */
export function changeAnnotation(
  annotations: Annotations,
  id: string,
  change: (annotation: Annotation) => Annotation,
): Annotations {
  const annotation = annotations.get(id);
  return annotation ? new Map(annotations).set(id, change(annotation)) : annotations;
}

export function removeAnnotation(annotations: Annotations, id: string): Annotations {
  return new Map([...annotations].filter(([other]) => other !== id));
}

/** Adds a note at the end of the thread. */
export function replyTo(annotation: Annotation, { by, note }: Omit<Note, 'at'>, clock: Clock): Annotation {
  const added: Note = { by, at: toInstant(clock), note: tidyNote(note) };
  return { ...annotation, thread: [...(annotation.thread ?? []), added] };
}

export function resolveAnnotation(annotation: Annotation): Annotation {
  return { ...withoutDismissal(annotation), state: 'resolved' };
}

export function reopenAnnotation(annotation: Annotation): Annotation {
  return { ...withoutDismissal(annotation), state: 'open' };
}

/** Sets a place aside for a reason of the closed list. */
export function dismissAnnotation(annotation: Annotation, { reason, note }: Dismissal): Annotation {
  const tidy = note === undefined ? '' : tidyNote(note);
  const dismissed: Dismissal = tidy === '' ? { reason } : { reason, note: tidy };
  return { ...withoutDismissal(annotation), state: 'dismissed', dismissed };
}

/** Approves the words as they stand in the draft now; another wording makes the approval void. */
export function approveWording(
  annotation: Annotation,
  approval: Omit<Approval, 'at'>,
  clock: Clock,
): Annotation {
  const { tier, byRole, exact } = approval;
  return disclose(annotation, { approval: { tier, byRole, at: toInstant(clock), exact } });
}

/** Writes fields of the disclosure record; the others stay. */
export function disclose(annotation: Annotation, disclosure: Disclosure): Annotation {
  return { ...annotation, disclosure: { ...annotation.disclosure, ...disclosure } };
}

/** Ties the annotation to other words, once a person has said that they are the right ones. */
export function confirmQuote(annotation: Annotation, quote: Quote): Annotation {
  return { ...annotation, quote };
}

function withoutDismissal({ dismissed: _dismissed, ...rest }: Annotation): AnnotationBody {
  return rest;
}

/** To the second: what is finer only makes diffs longer. */
function toInstant(clock: Clock): string {
  return clock
    .now()
    .toISOString()
    .replace(/\.\d+Z$/, 'Z');
}
