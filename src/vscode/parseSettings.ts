import { SEVERITIES, type RuleSeverity, type Severity } from '../core';
import { DEFAULT_EXCLUDE, DEFAULT_INCLUDE } from '../core/draftFiles';

/** The settings by their names below `onTheRecord`. */
export interface Settings {
  readonly enabled: boolean;
  readonly 'drafts.include': readonly string[];
  readonly 'drafts.exclude': readonly string[];
  readonly rules: Readonly<Record<string, RuleSeverity>>;
  readonly minimumSeverity: Severity;
  readonly outlets: readonly string[];
  readonly 'highlight.enabled': boolean;
  readonly 'sidecar.location': 'beside' | 'folder';
  readonly 'record.role': string;
}

export type SettingKey = keyof Settings;

/** A setting, or one entry of it, that cannot be used. */
export interface SettingProblem {
  readonly key: SettingKey;
  /** What it must be, in words. */
  readonly expected: string;
  /** The key of the one bad entry, where the rest of the setting is used. */
  readonly entry?: string;
}

interface Shape<T> {
  readonly fallback: T;
  readonly expected: string;
  readonly accepts: (value: unknown) => value is T;
}

const RULE_SEVERITIES: readonly unknown[] = [...SEVERITIES, 'off'];

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');
const isSeverity = (value: unknown): value is Severity => SEVERITIES.some((severity) => severity === value);
const isRuleSeverity = (value: unknown): value is RuleSeverity => RULE_SEVERITIES.includes(value);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isLocation = (value: unknown): value is Settings['sidecar.location'] =>
  value === 'beside' || value === 'folder';
const ROLE = /^[a-z][a-z0-9-]*$/; // e.g. standards, night-desk
const isRole = (value: unknown): value is string => typeof value === 'string' && ROLE.test(value);

const SWITCH = { expected: 'true or false', accepts: isBoolean };
const GLOBS = { expected: 'a list of globs', accepts: isTexts };

const SHAPES: { readonly [Key in Exclude<SettingKey, 'rules'>]: Shape<Settings[Key]> } = {
  enabled: { fallback: true, ...SWITCH },
  'drafts.include': { fallback: DEFAULT_INCLUDE, ...GLOBS },
  'drafts.exclude': { fallback: DEFAULT_EXCLUDE, ...GLOBS },
  minimumSeverity: { fallback: 'hint', expected: 'error, warning, information or hint', accepts: isSeverity },
  outlets: { fallback: [], expected: 'a list of names', accepts: isTexts },
  'highlight.enabled': { fallback: true, ...SWITCH },
  'sidecar.location': { fallback: 'beside', expected: 'beside or folder', accepts: isLocation },
  'record.role': { fallback: 'reporter', expected: 'a role in small letters, such as desk', accepts: isRole },
};

/** Makes settings of whatever stands in the settings files; `read` gives `undefined` for what is not set. */
export function parseSettings(read: (key: SettingKey) => unknown): {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
} {
  const problems: SettingProblem[] = [];
  const take = <Key extends keyof typeof SHAPES>(key: Key): Settings[Key] => {
    const { fallback, expected, accepts }: Shape<Settings[Key]> = SHAPES[key];
    const value = read(key);
    if (value === undefined) return fallback;
    if (accepts(value)) return value;
    problems.push({ key, expected });
    return fallback;
  };
  const settings: Settings = {
    enabled: take('enabled'),
    'drafts.include': take('drafts.include'),
    'drafts.exclude': take('drafts.exclude'),
    rules: parseRules(read('rules'), problems),
    minimumSeverity: take('minimumSeverity'),
    outlets: take('outlets'),
    'highlight.enabled': take('highlight.enabled'),
    'sidecar.location': take('sidecar.location'),
    'record.role': take('record.role'),
  };
  return { settings, problems };
}

/** One bad entry takes no other with it. */
function parseRules(value: unknown, problems: SettingProblem[]): Settings['rules'] {
  if (value === undefined) return {};
  if (!isRecord(value)) {
    problems.push({ key: 'rules', expected: 'an object of rule ids and severities' });
    return {};
  }
  const rules: Record<string, RuleSeverity> = {};
  for (const [id, severity] of Object.entries(value)) {
    if (isRuleSeverity(severity)) rules[id] = severity;
    else problems.push({ key: 'rules', entry: id, expected: 'error, warning, information, hint or off' });
  }
  return rules;
}
