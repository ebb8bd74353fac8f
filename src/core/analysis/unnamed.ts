import type { ResolvedMention } from '../sources/resolveSources';
import { groupBy } from '../text/groupBy';
import type { FindingDraft } from './draft';
import type { Story } from './story';

/** A mention that is a finding. */
export interface UnnamedMention {
  readonly mention: ResolvedMention;
  readonly draft: FindingDraft;
}

/** The mentions of each source that is the story's own and stays unnamed, in reading order. */
export type Unnamed = ReadonlyMap<number, readonly UnnamedMention[]>;

export function findUnnamed(story: Story): Unnamed {
  const live = [...story.draftOfMention].flatMap(([mention, draft]) =>
    story.drafts.has(draft) && draft.source !== undefined ? [{ mention, draft, source: draft.source }] : [],
  );
  const bySource = groupBy(live, ({ source }) => source);
  return new Map([...bySource].filter(([, mentions]) => isOwn(mentions) && isIntroduced(mentions[0])));
}

/** Not another outlet's, not one that somebody quoted speaks of, and no spokesperson, whose body answers for what is said. */
const isOwn = (mentions: readonly UnnamedMention[]): boolean =>
  mentions.every(({ mention, draft }) => !draft.data.outlet && mention.facts.headClass !== 'spokes') &&
  mentions.some(({ draft }) => !draft.quoted);

/** Of "the official", whom the story takes as known, somebody may have been told before without our seeing it. */
const isIntroduced = ({ mention: { facts } }: UnnamedMention): boolean =>
  !facts.features.has('definite') || facts.features.has('terms');
