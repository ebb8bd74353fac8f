import type { DraftAnalysis, IgnoreProblem } from '../rules/draftAnalysis';
import type { Analysis } from '../rules/finding';
import type { Block } from '../text/prose';
import { type AllowedPhrase, createPhraseFinder } from './findPhrases';
import { readComments } from './readComments';
import { suppress } from './suppress';
import { meets, type RuleName, type Suppression } from './suppression';

export interface QuietOptions {
  /** All rules there are, and those that run. */
  readonly rules: readonly RuleName[];
  readonly running: readonly RuleName[];
  readonly phrases: readonly AllowedPhrase[];
}

/** A draft as it was read; `comments` says whether its format has any. */
export interface ReadDraft {
  readonly text: string;
  readonly comments: boolean;
  readonly blocks: readonly Block[];
}

/** Keeps quiet what the draft or its desk wants to hear nothing of. */
export type Quiet = (analysis: Analysis, draft: ReadDraft) => DraftAnalysis;

export function createQuiet({ rules, running, phrases }: QuietOptions): Quiet {
  const findPhrases = createPhraseFinder(phrases);
  return (analysis, { text, comments, blocks }) => {
    const read = comments ? readComments(text, rules) : { suppressions: [], problems: [] };
    const result = suppress(analysis, [...read.suppressions, ...findPhrases(blocks)]);
    const stale = read.suppressions.filter(
      (suppression) => !result.used.has(suppression) && isJudged(suppression, running),
    );
    const problems = [...read.problems, ...stale.flatMap(toProblem)];
    return {
      ...result.analysis,
      suppressed: result.suppressed,
      problems: problems.sort((a, b) => a.range.start - b.range.start),
    };
  };
}

/** Whether a rule is stale that is off cannot be told. */
const isJudged = ({ targets }: Suppression, running: readonly RuleName[]): boolean =>
  targets.length === 0 || targets.some((target) => running.some((rule) => meets(target, rule)));

const toProblem = ({ comment }: Suppression): readonly IgnoreProblem[] =>
  comment ? [{ code: 'ignore-stale', range: comment, severity: 'information' }] : [];
