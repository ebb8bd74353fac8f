import type { Kind, Relation } from '../core';
import type { SettingProblem } from './parseSettings';

/** The adapter's English, apart from the titles in package.json. */

export const KIND_NAMES: Readonly<Record<Kind, { readonly one: string; readonly many: string }>> = {
  'anonymous-source': { one: 'anonymous source', many: 'anonymous sources' },
  'anonymity-terms': { one: 'anonymity terms', many: 'anonymity terms' },
  'anonymity-reason': { one: 'reason for anonymity', many: 'reasons for anonymity' },
  'vague-attribution': { one: 'vague attribution', many: 'vague attributions' },
  'undisclosed-fact': { one: 'undisclosed fact', many: 'undisclosed facts' },
  'count-gap': { one: 'count gap', many: 'count gaps' },
  'relayed-attribution': { one: 'relayed attribution', many: 'relayed attributions' },
  house: { one: 'house rule', many: 'house rules' },
};

/** The part that the other place plays, as the name of a link to it. */
export const RELATION_NAMES: Readonly<Record<Relation, string>> = {
  source: 'the source',
  terms: 'the terms',
  reason: 'the reason given',
  gap: 'the count',
  orphan: 'the one left unnamed',
  explains: 'what is not disclosed',
  outlet: 'the outlet',
};

export const WORDS = {
  name: 'On the Record',
  off: 'On the Record: off',
  isOff: 'On the Record is off in this folder; the command "Turn On in This Folder" turns it on.',
  offTooltip: 'On the Record is off in this folder. Click to turn it on.',
  notChecked: 'On the Record: not checked',
  nothingFound: 'On the Record: nothing is unnamed or undisclosed in this draft.',
  noFolder:
    'This draft is in no workspace folder. To turn On the Record on or off everywhere, use onTheRecord.enabled in the settings.',
  notADraft:
    'On the Record checks Markdown and plain-text drafts only. This file is left out by onTheRecord.drafts or .gitignore.',
  repairSidecar: 'Keep both sides, and take the marks of the conflict out',
  'too-large': 'This draft is larger than 5 million characters, so On the Record does not check it.',
  'too-slow': 'Checking this draft took too long and was stopped.',
} as const;

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const countNoun = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** `3 count gaps`, `1 count gap`. */
export function countOf(kind: Kind, count: number): string {
  const { one, many } = KIND_NAMES[kind];
  return countNoun(count, one, many);
}

export function describeSettingProblem({ key, expected, entry }: SettingProblem): string {
  return entry === undefined
    ? `The setting onTheRecord.${key} must be ${expected}; its default is used.`
    : `The setting onTheRecord.${key} must give ${entry} as ${expected}; that entry is left out.`;
}

export const describeUnknownRule = (id: string): string =>
  `The setting onTheRecord.rules names ${id}, which is no rule; that entry is left out.`;
