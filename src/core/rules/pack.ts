import type { HeadClass } from '../grammar/personPhrase';
import type { MentionFeature } from '../grammar/mentionForm';
import type { HouseCheck } from '../house/settings';
import type { Kind } from './finding';
import type { RuleInfo } from './rule';

/** Which mentions a rule takes: any of the alternatives, in each all of `when` and none of `unless`. */
export interface MentionCondition {
  /** Classes of head the rule is for; left out, any. */
  readonly head?: readonly HeadClass[];
  readonly when: readonly MentionFeature[];
  readonly unless: readonly MentionFeature[];
}

export const COUNT_FORMS = ['gap', 'orphan', 'mismatch'] as const;
export type CountForm = (typeof COUNT_FORMS)[number];

export const RELAY_FORMS = ['anonymous', 'unverified'] as const;
export type RelayForm = (typeof RELAY_FORMS)[number];

/** How a rule finds its places: by patterns over words, or by asking what the grammar found. */
export type RuleMatch =
  | {
      readonly by: 'pattern';
      readonly patterns: readonly string[];
      /** A hit that one of these matches over is none. */
      readonly except: readonly string[];
      /** Only right behind a finding of this kind. */
      readonly follows?: Kind;
      /** Only where a source bears it: "identified only as K." is a condition when K. speaks, else an undisclosed fact. */
      readonly needsSource: boolean;
      /** What these terms say is a reason at the same time: "who was not authorised to speak". */
      readonly givesReason: boolean;
    }
  | { readonly by: 'mention'; readonly conditions: readonly MentionCondition[] }
  | { readonly by: 'count'; readonly form: CountForm }
  | { readonly by: 'relay'; readonly form: RelayForm }
  | {
      readonly by: 'house';
      readonly check: HouseCheck;
      /** Words that the check weighs, and no findings by themselves. */
      readonly patterns: readonly string[];
      readonly except: readonly string[];
    };

/** Sentences with what they show; `[[…]]` in a flagged one marks the stretch that must be found. */
export interface RuleExamples {
  readonly flag: readonly string[];
  readonly pass: readonly string[];
}

export interface Rule extends RuleInfo {
  readonly match: RuleMatch;
  readonly examples: RuleExamples;
}

/** A pack of rules: data, in the order in which rules are asked. */
export interface Pack {
  readonly pack: string;
  readonly language: string;
  readonly rules: readonly Rule[];
}
