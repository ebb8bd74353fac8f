import type { Analysis, Kind, Source } from '../rules/finding';
import type { ResolvedMention } from '../sources/resolveSources';
import { type GapDraft, toGaps } from './counts';
import { type FindingDraft, numberFindings } from './draft';
import type { Story } from './story';

/** How one source is to be written down. */
interface Naming {
  readonly id: string;
  readonly idOf: (draft: FindingDraft) => string;
}

/** The findings of a finished story, numbered, with its sources and gaps. */
export function toAnalysis(story: Story, gaps: readonly GapDraft[], text: string): Analysis {
  const shown = shownSources(story);
  const number = new Map(shown.map((source, i) => [source, `S${i + 1}`]));
  const findings = numberFindings([...story.drafts], text, (source) => number.get(source));
  const idOf = (draft: FindingDraft): string => findings.get(draft)?.id ?? '';
  return {
    findings: [...findings.values()],
    sources: shown.map((source, i) => describeSource(story, source, { id: `S${i + 1}`, idOf })),
    gaps: toGaps(gaps, story, idOf),
  };
}

/** Sources in the order of their first mention; those named later stay listed, with no finding. */
function shownSources(story: Story): readonly number[] {
  const order: number[] = [];
  for (const { source } of story.resolved.mentions)
    if (source !== undefined && !order.includes(source)) order.push(source);
  return order;
}

function describeSource(story: Story, source: number, { id, idOf }: Naming): Source {
  const all = story.resolved.mentions.filter((mention) => mention.source === source);
  const own = [...story.drafts]
    .filter((draft) => draft.source === source)
    .sort((a, b) => a.range.start - b.range.start);
  const wordsOf = (kind: Kind): readonly string[] =>
    own.filter(({ rule }) => rule.rule.kind === kind).map(({ words }) => words);
  const mentions = own.filter(({ rule }) => rule.rule.kind === 'anonymous-source');
  const terms = wordsOf('anonymity-terms');
  return {
    id,
    class: classOfSource(all, terms.length > 0),
    specificity: Math.max(...all.map(({ facts }) => facts.specificity)),
    number: all.find(({ facts }) => facts.number !== null)?.facts.number ?? null,
    terms,
    reasons: wordsOf('anonymity-reason'),
    named: story.resolved.names[source] ?? null,
    relayedFrom: mentions.find(({ data }) => data.outlet)?.data.outlet ?? null,
    mentions: mentions.map((draft) => ({ finding: idOf(draft), range: draft.range })),
  };
}

function classOfSource(mentions: readonly ResolvedMention[], underTerms: boolean): Source['class'] {
  if (
    underTerms ||
    mentions.some(
      ({ facts }) =>
        facts.headClass === 'source' || STRICT_FEATURES.some((feature) => facts.features.has(feature)),
    )
  )
    return 'strict';
  return mentions.every(({ facts }) => facts.headClass === 'spokes') ? 'spokesperson' : 'role';
}

const STRICT_FEATURES = ['explicit', 'knowledge', 'involvement', 'terms'] as const;
