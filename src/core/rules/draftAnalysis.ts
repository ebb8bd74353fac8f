import type { Range } from '../text/range';
import type { Analysis, Finding, Severity } from './finding';

/** What the library says of a draft: what was found, less what the draft or its desk wants to hear nothing of. */
export interface DraftAnalysis extends Analysis {
  /** What was found and kept quiet; in the order of the draft, and no part of `findings`, `sources` and `gaps`. */
  readonly suppressed: readonly SuppressedFinding[];
  /** Ignore comments that do not do what they seem to; in the order of the draft. */
  readonly problems: readonly IgnoreProblem[];
}

export interface SuppressedFinding {
  readonly finding: Finding;
  /** Asked for by a comment in the draft, or by a phrase that the desk's config allows. */
  readonly by: 'comment' | 'phrase';
  /** As its writer gives it, on one line. */
  readonly reason: string;
}

export type IgnoreProblem = IgnoreTrouble & {
  /** Of the comment, in source offsets. */
  readonly range: Range;
  readonly severity: Severity;
};

export type IgnoreTrouble =
  | { readonly code: 'ignore-command'; readonly command: string }
  /** The comment ignores nothing until it says why. */
  | { readonly code: 'ignore-reason' }
  | { readonly code: 'ignore-rule'; readonly name: string }
  | { readonly code: 'ignore-unclosed' }
  | { readonly code: 'ignore-unopened' }
  | { readonly code: 'ignore-stale' };
