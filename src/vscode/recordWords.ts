import type { AnnotationKind, Conflict, DismissalReason, State } from '../core';
import type { RecordCommandId } from './commandIds';
import { countNoun, KIND_NAMES } from './words';

/** The English of the record in the editor, apart from the titles in package.json. */

export const STATE_NAMES: Readonly<Record<State, string>> = {
  open: 'open',
  resolved: 'resolved',
  dismissed: 'dismissed',
};

export const DISMISSAL_NAMES: Readonly<
  Record<DismissalReason, { readonly label: string; readonly detail: string }>
> = {
  'named-nearby': { label: 'Named nearby', detail: 'The draft says who it is, close to this place.' },
  'not-a-source': { label: 'Not a source', detail: 'Nobody is quoted or relied on here.' },
  legal: { label: 'Legal', detail: 'The law forbids naming, or a lawyer advised against it.' },
  'house-style': { label: 'House style', detail: 'This is how the house words it.' },
  'quoted-text': { label: 'Quoted text', detail: 'The words are those of a document or a speaker.' },
  'public-record': { label: 'Public record', detail: 'Anyone can look it up.' },
  other: { label: 'Other', detail: 'Say why in the note.' },
};

/** The commands as quick fixes, links and buttons name them. */
export const ACTION_NAMES: Readonly<Record<RecordCommandId, string>> = {
  'onTheRecord.annotate': 'Annotate…',
  'onTheRecord.reply': 'Reply…',
  'onTheRecord.dismiss': 'Dismiss…',
  'onTheRecord.resolve': 'Resolve',
  'onTheRecord.reopen': 'Reopen',
  'onTheRecord.confirmWords': 'Confirm the new words',
  'onTheRecord.keepOurs': 'Keep ours',
  'onTheRecord.keepTheirs': 'Keep theirs',
  'onTheRecord.deleteAnnotation': 'Delete the annotation',
  'onTheRecord.reviewAnnotations': 'Review…',
  'onTheRecord.placeAnnotation': 'Put on the selection',
  'onTheRecord.openSidecar': 'Open the annotations file',
  'onTheRecord.openDraft': 'Open the draft',
};

export const RECORD_WORDS = {
  recordTitle: 'Record:',
  reworded: 'words changed',
  notCovered: 'words changed, dismissal no longer holds',
  annotateWhat: 'Put the cursor on a finding, or select the words to annotate.',
  noAnnotation: 'There is no annotation at the cursor.',
  noteTitle: 'Annotate',
  replyTitle: 'Reply',
  notePrompt: 'Note for the desk. Say what is known or missing; never who the source is.',
  dismissTitle: 'Dismiss: why?',
  dismissNote: 'Note to the dismissal (may stay empty); never who the source is.',
  undo: 'Undo',
  nothingToReview: 'Every annotation of this draft stands on its words.',
  noSidecar: 'This draft has no annotations yet.',
  noDraft: 'The draft of this file is not there.',
  reviewTitle: 'Where do these words stand now?',
  acceptHere: 'Accept Here',
  nextPlace: 'Next Place',
  chooseOther: 'Choose Another Place',
  selectWords: 'Select the words that the annotation is about, then run “Put Annotation on Selection”.',
  moveHere: 'Move It Here',
  copyHere: 'Copy Them Here',
  notThis: 'Not This Draft',
  notYetSaved: 'the draft’s record',

  standsHere: (quote: string, line: number): string =>
    `“${quote}”: does this annotation belong to the words on line ${line}?`,
  isGone: (quote: string): string => `“${quote}” is in no place of the draft any more.`,
  compareTitle: (path: string): string => `${path}: as confirmed ↔ as it stands`,
  readOnly: (path: string): string => `${path} cannot be written: this file system is read-only.`,
  unsavedSidecar: (path: string): string => `${path} has changes that are not saved; save it first.`,
  notSaved: (path: string, reason: string): string =>
    `${path} was not saved (${reason}); nothing has changed.`,
  annotated: (path: string): string => `Annotated in ${path}.`,
  dismissed: (path: string): string => `Dismissed in ${path}.`,
  deleted: (path: string): string => `Deleted from ${path}.`,
  lostSidecar: (path: string, found: number, all: number): string =>
    `${path} has lost its draft; ${found} of its ${countNoun(all, 'annotation')} ${found === 1 ? 'is' : 'are'} found in this one.`,
  twinSidecar: (path: string, count: number): string =>
    `This draft has the same words as the one of ${path}, which holds ${countNoun(count, 'annotation')}.`,
  conflict: (conflict: Conflict): string =>
    `A merge left two values for ${Object.keys(conflict).join(', ')}.`,
  writes: (title: string, path: string): string => `${title} (writes ${path})`,
} as const;

export const OUTLINE_WORDS = {
  sources: 'Sources',
  facts: 'Undisclosed facts',
  gaps: 'Count gaps',
  conflicts: 'Merge conflicts',
  review: 'Needs review',
  orphans: 'Words no longer in the draft',
  open: 'Open annotations',
  resolved: 'Resolved annotations',
  dismissed: 'Dismissed',
  problems: 'Problems of the annotations file',
  lost: 'Annotations without a draft',
  named: (name: string): string => `named as ${name}`,
  gap: (stated: number, unnamed: number): string => `${stated} stated, ${unnamed} not named`,
} as const;

export const kindName = (kind: AnnotationKind | undefined): string => {
  switch (kind) {
    case undefined:
      return 'passage';
    case 'house':
      return 'house rule';
    case 'record':
      return 'record';
    default:
      return KIND_NAMES[kind].one;
  }
};
