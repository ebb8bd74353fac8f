import type { HouseCheck } from '../house/settings';
import type { HouseStory } from '../house/story';
import type { RuleSet } from '../rules/ruleSet';
import { groupBy } from '../text/groupBy';
import type { FindingDraft, Place } from './draft';
import { readHouseSources } from './houseSources';
import type { Story } from './story';
import type { Unnamed } from './unnamed';

/** Words that a check is to weigh. */
interface Evidence extends Place {
  readonly check: HouseCheck;
  readonly block: number;
  readonly names: readonly string[];
}

/** What the checks over a story need of what was found in it. */
export function readHouseStory(story: Story, rules: RuleSet, unnamed: Unnamed): HouseStory<Place> {
  const evidence = groupBy(findEvidence(story, rules), ({ check }) => check);
  const of = (check: HouseCheck): readonly Evidence[] => evidence.get(check) ?? [];
  const reasons = [...story.drafts].filter(givesReason);
  const isExplained = ({ block, range }: Evidence): boolean =>
    reasons.some(
      (reason) => reason.range.end > range.start && reason.range.end <= story.blocks[block].block.end,
    );
  return {
    sources: readHouseSources(story, unnamed, { reasons, formulas: of('reason-boilerplate') }),
    blanketReason: of('reason-missing').some(isExplained),
    silentBodies: new Set(of('no-comment-conflict').flatMap(({ names }) => names)),
    bareUnnamings: of('pseudonym').some(isExplained) ? [] : of('pseudonym'),
  };
}

function findEvidence(story: Story, rules: RuleSet): readonly Evidence[] {
  return story.blocks.flatMap(({ facts: { hits } }, block) =>
    hits.flatMap((hit) => {
      const { match } = rules.rules[hit.rule].rule;
      if (match.by !== 'house') return [];
      return [{ ...story.placeOf(block, hit, hit.quoted), check: match.check, block, names: hit.names }];
    }),
  );
}

const givesReason = ({ rule: { rule } }: FindingDraft): boolean =>
  rule.kind === 'anonymity-reason' || (rule.match.by === 'pattern' && rule.match.givesReason);
