import { CommentMode, MarkdownString, type Comment } from 'vscode';
import type { Annotation, Outcome } from '../../core';
import { escapeMarkdown } from '../escapeMarkdown';
import { WORDS } from '../words';
import type { AnnotationRef } from './draftRecord';
import { describeAnnotation } from './recordText';

/** A comment that knows its annotation, so that a menu on it or on its thread does. */
export interface RecordComment extends Comment {
  readonly annotation: AnnotationRef;
}

/** A thread's comments: first what the record says of the place, then its notes under their roles. */
export function toComments(
  annotation: Annotation,
  place: Outcome | undefined,
  ref: AnnotationRef,
): readonly RecordComment[] {
  const head = new MarkdownString(describeAnnotation(annotation, place), true);
  const notes = (annotation.thread ?? []).map(({ by, at, note }): RecordComment => ({
    annotation: ref,
    author: { name: by },
    body: new MarkdownString(toParagraphs(note)),
    mode: CommentMode.Preview,
    ...toTimestamp(at),
  }));
  return [{ annotation: ref, author: { name: WORDS.name }, body: head, mode: CommentMode.Preview }, ...notes];
}

const toParagraphs = (note: string): string =>
  note
    .trim()
    .split(/\n\s*\n/)
    .map(escapeMarkdown)
    .join('\n\n');

function toTimestamp(at: string): Pick<Comment, 'timestamp'> {
  const timestamp = new Date(at);
  return Number.isNaN(timestamp.getTime()) ? {} : { timestamp };
}
