import { type CountReader, createCountReader } from '../counts/countReader';
import { findMentions, type Mention } from '../grammar/mention';
import { type TokenSpan } from '../grammar/personPhrase';
import { Reading } from '../grammar/reading';
import type { Lexicon } from '../lexicon/lexicon';
import { findHits, type TokenHit } from '../rules/findHits';
import type { RuleSet } from '../rules/ruleSet';
import { findBearer, type TokenBearer } from '../sources/bearer';
import { namesIn } from '../sources/bodies';
import { describeMention } from '../sources/describeMention';
import { findOutlets, findsVerification } from '../sources/findOutlets';
import { findQuotations } from '../sources/speech';
import { markQuotations } from '../text/quotations';
import { markSentences } from '../text/sentences';
import { tokenise } from '../text/tokenise';
import { QUOTED, Tokens } from '../text/tokens';
import type { Bearer, BlockFacts, PatternHit } from './blockFacts';

/** Analyses blocks one after another over one set of token arrays. */
export class BlockAnalyser {
  readonly #reading: Reading;
  readonly #opener: number;
  readonly #counts: CountReader;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly rules: RuleSet,
  ) {
    this.#reading = new Reading(lexicon, new Tokens());
    this.#opener = lexicon.classOf('opener');
    this.#counts = createCountReader(lexicon);
  }

  /** What the text of one block holds; depends on nothing but the text. */
  analyse(text: string): BlockFacts {
    const { lexicon, rules } = this;
    const reading = this.#reading;
    tokenise(text, lexicon.vocabulary, reading.tokens);
    markQuotations(reading.tokens);
    markSentences(reading.tokens, lexicon.vocabulary, (word) => lexicon.has(word, this.#opener));
    const found = findHits(reading, rules);
    const terms = found.filter(({ kind }) => kind === 'anonymity-terms');
    const mentions = [...findMentions(reading, terms)];
    const hits = found.map((hit) => withoutAgent(hit, mentions));
    const bearers = hits.map((hit) =>
      hit.kind === 'anonymity-terms' ? this.#bearerOf(hit, mentions, terms) : undefined,
    );
    const borne = new Set(
      bearers.filter(
        (bearer, i) =>
          bearer instanceof Object && (bearer.frame !== undefined || !rules.needsSource(hits[i].rule)),
      ),
    );
    const order = mentions
      .filter((mention) => matters(mention) || bearers.includes(mention))
      .sort((a, b) => a.from - b.from);
    const outlets = findOutlets(reading);
    const quotations = findQuotations(reading);
    return {
      hits: hits.map((hit, i) => this.#toPatternHit(hit, toIndex(bearers[i], order))),
      mentions: order.map((mention) =>
        describeMention(reading, mention, { terms: borne.has(mention), outlets, quotations }),
      ),
      outlets: outlets.map(({ from, to, anaphoric, retold, bracketed }) => ({
        ...this.#spanOf(from, to),
        ...{ text: reading.tokens.slice(from, to), anaphoric, retold, bracketed },
      })),
      quotations: quotations.map(({ from, to, words }) => ({ ...this.#spanOf(from, to), words })),
      counts: this.#counts.find(reading),
      verifies: findsVerification(reading),
    };
  }

  /** The bearer of a clause; one that was no mention yet becomes one. */
  #bearerOf(clause: TokenHit, mentions: Mention[], terms: readonly TokenSpan[]): TokenBearer {
    const bearer = findBearer(this.#reading, clause, mentions, terms);
    if (!bearer || bearer === 'before' || mentions.includes(bearer)) return bearer;
    const same = mentions.find(({ from, to }) => from < bearer.to && bearer.from < to);
    if (!same) mentions.push(bearer);
    return same ?? bearer;
  }

  #toPatternHit({ from, to, rule, kind, follows }: TokenHit, bearer: Bearer): PatternHit {
    return {
      ...this.#spanOf(from, to),
      rule,
      follows,
      bearer,
      quoted: (this.#reading.tokens.flags[from] & QUOTED) !== 0,
      names: kind === 'house' ? namesIn(this.#reading, { from, to }) : [],
    };
  }

  #spanOf(from: number, to: number): { readonly start: number; readonly end: number } {
    const { tokens } = this.#reading;
    return { start: tokens.start[from], end: tokens.end[to - 1] };
  }
}

/** "given to Norda by officials on condition …": the agent of a passive is the bearer, and no part of the condition. */
function withoutAgent(hit: TokenHit, mentions: readonly Mention[]): TokenHit {
  if (hit.kind !== 'anonymity-terms') return hit;
  const agent = mentions.find(
    ({ from, to, frame }) =>
      frame?.kind === 'cited' && frame.cue > hit.from && from > hit.from && to < hit.to,
  );
  return agent ? { ...hit, from: agent.to } : hit;
}

/** A mention that neither says anything, nor is named, nor knows anything is no part of the story of its sources. */
const matters = ({ frame, name, features }: Mention): boolean =>
  frame !== undefined || name !== undefined || features.has('knowledge');

function toIndex(bearer: TokenBearer, mentions: readonly Mention[]): Bearer {
  if (bearer === undefined || bearer === 'before') return bearer;
  return mentions.indexOf(bearer);
}
