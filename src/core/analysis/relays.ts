import type { ActiveRule, RuleSet } from '../rules/ruleSet';
import type { RelayForm } from '../rules/pack';
import type { Story } from './analyseStory';
import { createDraft, type FindingDraft, link } from './draft';

/** Adds the relayed attributions: an outlet that hands on what an unnamed source told it. */
export function addRelays(story: Story, rules: RuleSet): void {
  const anonymous = ruleOf(rules, 'anonymous');
  let lastNamed: string | undefined;
  const ofOutlet = new Map<string, FindingDraft>();
  story.blocks.forEach(({ facts }, block) => {
    const nameOf = facts.outlets.map(({ text, anaphoric }) => {
      if (!anaphoric) lastNamed = text;
      return anaphoric ? lastNamed : text;
    });
    for (const [mention, draft] of story.draftOfMention) {
      const { relayedBy } = mention.facts;
      if (mention.block !== block || relayedBy === undefined || !story.drafts.has(draft) || draft.rule.rule.kind !== 'anonymous-source') continue;
      const outlet = nameOf[relayedBy];
      if (!outlet) continue;
      Object.assign(draft.data, { outlet });
      if (!anonymous) continue;
      const range = story.rangeOf(block, facts.outlets[relayedBy]);
      const key = `${range.start}`;
      const relay = ofOutlet.get(key) ?? createDraft(anonymous, range, draft.quoted, { outlet });
      ofOutlet.set(key, relay);
      story.drafts.add(relay);
      link(draft, 'outlet', relay, 'source');
    }
  });
}

const ruleOf = (rules: RuleSet, form: RelayForm): ActiveRule | undefined => rules.rules.find(({ rule: { match } }) => match.by === 'relay' && match.form === form);
