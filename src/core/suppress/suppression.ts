import type { RuleInfo } from '../rules/rule';
import type { Range } from '../text/range';

/** A stretch of a draft where some findings are not wanted. */
export interface Suppression {
  /** Findings that lie within it are meant; source offsets. */
  readonly range: Range;
  /** Ids of rules and kinds; empty where all are meant. */
  readonly targets: readonly string[];
  readonly reason: string;
  /** The comment that asks for it; undefined where a phrase does. */
  readonly comment?: Range;
}

/** The rules that a suppression can speak of are told by their id and kind. */
export type RuleName = Pick<RuleInfo, 'id' | 'kind'>;

export const meets = (target: string, { id, kind }: RuleName): boolean => target === id || target === kind;
