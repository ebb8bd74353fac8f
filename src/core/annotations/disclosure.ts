export const TERMS = [
  'on-record',
  'background',
  'not-for-attribution',
  'deep-background',
  'off-record',
] as const;
export const REASONS = [
  'retaliation',
  'safety',
  'legal',
  'not-authorised',
  'privacy',
  'contract',
  'ongoing-talks',
  'other',
] as const;
export const BASES = ['participant', 'witness', 'saw-document', 'briefed', 'second-hand', 'unknown'] as const;
export const CORROBORATIONS = ['none', 'second-source', 'document', 'on-record', 'partial'] as const;

/** The desk's consent to one wording. `byRole` is a role, `at` is ISO 8601, `exact` the wording approved. */
export interface Approval {
  readonly tier: string;
  readonly byRole: string;
  readonly at: string;
  readonly exact: string;
}

/** What the desk knows about an unnamed source; never who it is. */
export interface Disclosure {
  readonly terms?: (typeof TERMS)[number];
  readonly reason?: (typeof REASONS)[number];
  readonly basis?: (typeof BASES)[number];
  /** How many people stand behind the phrase, 1 or more. */
  readonly number?: number;
  readonly corroboration?: (typeof CORROBORATIONS)[number];
  readonly editorKnows?: boolean;
  readonly editorRole?: string;
  readonly approval?: Approval;
  readonly relayedFrom?: string;
}
