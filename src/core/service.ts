import type { CancelToken } from './ports';
import type { Problem } from './problem';
import type { Analysis, RuleSeverity } from './rules/finding';
import type { RuleInfo } from './rules/rule';

/** How a draft is to be read. */
export type DraftFormat = 'markdown' | 'plain';

/** A pack of rules as it lies on disk. */
export interface PackSource {
  readonly path: string;
  readonly text: string;
}

/** What the writer or the desk decides; every part has a default. */
export interface ServiceOptions {
  /** Severity by rule id; a rule that is off does not run. */
  readonly severities?: Readonly<Record<string, RuleSeverity>>;
  /** Names of outlets the relay rules should know beside the built-in ones. */
  readonly outlets?: readonly string[];
  /** Packs beside the built-in ones. */
  readonly packs?: readonly PackSource[];
}

/** The library's one service. Pure: it reads no file and keeps no draft. */
export interface Service {
  /** Every rule of every pack that loaded, by id. */
  readonly rules: ReadonlyMap<string, RuleInfo>;
  /** What is wrong with the packs that were handed in; a broken pack hides no other. */
  readonly problems: readonly Problem[];
  /**
   * Everything found in `text`; offsets are those of `text`.
   * @returns undefined where `token` was cancelled before the end.
   */
  check(text: string, format: DraftFormat, token?: CancelToken): Analysis | undefined;
}

export function createService(_options: ServiceOptions = {}): Service {
  return { rules: new Map(), problems: [], check: () => ({ findings: [], sources: [], gaps: [] }) };
}
