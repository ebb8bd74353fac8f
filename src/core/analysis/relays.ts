import type { RelayForm } from '../rules/pack';
import type { ActiveRule, RuleSet } from '../rules/ruleSet';
import { createDraft, type FindingDraft, link } from './draft';
import type { Story } from './story';

/**
 * Adds the relayed attributions of a story: where an outlet hands on what an unnamed source told it, and where the
 * draft retells an outlet without saying whether anybody checked. An outlet is told of once.
 */
export function addRelays(story: Story, rules: RuleSet): void {
  const names = nameOutlets(story);
  const relaying = addAnonymous(story, names, ruleOf(rules, 'anonymous'));
  const unverified = ruleOf(rules, 'unverified');
  if (unverified && !story.blocks.some(({ facts }) => facts.verifies))
    addUnverified(story, names, relaying, unverified);
}

const ruleOf = (rules: RuleSet, form: RelayForm): ActiveRule | undefined =>
  rules.rules.find(({ rule: { match } }) => match.by === 'relay' && match.form === form);

/** The name of each outlet mentioned, by block: "the agency" is the one last named. */
function nameOutlets(story: Story): readonly (readonly (string | undefined)[])[] {
  let last: string | undefined;
  return story.blocks.map(({ facts }) =>
    facts.outlets.map(({ text, anaphoric }) => {
      if (!anaphoric) last = text;
      return anaphoric ? last : text;
    }),
  );
}

type OutletNames = readonly (readonly (string | undefined)[])[];

/** Returns the names of the outlets that relay an unnamed source. */
function addAnonymous(story: Story, names: OutletNames, rule: ActiveRule | undefined): ReadonlySet<string> {
  const relaying = new Set<string>();
  const drafts = new Map<string, FindingDraft>();
  for (const [{ block, facts }, draft] of story.draftOfMention) {
    if (facts.relayedBy === undefined || draft.source === undefined || !story.drafts.has(draft)) continue;
    const outlet = names[block][facts.relayedBy];
    if (!outlet) continue;
    relaying.add(outlet);
    story.setRelay(draft, outlet);
    if (!rule) continue;
    const place = `${block}:${facts.relayedBy}`;
    const relay =
      drafts.get(place) ??
      createDraft(
        rule,
        story.placeOf(block, story.blocks[block].facts.outlets[facts.relayedBy], draft.quoted),
        { outlet },
      );
    drafts.set(place, relay);
    story.drafts.add(relay);
    link(draft, 'outlet', relay, 'source');
  }
  return relaying;
}

function addUnverified(
  story: Story,
  names: OutletNames,
  relaying: ReadonlySet<string>,
  rule: ActiveRule,
): void {
  const own = new Set(
    story.blocks.flatMap(({ facts }) =>
      facts.outlets.filter(({ bracketed }) => bracketed).map(({ text }) => text),
    ),
  );
  const told = new Set([...relaying, ...own]);
  story.blocks.forEach(({ facts }, block) => {
    facts.outlets.forEach((facts, i) => {
      const outlet = names[block][i];
      if (!facts.retold || facts.anaphoric || !outlet || told.has(outlet)) return;
      told.add(outlet);
      story.drafts.add(createDraft(rule, story.placeOf(block, facts), { outlet }));
    });
  });
}
