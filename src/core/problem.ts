import type { Range } from './text/range';

/**
 * User-facing trouble as a value. `messages.ts` words it: what is wrong, where, what to do.
 * `path` is as the user wrote it; `range` are offsets of the file at `path`, where there is one.
 * `offset` and `limit` count bytes; `line` and `column` are 1-based, in UTF-16 units.
 */
export type Problem =
  // files
  | { readonly code: 'not-found'; readonly path: string }
  | { readonly code: 'unreadable'; readonly path: string; readonly reason: string }
  | { readonly code: 'binary'; readonly path: string }
  | { readonly code: 'utf-16'; readonly path: string }
  | {
      readonly code: 'invalid-utf-8';
      readonly path: string;
      readonly offset: number;
      readonly line: number;
      readonly column: number;
    }
  | { readonly code: 'too-large'; readonly path: string; readonly limit: number }
  // packs
  | PackProblem
  // the desk's config
  | ConfigProblem
  // sidecars
  | SidecarProblem
  /** A merge kept two values of a field; `id` is undefined for a field of the sidecar itself. */
  | { readonly code: 'merge-conflict'; readonly path: string; readonly id?: string; readonly field: string }
  /** Nothing was saved: what was to be added seems to say who somebody is. */
  | { readonly code: 'identity-refused'; readonly path: string }
  /** Nothing was saved: others write to the file again and again. */
  | { readonly code: 'busy'; readonly path: string };

export interface PackProblem {
  readonly code: 'pack-syntax' | 'pack-shape' | 'pack-pattern' | 'pack-duplicate-rule';
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong, in words: the parser's own or ours. */
  readonly detail: string;
  readonly range?: Range;
}

/** Trouble with the desk's config; `range` are offsets of its text without the byte-order mark. */
export type ConfigProblem = ConfigTrouble & {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly range: Range;
};

export type ConfigTrouble =
  /** Not YAML; `reason` is the parser's code. */
  | { readonly code: 'config-syntax'; readonly reason: string }
  | { readonly code: 'config-unknown-key'; readonly known: readonly string[] }
  | { readonly code: 'config-missing-key'; readonly key: string }
  | { readonly code: 'config-value'; readonly expected: Expectation }
  /** A key that is no id of a rule, or of none there is. */
  | { readonly code: 'config-unknown-rule'; readonly near: readonly string[] }
  | { readonly code: 'config-missing-pack' };

/**
 * Trouble with a sidecar. It says where, and what is expected there; never what stands there, which may be somebody's
 * identity.
 */
export type SidecarProblem = SidecarTrouble & {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly range: Range;
};

export type SidecarTrouble =
  /** Not YAML; `reason` is the parser's code. */
  | { readonly code: 'sidecar-syntax'; readonly reason: string }
  | { readonly code: 'sidecar-version'; readonly supported: number }
  | { readonly code: 'sidecar-unknown-key'; readonly known: readonly string[] }
  | { readonly code: 'sidecar-missing-key'; readonly key: string }
  | { readonly code: 'sidecar-value'; readonly expected: Expectation }
  | { readonly code: 'sidecar-id' }
  | { readonly code: 'sidecar-same-as' }
  /** Git's, left in the file. */
  | { readonly code: 'conflict-markers' }
  /** Two values, and nobody has decided yet. */
  | { readonly code: 'conflict-open'; readonly field: string }
  | { readonly code: 'identity-leak'; readonly part: 'key' | 'value' | 'comment' }
  /** The same, kept out of what was written. */
  | { readonly code: 'identity-left-out' }
  | { readonly code: 'draft-missing' }
  | { readonly code: 'anchor-review' }
  | { readonly code: 'anchor-orphan' };

/** What a place in a sidecar or in the desk's config takes: one of some words, or a value of a kind. */
export type Expectation =
  | readonly string[]
  | 'map'
  | 'list'
  | 'text'
  | 'count'
  | 'boolean'
  | 'role'
  | 'instant'
  | 'id'
  | 'rule'
  | 'alternatives'
  | 'no-dismissal';

/** An example of a rule that does not show what it should; texts are without the marks. */
export type ExampleFault =
  /** Is to be flagged, and nothing is found. */
  | { readonly code: 'missed'; readonly example: string }
  /** A marked stretch is found otherwise. */
  | {
      readonly code: 'other-words';
      readonly example: string;
      readonly marked: string;
      readonly found: readonly string[];
    }
  /** Is to be passed, and something is found. */
  | { readonly code: 'flagged'; readonly example: string; readonly found: readonly string[] };
