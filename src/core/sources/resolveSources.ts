import type { MentionFeature } from '../grammar/mentionForm';
import type { ActiveRule, RuleSet } from '../rules/ruleSet';
import { groupBy } from '../text/groupBy';
import type { MentionFacts } from './facts';

/** A mention that a rule took, and the source it stands for (an index into the sources). */
export interface ResolvedMention {
  readonly block: number;
  /** Index into the mentions of the block. */
  readonly index: number;
  readonly facts: MentionFacts;
  readonly rule: ActiveRule;
  readonly source: number | undefined;
}

/** The mentions of one block, in reading order. */
export interface BlockMentions {
  readonly mentions: readonly MentionFacts[];
}

/** One unnamed person or group, as the story goes on. */
interface OpenSource {
  readonly heads: Set<string>;
  readonly words: Set<string>;
  readonly plural: boolean;
  readonly strict: boolean;
  named: string | undefined;
}

export interface ResolvedSources {
  readonly mentions: readonly ResolvedMention[];
  /** The name that the story gives a source later, by source. */
  readonly names: readonly (string | undefined)[];
  /** The mention that the index-th noun phrase of a block became, if a rule took it. */
  mentionAt(block: number, index: number): ResolvedMention | undefined;
  /** The source last spoken of before a place, in its block or the one before: whom a pronoun there means. */
  sourceBefore(block: number, start: number): number | undefined;
}

/** Heads that any source may be taken up by: "the person", "the source". */
const WIDE = new Set(['source', 'person', 'individual', 'insider']);

/**
 * Goes through the mentions of a story in reading order, tells which refer back to a source already found and which are
 * new, and lets the rules take them. A definite phrase whose noun was last used of a *named* person refers to that
 * person and is nobody's finding.
 */
export function resolveSources(blocks: readonly BlockMentions[], rules: RuleSet): ResolvedSources {
  const sources: OpenSource[] = [];
  const mentions: ResolvedMention[] = [];
  /** The source last referred to by a head noun; undefined for a named person. */
  const lastByHead = new Map<string, number | undefined>();
  blocks.forEach((block, blockIndex) => {
    block.mentions.forEach((facts, index) => {
      const antecedent = isDefinite(facts) ? findAntecedent(facts, sources, lastByHead) : undefined;
      if (facts.name) {
        if (typeof antecedent === 'number' && unveils(facts, sources[antecedent]))
          sources[antecedent].named = facts.name.text;
        lastByHead.set(facts.head, undefined);
        return;
      }
      if (antecedent === 'named') return;
      const features = new Set<MentionFeature>(facts.features);
      if (antecedent !== undefined) features.add('anaphoric');
      const rule = rules.ruleForMention(facts.headClass, features);
      if (!rule) return;
      if (rule.rule.kind !== 'anonymous-source') {
        mentions.push({ block: blockIndex, index, facts, rule, source: undefined });
        return;
      }
      const source = antecedent ?? sameAsBefore(facts, sources) ?? sources.push(open(facts)) - 1;
      sources[source].heads.add(facts.head);
      for (const word of facts.words) sources[source].words.add(word);
      lastByHead.set(facts.head, source);
      mentions.push({ block: blockIndex, index, facts, rule, source });
    });
  });
  const byBlock = groupBy(mentions, ({ block }) => block);
  return {
    mentions,
    names: sources.map(({ named }) => named),
    mentionAt: (block, index) => byBlock.get(block)?.find((mention) => mention.index === index),
    sourceBefore: (block, start) =>
      lastSource(byBlock.get(block)?.filter(({ facts }) => facts.end <= start)) ??
      lastSource(byBlock.get(block - 1)),
  };
}

const lastSource = (mentions: readonly ResolvedMention[] | undefined): number | undefined =>
  mentions?.findLast(({ source }) => source !== undefined)?.source;

/** "That official, Jane Doe, …": one person, spoken of with the same noun, and a full name behind the phrase. */
const unveils = ({ head, features, name, start }: MentionFacts, source: OpenSource): boolean =>
  name !== undefined &&
  name.start > start &&
  name.text.includes(' ') &&
  source.heads.has(head) &&
  !source.plural &&
  !features.has('plural');

const isDefinite = ({ features, headClass, words }: MentionFacts): boolean =>
  features.has('definite') ||
  headClass === 'pronoun' ||
  (features.has('possessed') && headClass === 'source' && words[0] === 'it');

function findAntecedent(
  facts: MentionFacts,
  sources: readonly OpenSource[],
  lastByHead: ReadonlyMap<string, number | undefined>,
): number | 'named' | undefined {
  const { head } = facts;
  if (lastByHead.has(head)) {
    const last = lastByHead.get(head);
    if (last === undefined) return facts.features.has('plural') ? undefined : 'named';
    const better = findLately(sources, (source) => source.heads.has(head) && fits(facts, source));
    return better >= 0 ? better : last;
  }
  const wide = WIDE.has(head) || facts.headClass === 'pronoun';
  const fitting = findLately(
    sources,
    (source) => (source.words.has(head) || (wide && source.strict)) && fits(facts, source),
  );
  if (fitting >= 0) return fitting;
  const byKind = wide ? findLately(sources, ({ strict }) => strict) : -1;
  return byKind >= 0 ? byKind : undefined;
}

/** How many sources back a reader remembers one; it also keeps long drafts linear. */
const MEMORY = 50;

/** Index of the last of the sources spoken of lately that `test` holds for, or -1. */
function findLately(sources: readonly OpenSource[], test: (source: OpenSource) => boolean): number {
  for (let i = sources.length - 1; i >= Math.max(0, sources.length - MEMORY); i--)
    if (test(sources[i])) return i;
  return -1;
}

/** A modifier that the antecedent does not have speaks against it: "the Saudi source" is not the Turkish one. */
function fits(facts: MentionFacts, source: OpenSource): boolean {
  if (facts.features.has('plural') !== source.plural && !facts.words.includes('one')) return false;
  const modifiers = facts.words.slice(0, -1).filter((word) => !FUNCTIONAL.has(word));
  return modifiers.every((word) => source.words.has(word));
}

const FUNCTIONAL = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'of',
  'one',
  'two',
  'three',
  'some',
  'most',
  'it',
  'another',
  'same',
  'both',
]);

/** A bare "sources said" later in the story is the same crowd. */
function sameAsBefore(facts: MentionFacts, sources: readonly OpenSource[]): number | undefined {
  if (!facts.features.has('plural') || !facts.features.has('undetermined')) return undefined;
  const found = findLately(
    sources,
    ({ words, plural }) =>
      plural && words.size === new Set(facts.words).size && facts.words.every((word) => words.has(word)),
  );
  return found >= 0 ? found : undefined;
}

function open(facts: MentionFacts): OpenSource {
  const strict =
    facts.headClass === 'source' ||
    ['explicit', 'knowledge', 'involvement', 'terms'].some((feature) =>
      facts.features.has(feature as MentionFeature),
    );
  return {
    heads: new Set(),
    words: new Set(),
    plural: facts.features.has('plural'),
    strict,
    named: undefined,
  };
}
