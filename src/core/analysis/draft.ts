import type { Finding, FindingData, RelatedFinding, Relation } from '../rules/finding';
import type { ActiveRule } from '../rules/ruleSet';
import type { Range } from '../text/range';

/** A place in the draft. */
export interface Place {
  /** Source offsets. */
  readonly range: Range;
  /** What a reader sees there. */
  readonly words: string;
  readonly quoted: boolean;
}

/** A finding in the making: findings point to each other before they have their numbers. */
export interface FindingDraft extends Place {
  rule: ActiveRule;
  data: Partial<FindingData>;
  /** Index of its source, where it has one. */
  source: number | undefined;
  readonly links: Link[];
}

interface Link {
  readonly rel: Relation;
  readonly to: FindingDraft;
}

export function createDraft(rule: ActiveRule, place: Place, data: Partial<FindingData> = {}): FindingDraft {
  return { rule, ...place, data, source: undefined, links: [] };
}

/** Links two findings: `rel` says what `to` is to `from`, `back` what `from` is to `to`. */
export function link(from: FindingDraft, rel: Relation, to: FindingDraft, back: Relation): void {
  from.links.push({ rel, to });
  to.links.push({ rel: back, to: from });
}

/** Numbers drafts in the order of the text. `sourceId` names a source by its index. */
export function numberFindings(
  drafts: readonly FindingDraft[],
  text: string,
  sourceId: (source: number) => string | undefined,
): ReadonlyMap<FindingDraft, Finding> {
  const ordered = [...drafts].sort(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end || a.rule.index - b.rule.index,
  );
  const ids = new Map(ordered.map((draft, i) => [draft, `f${i + 1}`]));
  return new Map(ordered.map((draft) => [draft, finish(draft, text, ids, sourceId)]));
}

function finish(
  draft: FindingDraft,
  text: string,
  ids: ReadonlyMap<FindingDraft, string>,
  sourceId: (source: number) => string | undefined,
): Finding {
  const { rule, range, words, quoted, data, source, links } = draft;
  const related = links.flatMap(({ rel, to }): RelatedFinding[] => {
    const id = ids.get(to);
    return id ? [{ rel, id, range: to.range }] : [];
  });
  const name = source === undefined ? undefined : sourceId(source);
  return {
    id: ids.get(draft) ?? '',
    ruleId: rule.rule.id,
    kind: rule.rule.kind,
    severity: severityOf(draft),
    range,
    text: text.slice(range.start, range.end),
    words,
    data: { inQuote: quoted, ...data },
    ...(name && { source: name }),
    related,
  };
}

const MILDER = { error: 'warning', warning: 'information', information: 'hint', hint: 'hint' } as const;

/** What somebody says vaguely is theirs; it weighs one step less than when the writer says it. */
function severityOf({ rule, quoted }: FindingDraft): Finding['severity'] {
  const { kind } = rule.rule;
  return quoted && (kind === 'vague-attribution' || kind === 'undisclosed-fact')
    ? MILDER[rule.severity]
    : rule.severity;
}
