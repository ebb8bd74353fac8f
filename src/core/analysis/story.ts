import type { BlockRange } from '../counts/story';
import type { Kind } from '../rules/finding';
import type { RuleSet } from '../rules/ruleSet';
import { resolveSources, type ResolvedMention, type ResolvedSources } from '../sources/resolveSources';
import { type Block, toSourceRange } from '../text/prose';
import { overlaps, type Range } from '../text/range';
import type { BlockFacts, PatternHit } from './blockFacts';
import { createDraft, type FindingDraft, link, type Place } from './draft';

/** A block of the draft with what was found in it. */
export interface ReadBlock {
  readonly block: Block;
  readonly facts: BlockFacts;
}

/** The findings of one story while they are collected. */
export class Story {
  readonly resolved: ResolvedSources;
  readonly drafts = new Set<FindingDraft>();
  readonly draftOfMention = new Map<ResolvedMention, FindingDraft>();
  readonly #draftOfHit = new Map<PatternHit, FindingDraft>();
  /** The mentions of each source, in reading order. */
  readonly #mentionsOf = new Map<number, FindingDraft[]>();

  constructor(
    readonly blocks: readonly ReadBlock[],
    private readonly rules: RuleSet,
  ) {
    this.resolved = resolveSources(
      blocks.map(({ facts }) => facts),
      rules,
    );
  }

  /** Source range of a stretch of a block. */
  rangeOf(block: number, { start, end }: Range): Range {
    return toSourceRange(this.blocks[block].block, start, end);
  }

  /** A stretch of a block as a place in the draft; everything in a block quote is quoted. */
  placeOf(block: number, span: Range, quoted = false): Place {
    const { kind, text } = this.blocks[block].block;
    const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
    return { range: this.rangeOf(block, span), words, quoted: quoted || kind === 'quotation' };
  }

  addMentions(): void {
    for (const mention of this.resolved.mentions) {
      const { block, facts, rule, source } = mention;
      if (source !== undefined && this.resolved.names[source] !== undefined) continue;
      const draft = createDraft(rule, this.placeOf(block, facts, facts.quoted));
      this.draftOfMention.set(mention, draft);
      this.drafts.add(draft);
      if (source !== undefined) this.#addMentionOf(source, draft);
    }
  }

