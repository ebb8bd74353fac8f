import type { Kind, RuleSeverity } from './finding';

/** What people see of a rule. The texts may hold `{text}`, `{stated}`, `{named}`, `{namedCount}`, `{unnamed}`, `{outlet}`. */
export interface RuleInfo {
  readonly id: string;
  readonly kind: Kind;
  /** The default; settings may change it. */
  readonly severity: RuleSeverity;
  /** What was seen, in one short sentence. */
  readonly message: string;
  /** Why it matters to a reader. */
  readonly why: string;
  /** What an editor would ask the reporter. */
  readonly ask: string;
  /** Houses that ask the same, with the year where it is known; their rule in our words. */
  readonly cite?: readonly string[];
}
