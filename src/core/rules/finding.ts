import type { Range } from '../text/range';

export const KINDS = [
  'anonymous-source',
  'anonymity-terms',
  'anonymity-reason',
  'vague-attribution',
  'undisclosed-fact',
  'count-gap',
  'relayed-attribution',
  'house',
] as const;
export type Kind = (typeof KINDS)[number];

/** From the gravest down; `off` is a setting of a rule, never the severity of a finding. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];
export type RuleSeverity = Severity | 'off';

/** Whether `severity` is at least as grave as `floor`. */
export const atLeast = (severity: Severity, floor: Severity): boolean =>
  SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(floor);

/** How one finding bears on another; the word names the part the *other* finding plays. */
export type Relation = 'source' | 'terms' | 'reason' | 'gap' | 'orphan' | 'explains' | 'outlet';

export interface RelatedFinding {
  readonly rel: Relation;
  /** The other finding, unless the place is no finding of its own (an outlet's name, say). */
  readonly id?: string;
  readonly range: Range;
}

/** What a rule saw beyond the place; plain values, never a sentence. Each key is there only where it says something. */
export interface FindingData {
  readonly inQuote: boolean;
  /** count-gap: the stated count and the texts of the members named. */
  readonly stated?: number;
  readonly named?: readonly string[];
  readonly unnamed?: number;
  /** relayed-attribution, and a source that an outlet relays: the outlet. */
  readonly outlet?: string;
}

/** A place in the draft where a source is withheld or a fact undisclosed, with the rule that saw it. */
export interface Finding {
  /** `f1`, `f2` … in the order of the draft; made anew at each analysis. */
  readonly id: string;
  readonly ruleId: string;
  readonly kind: Kind;
  readonly severity: Severity;
  /** Source offsets. */
  readonly range: Range;
  /** The source text of `range`, markup and line breaks included. */
  readonly text: string;
  /** The same as a reader sees it. */
  readonly words: string;
  readonly data: FindingData;
  /** Display number of the source this is a mention, a condition or a reason of. */
  readonly source?: string;
  readonly related: readonly RelatedFinding[];
}

/** One person or group behind one or more mentions. `id` (S1, S2 …) is a display number, never stored. */
export interface Source {
  readonly id: string;
  readonly class: 'strict' | 'role' | 'spokesperson';
  /** 0 (bare "sources") to 4 (institution, rank, knowledge and stake all stated). */
  readonly specificity: number;
  /** How many people the phrase says they are; null where it does not say. */
  readonly number: number | null;
  /** The words of the anonymity terms and of the stated reasons. */
  readonly terms: readonly string[];
  readonly reasons: readonly string[];
  /** The name given to this source elsewhere in the draft, or null. */
  readonly named: string | null;
  /** The outlet that relays this source, or null. */
  readonly relayedFrom: string | null;
  readonly mentions: readonly { readonly finding: string; readonly range: Range }[];
}

/** A stated count whose list does not hold as many. */
export interface Gap {
  readonly id: string;
  readonly finding: string;
  readonly stated: number;
  readonly members: readonly { readonly text: string; readonly range: Range }[];
  readonly unnamed: number;
  /** Ids of the undisclosed facts that speak of the missing member, and of the orphan references to it. */
  readonly explainedBy: readonly string[];
  readonly orphans: readonly string[];
}

/** Everything found in one draft. Findings are in the order of their starts. */
export interface Analysis {
  readonly findings: readonly Finding[];
  readonly sources: readonly Source[];
  readonly gaps: readonly Gap[];
}