  /** A later mention points back to the first one of its source. */
  #addMentionOf(source: number, draft: FindingDraft): void {
    draft.source = source;
    const others = this.#mentionsOf.get(source);
    if (!others) this.#mentionsOf.set(source, [draft]);
    else {
      draft.links.push({ rel: 'source', to: others[0] });
      others.push(draft);
    }
  }

  addHits(): void {
    this.blocks.forEach(({ facts: { hits } }, block) => {
      const kept = hits.filter((hit) => this.#kindOf(hit) !== 'house' && this.#stays(hit, hits, block));
      for (const hit of kept) {
        const draft = createDraft(this.rules.rules[hit.rule], this.placeOf(block, hit, hit.quoted));
        this.#draftOfHit.set(hit, draft);
        this.drafts.add(draft);
      }
      for (const hit of kept) this.#linkToSource(hit, hits, block);
    });
    this.#dropCovered();
  }

  /** Whether a hit is what it looks like, seen among the other hits of its block. */
  #stays(hit: PatternHit, hits: readonly PatternHit[], block: number): boolean {
    const { rule } = this.rules.rules[hit.rule];
    const rivals = hits.filter((other) => other !== hit && overlaps(other, hit));
    switch (rule.kind) {
      case 'anonymity-terms':
        if (
          rivals.some(
            (other) =>
              this.#kindOf(other) === 'anonymity-reason' &&
              other.start <= hit.start &&
              hits[other.follows ?? -1] !== hit,
          )
        )
          return false;
        return (
          !this.rules.needsSource(hit.rule) ||
          this.#sourceOfTerms(hit, block) !== undefined ||
          !rivals.some((other) => this.#kindOf(other) === 'undisclosed-fact')
        );
      case 'undisclosed-fact':
        return !rivals.some(
          (other) => this.#kindOf(other) === 'anonymity-terms' && this.#stays(other, hits, block),
        );
      case 'anonymity-reason': {
        const terms = hits[hit.follows ?? -1];
        return (
          terms !== undefined &&
          this.#stays(
            terms,
            hits.filter((other) => other !== hit),
            block,
          )
        );
      }
      default:
        return true;
    }
  }

  #kindOf(hit: PatternHit): Kind {
    return this.rules.rules[hit.rule].rule.kind;
  }

  #sourceOfTerms({ bearer, start }: PatternHit, block: number): number | undefined {
    if (bearer === undefined) return undefined;
    if (bearer === 'before') return this.resolved.sourceBefore(block, start);
    return this.resolved.mentionAt(block, bearer)?.source;
  }

  #linkToSource(hit: PatternHit, hits: readonly PatternHit[], block: number): void {
    const draft = this.#draftOfHit.get(hit);
    const kind = this.#kindOf(hit);
    if (!draft || (kind !== 'anonymity-terms' && kind !== 'anonymity-reason')) return;
    const terms = kind === 'anonymity-terms' ? hit : hits[hit.follows ?? -1];
    const source = terms && this.#sourceOfTerms(terms, block);
    if (source === undefined) return;
    draft.source = source;
    const mention = this.#nearestMention(source, draft.range);
    if (mention) link(mention, kind === 'anonymity-terms' ? 'terms' : 'reason', draft, 'source');
  }

  /** The mention of a source that stands nearest before a place, else its first one. */
  #nearestMention(source: number, { start }: Range): FindingDraft | undefined {
    const mentions = this.#mentionsOf.get(source) ?? [];
    return mentions.findLast(({ range }) => range.start <= start) ?? mentions[0];
  }

  /** Of overlapping findings of different kinds the one that says more stays. */
  #dropCovered(): void {
    const drafts = [...this.drafts].sort((a, b) => a.range.start - b.range.start);
    drafts.forEach((draft, i) => {
      for (let k = i + 1; k < drafts.length && drafts[k].range.start < draft.range.end; k++)
        this.#dropWeaker(draft, drafts[k]);
    });
  }

  #dropWeaker(one: FindingDraft, other: FindingDraft): void {
    if (!this.drafts.has(one) || !this.drafts.has(other)) return;
    if (givesWay(other, one)) this.drafts.delete(other);
    else if (givesWay(one, other)) this.drafts.delete(one);
  }

  /** A source whose terms stand in a later sentence ("They asked not to be named") was under terms from the start. */
  promoteByTerms(): void {
    const underTerms = new Set(
      [...this.drafts].filter(({ rule }) => rule.rule.kind === 'anonymity-terms').map(({ source }) => source),
    );
    for (const [{ facts, source }, draft] of this.draftOfMention) {
      const undecided = draft.rule.rule.severity === 'information' && !facts.features.has('terms');
      if (source === undefined || !underTerms.has(source) || !undecided) continue;
      const rule = this.rules.ruleForMention(facts.headClass, new Set([...facts.features, 'terms']));
      if (rule) draft.rule = rule;
    }
  }

  /** The places where the draft says that something is not disclosed, with their findings. */
  undisclosedFacts(): readonly { readonly place: BlockRange; readonly draft: FindingDraft }[] {
    return this.blocks.flatMap(({ facts: { hits } }, block) =>
      hits.flatMap((hit) => {
        const draft = this.#draftOfHit.get(hit);
        const counts = draft && this.drafts.has(draft) && this.#kindOf(hit) === 'undisclosed-fact';
        return counts ? [{ place: { block, start: hit.start, end: hit.end }, draft }] : [];
      }),
    );
  }

  /** Records that a mention came through an outlet. */
  setRelay(draft: FindingDraft, outlet: string): void {
    draft.data = { ...draft.data, outlet };
  }
}

const givesWay = (weaker: FindingDraft, stronger: FindingDraft): boolean =>
  PRECEDENCE[stronger.rule.rule.kind].includes(weaker.rule.rule.kind);

/** Which kinds give way to a kind where they overlap. */
const PRECEDENCE: Readonly<Record<Kind, readonly Kind[]>> = {
  'anonymous-source': ['undisclosed-fact', 'vague-attribution'],
  'anonymity-terms': ['anonymous-source', 'undisclosed-fact', 'vague-attribution'],
  'anonymity-reason': ['anonymous-source', 'undisclosed-fact'],
  'vague-attribution': [],
  'undisclosed-fact': [],
  'count-gap': [],
  'relayed-attribution': [],
  house: [],
};
