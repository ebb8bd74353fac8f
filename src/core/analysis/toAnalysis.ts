import type { Analysis, Kind, Source } from '../rules/finding';
import type { ResolvedMention } from '../sources/resolveSources';
import { groupBy } from '../text/groupBy';
import { type GapDraft, toGaps } from './counts';
import { type FindingDraft, numberFindings } from './draft';
import { traitsOf } from './sourceTraits';
import type { Story } from './story';

/** The findings of a finished story, numbered, with its sources and gaps. */
export function toAnalysis(story: Story, gaps: readonly GapDraft[], text: string): Analysis {
  const mentions = groupBy(story.resolved.mentions, ({ source }) => source);
  const drafts = groupBy(story.drafts, ({ source }) => source);
  // In the order of their first mention; a source that is named later stays listed, with no finding.
  const shown = [...mentions.keys()].filter((source) => source !== undefined);
  const number = new Map(shown.map((source, i) => [source, `S${i + 1}`]));
  const findings = numberFindings([...story.drafts], text, (source) => number.get(source));
  const idOf = (draft: FindingDraft): string => findings.get(draft)?.id ?? '';
  return {
    findings: [...findings.values()],
    sources: shown.map((source, i) => ({
      id: `S${i + 1}`,
      named: story.resolved.names[source] ?? null,
      ...describeSource(mentions.get(source) ?? [], drafts.get(source) ?? [], idOf),
    })),
    gaps: toGaps(gaps, story, idOf),
  };
}

function describeSource(
  all: readonly ResolvedMention[],
  drafts: readonly FindingDraft[],
  idOf: (draft: FindingDraft) => string,
): Omit<Source, 'id' | 'named'> {
  const own = [...drafts].sort((a, b) => a.range.start - b.range.start);
  const ofKind = (kind: Kind): readonly FindingDraft[] => own.filter(({ rule }) => rule.rule.kind === kind);
  const mentions = ofKind('anonymous-source');
  const terms = ofKind('anonymity-terms').map(({ words }) => words);
  return {
    ...traitsOf(all, terms.length > 0),
    terms,
    reasons: ofKind('anonymity-reason').map(({ words }) => words),
    relayedFrom: mentions.find(({ data }) => data.outlet)?.data.outlet ?? null,
    mentions: mentions.map((draft) => ({ finding: idOf(draft), range: draft.range })),
  };
}
