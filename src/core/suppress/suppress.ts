import type { SuppressedFinding } from '../rules/draftAnalysis';
import type { Analysis, Finding, Source } from '../rules/finding';
import { contains } from '../text/range';
import { meets, type Suppression } from './suppression';

/** An analysis and what was taken out of it. */
export interface Suppressed {
  readonly analysis: Analysis;
  readonly suppressed: readonly SuppressedFinding[];
  /** Those that kept something quiet. */
  readonly used: ReadonlySet<Suppression>;
}

/**
 * Takes out the findings that a suppression speaks of, and whatever says nothing without them: what the house asks about
 * such a source, links to them, the gaps they stand for, sources of which no mention is left. Ids stay as they are.
 */
export function suppress(analysis: Analysis, suppressions: readonly Suppression[]): Suppressed {
  const used = new Set<Suppression>();
  const silent = new Map<string, SuppressedFinding>();
  for (const finding of analysis.findings) {
    const speaking = suppressions.filter((suppression) => speaksOf(suppression, finding));
    for (const suppression of speaking) used.add(suppression);
    const [first] = speaking;
    if (first)
      silent.set(finding.id, { finding, by: first.comment ? 'comment' : 'phrase', reason: first.reason });
  }
  if (silent.size === 0) return { analysis, suppressed: [], used };
  for (const finding of analysis.findings) {
    const cause = findSilentSource(finding, silent);
    if (cause && !silent.has(finding.id)) silent.set(finding.id, { ...cause, finding });
  }
  const suppressed = analysis.findings.flatMap(({ id }) => silent.get(id) ?? []);
  return { analysis: without(analysis, (id) => silent.has(id)), suppressed, used };
}

function findSilentSource(
  { kind, related }: Finding,
  silent: ReadonlyMap<string, SuppressedFinding>,
): SuppressedFinding | undefined {
  const source = kind === 'house' ? related.find(({ rel }) => rel === 'source') : undefined;
  return source?.id === undefined ? undefined : silent.get(source.id);
}

const speaksOf = ({ range, targets }: Suppression, finding: Finding): boolean =>
  contains(range, finding.range) &&
  (targets.length === 0 ||
    targets.some((target) => meets(target, { id: finding.ruleId, kind: finding.kind })));

function without({ findings, sources, gaps }: Analysis, isSilent: (id: string) => boolean): Analysis {
  const isHeard = (id: string): boolean => !isSilent(id);
  const left = sources
    .filter((source) => !isSilenced(source, isSilent))
    .map((source) => ({ ...source, mentions: source.mentions.filter(({ finding }) => isHeard(finding)) }));
  const names = new Set(left.map(({ id }) => id));
  return {
    findings: findings
      .filter(({ id }) => isHeard(id))
      .map(({ source, ...finding }) => ({
        ...finding,
        ...(source !== undefined && names.has(source) && { source }),
        related: finding.related.filter(({ id }) => id === undefined || isHeard(id)),
      })),
    sources: left,
    gaps: gaps
      .filter(({ finding }) => isHeard(finding))
      .map((gap) => ({
        ...gap,
        explainedBy: gap.explainedBy.filter(isHeard),
        orphans: gap.orphans.filter(isHeard),
      })),
  };
}

/** A source that was named later has no mentions from the start, and stays. */
const isSilenced = ({ mentions }: Source, isSilent: (id: string) => boolean): boolean =>
  mentions.length > 0 && mentions.every(({ finding }) => isSilent(finding));
