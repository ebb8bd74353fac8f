import { KINDS } from '../rules/finding';
import type { Disclosure } from './disclosure';
import type { Quote } from './quote';

/** What an annotation may be about: a finding of the text, of the house rules, or of the record itself. */
export const ANNOTATION_KINDS = [...KINDS, 'record'] as const;
export type AnnotationKind = (typeof ANNOTATION_KINDS)[number];

export const STATES = ['open', 'resolved', 'dismissed'] as const;
export type State = (typeof STATES)[number];

export const DISMISSAL_REASONS = [
  'named-nearby',
  'not-a-source',
  'legal',
  'house-style',
  'quoted-text',
  'public-record',
  'other',
] as const;
export type DismissalReason = (typeof DISMISSAL_REASONS)[number];

export interface Dismissal {
  readonly reason: DismissalReason;
  readonly note?: string;
}

/** One note of a thread. `by` is a role, never a person; `at` is ISO 8601. */
export interface Note {
  readonly by: string;
  readonly at: string;
  readonly note: string;
}

/** What a merge could not decide, by field, ours first. A field of a nested record is named `disclosure.terms`. */
export type Conflict = Readonly<Record<string, readonly unknown[]>>;

/** Everything but where the desk stands with it. */
export interface AnnotationBody {
  /** Without it, a passage is annotated rather than a finding. */
  readonly kind?: AnnotationKind;
  readonly rule?: string;
  readonly quote: Quote;
  /** The annotation that holds the disclosure record of the same source. */
  readonly sameAs?: string;
  readonly disclosure?: Disclosure;
  /** Oldest first. */
  readonly thread?: readonly Note[];
  /** There until somebody settles it. */
  readonly conflict?: Conflict;
}

/** Where the desk stands with a place; only what is dismissed has a reason for it. */
export type Standing =
  | { readonly state: 'open' | 'resolved'; readonly dismissed?: never }
  | { readonly state: 'dismissed'; readonly dismissed: Dismissal };

/**
 * The desk's record about one place in a draft: a plain value, as the sidecar holds it. A key that is not in this type
 * (from a hand or a newer version) stays with the value through every operation.
 */
export type Annotation = AnnotationBody & Standing;

/** The annotations of one draft by id. */
export type Annotations = ReadonlyMap<string, Annotation>;
