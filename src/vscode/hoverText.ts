import { describeFinding, type Analysis, type Finding, type Gap, type Range, type Source } from '../core';
import type { CheckedDraft } from './analysis';
import { escapeMarkdown } from './escapeMarkdown';
import type { Place } from './places';
import { capitalise, countNoun, KIND_NAMES, RELATION_NAMES } from './words';

/** Makes a Markdown link to a place of the draft; `label` is Markdown already. */
export type LinkTo = (range: Range, label: string) => string;

/**
 * A place in Markdown, as an editor would put it: what was seen, why it matters, what to ask, and what the rest of
 * the draft says of the same source or count. Text of the draft comes in escaped.
 */
export function toHoverText({ finding, also }: Place, checked: CheckedDraft, linkTo: LinkTo): string {
  return [finding, ...also].map((each) => describe(each, checked, linkTo)).join('\n\n---\n\n');
}

function describe(finding: Finding, { analysis, rules }: CheckedDraft, linkTo: LinkTo): string {
  const rule = rules.get(finding.ruleId);
  if (!rule) return '';
  const { message, why, ask } = describeFinding(finding, rule);
  const paragraphs = [
    `**${capitalise(KIND_NAMES[finding.kind].one)}.** ${escapeMarkdown(message)}`,
    escapeMarkdown(why),
    `*Ask:* ${escapeMarkdown(ask)}`,
    describeSource(finding, analysis, linkTo),
    describeGap(finding, analysis, linkTo),
    describeRelated(finding, linkTo),
  ];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

function describeSource({ id, source: sourceId }: Finding, { sources }: Analysis, linkTo: LinkTo): string {
  const source = sources.find((each) => each.id === sourceId);
  if (!source) return '';
  const others = source.mentions.filter(({ finding }) => finding !== id);
  const mentions =
    others.length === 0
      ? 'mentioned once'
      : `${countNoun(source.mentions.length, 'mention')}, also ${others.map(({ range }, index) => linkTo(range, `${index + 1}`)).join(' ')}`;
  return `**${source.id}**: ${[mentions, ...factsOf(source)].join('; ')}.`;
}

function factsOf({ number, terms, reasons, named, relayedFrom }: Source): readonly string[] {
  const facts: string[] = [];
  if (number !== null) facts.push(`speaks for ${countNoun(number, 'person', 'people')}`);
  if (named !== null) facts.push(`named elsewhere as ${escapeMarkdown(named)}`);
  if (terms.length > 0) facts.push(`terms: ${terms.map(quote).join(', ')}`);
  facts.push(reasons.length > 0 ? `reason given: ${reasons.map(quote).join(', ')}` : 'no reason given');
  if (relayedFrom !== null) facts.push(`relayed from ${escapeMarkdown(relayedFrom)}`);
  return facts;
}

/** The ledger of a count: how many are stated, which are named, how many are not. */
function describeGap({ id, related }: Finding, { gaps }: Analysis, linkTo: LinkTo): string {
  const speaksOf = ({ finding, explainedBy, orphans }: Gap): boolean =>
    finding === id ||
    explainedBy.includes(id) ||
    orphans.includes(id) ||
    related.some((other) => other.rel === 'gap' && other.id === finding);
  const gap = gaps.find(speaksOf);
  if (!gap) return '';
  const members = gap.members.map(({ text, range }) => linkTo(range, escapeMarkdown(text)));
  const named = members.length === 0 ? 'none named' : `named ${members.join(', ')}`;
  return `**Count**: stated ${gap.stated}; ${named}; ${gap.unnamed} not named.`;
}

function describeRelated({ related }: Finding, linkTo: LinkTo): string {
  if (related.length === 0) return '';
  return `See ${related.map(({ rel, range }) => linkTo(range, RELATION_NAMES[rel])).join(', ')}.`;
}

const quote = (text: string): string => `“${escapeMarkdown(text)}”`;
