/** Which sources a check is about: those kept from view, or also those known by what they are ("officials"). */
export type SourceScope = 'strict' | 'all';

/** What the desk may set for each check over a story. */
export interface HouseSettings {
  readonly 'reason-missing': { readonly enabled: boolean; readonly sources: SourceScope };
  readonly 'reason-boilerplate': { readonly enabled: boolean };
  readonly 'weak-description': {
    readonly enabled: boolean;
    readonly sources: SourceScope;
    /** Of those who are neither placed nor ranked: the greatest specificity that is weak. */
    readonly atMost: 0 | 1;
  };
  readonly 'anonymous-quote': {
    readonly enabled: boolean;
    readonly sources: SourceScope;
    /** Quotations of fewer words pass. */
    readonly words: number;
  };
  readonly 'anonymous-lede': {
    readonly enabled: boolean;
    readonly sources: SourceScope;
    /** How many paragraphs below the headline are the opening. */
    readonly paragraphs: number;
  };
  readonly 'single-source': { readonly enabled: boolean };
  readonly 'no-comment-conflict': { readonly enabled: boolean };
  readonly pseudonym: { readonly enabled: boolean };
}

/** A check over a story. */
export type HouseCheck = keyof HouseSettings;

/** What a desk has written down of them; defaults stand in for the rest. */
export type HouseChoices = { readonly [Check in HouseCheck]?: Partial<HouseSettings[Check]> };

const DEFAULTS: HouseSettings = {
  'reason-missing': { enabled: true, sources: 'strict' },
  'reason-boilerplate': { enabled: true },
  'weak-description': { enabled: true, sources: 'strict', atMost: 1 },
  'anonymous-quote': { enabled: true, sources: 'strict', words: 4 },
  'anonymous-lede': { enabled: true, sources: 'strict', paragraphs: 1 },
  'single-source': { enabled: true },
  'no-comment-conflict': { enabled: true },
  pseudonym: { enabled: true },
};

export const HOUSE_CHECKS = Object.keys(DEFAULTS) as readonly HouseCheck[];

export function settleHouse(choices: HouseChoices): HouseSettings {
  const settle = <Check extends HouseCheck>(check: Check): HouseSettings[Check] => ({
    ...DEFAULTS[check],
    ...choices[check],
  });
  return {
    'reason-missing': settle('reason-missing'),
    'reason-boilerplate': settle('reason-boilerplate'),
    'weak-description': settle('weak-description'),
    'anonymous-quote': settle('anonymous-quote'),
    'anonymous-lede': settle('anonymous-lede'),
    'single-source': settle('single-source'),
    'no-comment-conflict': settle('no-comment-conflict'),
    pseudonym: settle('pseudonym'),
  };
}
