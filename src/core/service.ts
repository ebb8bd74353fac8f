import type { CancelToken } from './ports';
import type { Analysis, RuleSeverity } from './rules/finding';

/** How a draft is to be read. */
export type DraftFormat = 'markdown' | 'plain';

/** What the writer or the desk decides about the rules. */
export interface CheckOptions {
  /** Severity by rule id; a rule that is off does not run. */
  readonly severities: Readonly<Record<string, RuleSeverity>>;
  /** Names of outlets the relay rules should know beside the built-in ones. */
  readonly outlets: readonly string[];
}

/** The library's one service. Pure: it reads no file and keeps no draft. */
export interface Service {
  /** Everything found in `text`. Offsets are those of `text`. */
  check(text: string, format: DraftFormat, token?: CancelToken): Analysis;
}
