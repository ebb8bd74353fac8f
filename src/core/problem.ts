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
  | PackProblem;

export interface PackProblem {
  readonly code: 'pack-syntax' | 'pack-shape' | 'pack-pattern' | 'pack-duplicate-rule';
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong, in words: the parser's own or ours. */
  readonly detail: string;
  readonly range?: Range;
}
