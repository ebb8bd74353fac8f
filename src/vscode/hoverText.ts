import {
  describeFinding,
  type Analysis,
  type Finding,
  type Gap,
  type Range,
  type RuleInfo,
  type Source,
} from '../core';
import type { CheckedDraft } from './analysis';
import { escapeMarkdown } from './escapeMarkdown';
import type { Place } from './places';
import { capitalise, KIND_NAMES, RELATION_NAMES } from './words';

/** What the hover needs of the document. */
export interface HoverLinks {
  /** A Markdown link to a place of the draft; `label` is Markdown already. */
  to(range: Range, label: string): string;
  /** The line a place begins on, counted from 1. */
  lineOf(range: Range): number;
}

/**
 * A place in Markdown, as an editor would put it: what was seen, why it matters, what to ask, and what the rest of
 * the draft says of the same source or count. Text of the draft comes in escaped. VS Code shows the message and the
 * related places of a diagnostic in the same hover, so those are not said again.
 */
export function toHoverText({ finding, also }: Place, checked: CheckedDraft, links: HoverLinks): string {
  const hasDiagnostic = finding.severity !== 'hint';
  const first = describe(finding, checked, links, hasDiagnostic);
  const others = also.map((each) => describe(each, checked, links, hasDiagnostic && each.kind === 'house'));
  return [first, ...others].join('\n\n---\n\n');
}

function describe(
  finding: Finding,
  { analysis, rules }: CheckedDraft,
  links: HoverLinks,
  hasDiagnostic: boolean,
): string {
  const rule = rules.get(finding.ruleId);
  if (!rule) return '';
  const { message, why, ask } = describeFinding(finding, rule);
  const kind = `**${capitalise(KIND_NAMES[finding.kind].one)}.**`;
  const paragraphs = [
    hasDiagnostic ? '' : `${kind} ${escapeMarkdown(message)}`,
    hasDiagnostic ? `${kind} ${escapeMarkdown(why)}` : escapeMarkdown(why),
    `*Ask:* ${escapeMarkdown(ask)}`,
    describeCitations(rule),
    // A question of the house stands below its source, which has told this already.
    finding.kind === 'house' ? '' : describeSource(finding, analysis, links),
    describeGap(finding, analysis, links),
    hasDiagnostic ? '' : describeRelated(finding, links),
  ];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

/** Which houses ask the same. */
const describeCitations = ({ cite = [] }: RuleInfo): string =>
  cite.map((citation) => `- ${escapeMarkdown(citation)}`).join('\n');

function describeSource({ id, source: sourceId }: Finding, { sources }: Analysis, links: HoverLinks): string {
  const source = sources.find((each) => each.id === sourceId);
  if (!source) return '';
  const others = source.mentions
    .filter(({ finding }) => finding !== id)
    .map(({ range }) => links.to(range, `line ${links.lineOf(range)}`));
  const mentions = others.length === 0 ? [] : [`also mentioned on ${others.join(', ')}`];
  return `**Source ${source.id}**: ${[...mentions, ...factsOf(source)].join('; ')}.`;
}

function factsOf({ number, terms, reasons, named, relayedFrom }: Source): readonly string[] {
  const facts: string[] = [];
  if (number !== null && number > 1) facts.push(`said to be ${number} people`);
  if (named !== null) facts.push(`named elsewhere as ${escapeMarkdown(named)}`);
  if (terms.length > 0) facts.push(`terms: ${terms.map(quote).join(', ')}`);
  facts.push(reasons.length > 0 ? `reason given: ${reasons.map(quote).join(', ')}` : 'no reason given');
  if (relayedFrom !== null) facts.push(`relayed by ${escapeMarkdown(relayedFrom)}`);
  return facts;
}

/** The ledger of a count: how many are stated, which are named, how many are not. */
function describeGap({ id, related }: Finding, { gaps }: Analysis, links: HoverLinks): string {
  const speaksOf = ({ finding, explainedBy, orphans }: Gap): boolean =>
    finding === id ||
    explainedBy.includes(id) ||
    orphans.includes(id) ||
    related.some((other) => other.rel === 'gap' && other.id === finding);
  const gap = gaps.find(speaksOf);
  if (!gap) return '';
  const members = gap.members.map(({ text, range }) => links.to(range, escapeMarkdown(text)));
  const named = members.length === 0 ? 'none named' : `named ${members.join(', ')}`;
  return `**Count**: stated ${gap.stated}; ${named}; ${gap.unnamed} not named.`;
}

function describeRelated({ related }: Finding, links: HoverLinks): string {
  if (related.length === 0) return '';
  return `See ${related.map(({ rel, range }) => links.to(range, RELATION_NAMES[rel])).join(', ')}.`;
}

const quote = (text: string): string => `“${escapeMarkdown(text)}”`;
