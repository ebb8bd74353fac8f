import { type CountGap, linkCounts } from '../counts/linkCounts';
import type { BlockRange } from '../counts/story';
import type { CountForm } from '../rules/pack';
import type { ActiveRule, RuleSet } from '../rules/ruleSet';
import type { Gap } from '../rules/finding';
import { createDraft, type FindingDraft, link } from './draft';
import type { Story } from './story';

/** A gap whose findings have no numbers yet. */
export interface GapDraft {
  readonly gap: CountGap;
  readonly finding: FindingDraft;
  readonly explainedBy: readonly FindingDraft[];
  readonly orphans: readonly FindingDraft[];
}

/**
 * Adds count gaps, counts that name too many, and orphan references, and links them to each other and to the undisclosed
 * facts that speak of them. A rule that is off leaves its findings out; the links between the others stay.
 */
export function addCounts(story: Story, rules: RuleSet): readonly GapDraft[] {
  const facts = story.undisclosedFacts();
  const { gaps, mismatches, orphans } = linkCounts(
    story.blocks.map(({ facts: { counts } }, index) => ({ index, facts: counts })),
    facts.map(({ place }) => place),
  );
  const add = (form: CountForm, place: BlockRange, gap?: CountGap): FindingDraft | undefined => {
    const rule = ruleOf(rules, form);
    if (!rule) return undefined;
    const draft = createDraft(rule, story.placeOf(place.block, place), gap && ledgerOf(gap));
    story.drafts.add(draft);
    return draft;
  };
  const orphanDrafts = orphans.map((orphan) => {
    const draft = add('orphan', orphan);
    for (const index of orphan.explainedBy) if (draft) link(draft, 'explains', facts[index].draft, 'orphan');
    return draft;
  });
  return [
    ...gaps.map((gap) => ['gap', gap] as const),
    ...mismatches.map((gap) => ['mismatch', gap] as const),
  ].flatMap(([form, gap]) => {
    const finding = add(form, gap, gap);
    if (!finding) return [];
    const explainedBy = gap.explainedBy.map((index) => facts[index].draft);
    const own = gap.orphans.flatMap((index) => orphanDrafts[index] ?? []);
    for (const fact of explainedBy) link(finding, 'explains', fact, 'gap');
    for (const orphan of own) link(finding, 'orphan', orphan, 'gap');
    return [{ gap, finding, explainedBy, orphans: own }];
  });
}

const ruleOf = (rules: RuleSet, form: CountForm): ActiveRule | undefined =>
  rules.rules.find(({ rule: { match } }) => match.by === 'count' && match.form === form);

const ledgerOf = ({ stated, members, unnamed }: CountGap): Partial<FindingDraft['data']> => ({
  stated,
  named: members.map(({ text }) => text),
  unnamed,
});

/** Gaps in the order of the draft, as the contract has them. */
export function toGaps(
  drafts: readonly GapDraft[],
  story: Story,
  idOf: (draft: FindingDraft) => string,
): readonly Gap[] {
  const ordered = [...drafts].sort((a, b) => a.finding.range.start - b.finding.range.start);
  return ordered.map(({ gap, finding, explainedBy, orphans }, i) => ({
    id: `g${i + 1}`,
    finding: idOf(finding),
    stated: gap.stated,
    members: gap.members.map((member) => ({ text: member.text, range: story.rangeOf(member.block, member) })),
    unnamed: gap.unnamed,
    explainedBy: explainedBy.map(idOf),
    orphans: orphans.map(idOf),
  }));
}
