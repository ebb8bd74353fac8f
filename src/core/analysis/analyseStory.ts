import type { Analysis } from '../rules/finding';
import type { RuleSet } from '../rules/ruleSet';
import type { HouseSettings } from '../house/settings';
import { addCounts } from './counts';
import { addHouse } from './house';
import { addRelays } from './relays';
import { type ReadBlock, Story } from './story';
import { toAnalysis } from './toAnalysis';

/**
 * Puts the findings of a story together from the facts of its blocks: who is who, which of two overlapping findings
 * stays, what belongs to what. `text` is the source, for quoting from it.
 */
export function analyseStory(
  text: string,
  blocks: readonly ReadBlock[],
  rules: RuleSet,
  house: HouseSettings,
): Analysis {
  const story = new Story(blocks, rules);
  story.addMentions();
  story.addHits();
  story.promoteByTerms();
  addRelays(story, rules);
  const gaps = addCounts(story, rules);
  addHouse(story, rules, house);
  return toAnalysis(story, gaps, text);
}
