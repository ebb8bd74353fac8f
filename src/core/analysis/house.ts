import { runCheck } from '../house/checks';
import type { HouseSettings } from '../house/settings';
import type { RuleSet } from '../rules/ruleSet';
import { createDraft } from './draft';
import { readHouseStory } from './houseStory';
import type { Story } from './story';
import { findUnnamed } from './unnamed';

/** Adds what the house asks about the story as a whole; a question about a source is linked to its first mention. */
export function addHouse(story: Story, rules: RuleSet, settings: HouseSettings): void {
  const unnamed = findUnnamed(story);
  const seen = readHouseStory(story, rules, unnamed);
  for (const rule of rules.rules) {
    const { match } = rule.rule;
    if (match.by !== 'house') continue;
    for (const { place, source } of runCheck(match.check, seen, settings)) {
      const { range, words, quoted } = place;
      const draft = createDraft(rule, { range, words, quoted });
      draft.source = source?.id;
      const first = source && unnamed.get(source.id)?.[0];
      if (first) draft.links.push({ rel: 'source', to: first.draft });
      story.drafts.add(draft);
    }
  }
}
