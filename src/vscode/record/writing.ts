import {
  addAnnotation,
  changeAnnotation,
  createIdSource,
  dismissAnnotation,
  quoteAt,
  replyTo,
  type Annotation,
  type Annotations,
  type Clock,
  type Dismissal,
  type NewAnnotation,
} from '../../core';
import type { Passage } from './passage';

const CLOCK: Clock = { now: () => new Date() };
const IDS = createIdSource(Math.random);

/** A role and what it says; nothing is added where it says nothing. */
export interface Reply {
  readonly by: string;
  readonly note: string;
}

export const withReply = (annotation: Annotation, reply: Reply): Annotation =>
  reply.note.trim() === '' ? annotation : replyTo(annotation, reply, CLOCK);

/** A new annotation of a passage, with its first note. */
export function withPassage(annotations: Annotations, passage: Passage, reply: Reply): Annotations {
  const { annotations: added, id } = addAnnotation(annotations, toAnnotation(passage), IDS);
  return changeAnnotation(added, id, (annotation) => withReply(annotation, reply));
}

/** A finding set aside that had no annotation yet. */
export function withDismissal(annotations: Annotations, passage: Passage, dismissal: Dismissal): Annotations {
  const { annotations: added, id } = addAnnotation(annotations, toAnnotation(passage), IDS);
  return changeAnnotation(added, id, (annotation) => dismissAnnotation(annotation, dismissal));
}

function toAnnotation({ document, range, finding }: Passage): NewAnnotation {
  const quote = quoteAt(document.getText(), range);
  return finding ? { kind: finding.kind, rule: finding.ruleId, quote } : { quote };
}
