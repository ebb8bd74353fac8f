import type { HouseCheck } from '../house/settings';
import type { HouseSource, HouseStory } from '../house/story';
import type { RuleSet } from '../rules/ruleSet';
import type { ResolvedMention } from '../sources/resolveSources';
import { groupBy } from '../text/groupBy';
import { overlaps } from '../text/range';
import type { FindingDraft, Place } from './draft';
import type { Story } from './story';
import { traitsOf } from './sourceTraits';

/** A mention that is a finding. */
interface UnnamedMention {
  readonly mention: ResolvedMention;
  readonly draft: FindingDraft;
}

/** The mentions of each source that is the story's own and stays unnamed, in reading order. */
export type Unnamed = ReadonlyMap<number, readonly UnnamedMention[]>;

/** Words that a check is to weigh. */
interface Evidence extends Place {
  readonly check: HouseCheck;
  readonly block: number;
  readonly names: readonly string[];
}

export function findUnnamed(story: Story): Unnamed {
  const live = [...story.draftOfMention].flatMap(([mention, draft]) =>
    story.drafts.has(draft) && draft.source !== undefined ? [{ mention, draft, source: draft.source }] : [],
  );
  const bySource = groupBy(live, ({ source }) => source);
  return new Map([...bySource].filter(([, mentions]) => isOwn(mentions) && isIntroduced(mentions[0])));
}

const isOwn = (mentions: readonly UnnamedMention[]): boolean =>
  mentions.every(({ draft }) => !draft.data.outlet);

/** Of "the official", whom the story takes as known, somebody may have been told before without our seeing it. */
const isIntroduced = ({ mention: { facts } }: UnnamedMention): boolean =>
  !facts.features.has('definite') || facts.features.has('terms');

/** What the checks over a story need of what was found in it. */
export function readHouseStory(story: Story, rules: RuleSet, unnamed: Unnamed): HouseStory<Place> {
  const evidence = groupBy(findEvidence(story, rules), ({ check }) => check);
  const of = (check: HouseCheck): readonly Evidence[] => evidence.get(check) ?? [];
  const reasons = [...story.drafts].filter(givesReason);
  const isExplained = ({ block, range }: Evidence): boolean =>
    reasons.some(
      (reason) => reason.range.end > range.start && reason.range.end <= story.blocks[block].block.end,
    );
  return {
    sources: readSources(story, unnamed, { reasons, formulas: of('reason-boilerplate') }),
    blanketReason: of('reason-missing').some(isExplained),
    silentBodies: new Set(of('no-comment-conflict').flatMap(({ names }) => names)),
    bareUnnamings: of('pseudonym').some(isExplained) ? [] : of('pseudonym'),
  };
}

function findEvidence(story: Story, rules: RuleSet): readonly Evidence[] {
  return story.blocks.flatMap(({ facts: { hits } }, block) =>
    hits.flatMap((hit) => {
      const { match } = rules.rules[hit.rule].rule;
      if (match.by !== 'house') return [];
      return [{ ...story.placeOf(block, hit, hit.quoted), check: match.check, block, names: hit.names }];
    }),
  );
}

const givesReason = ({ rule: { rule } }: FindingDraft): boolean =>
  rule.kind === 'anonymity-reason' || (rule.match.by === 'pattern' && rule.match.givesReason);

interface Reasons {
  readonly reasons: readonly FindingDraft[];
  readonly formulas: readonly Evidence[];
}

function readSources(
  story: Story,
  unnamed: Unnamed,
  { reasons, formulas }: Reasons,
): readonly HouseSource<Place>[] {
  const paragraphs = numberParagraphs(story);
  const first = findFirstQuotation(story);
  const reasonsOf = groupBy(reasons, ({ source }) => source);
  const underTerms = sourcesUnderTerms(story);
  return [...unnamed].map(([id, mentions]) => {
    const traits = traitsOf(
      mentions.map(({ mention }) => mention),
      underTerms.has(id),
    );
    return {
      id,
      strict: traits.class === 'strict' && !mentions.every(({ mention }) => isStranger(mention)),
      specificity: traits.specificity,
      placed: mentions.some(({ mention }) => mention.facts.placed),
      number: traits.number,
      mentions: mentions.map(({ mention: { block, facts }, draft }) => ({
        place: draft,
        paragraph: paragraphs[block],
        words: facts.speech === undefined ? 0 : story.blocks[block].facts.quotations[facts.speech].words,
        speaksFirst: first?.block === block && first.index === facts.speech,
        bodies: facts.bodies,
      })),
      reasons: (reasonsOf.get(id) ?? []).map((place) => ({
        place,
        formulaic: formulas.some(({ range }) => overlaps(range, place.range) && range.end >= place.range.end),
      })),
    };
  });
}

/** "An anonymous caller" was promised nothing. */
const isStranger = ({ facts: { features, headClass } }: ResolvedMention): boolean =>
  features.has('explicit') && !features.has('terms') && headClass !== 'source' && headClass !== 'role';

const sourcesUnderTerms = (story: Story): ReadonlySet<number | undefined> =>
  new Set(
    [...story.drafts].filter(({ rule }) => rule.rule.kind === 'anonymity-terms').map(({ source }) => source),
  );

/** What is shorter is a headline, a byline, a place and a date. */
const SHORTEST_PARAGRAPH = 80;

/** How many paragraphs have begun, by block; where there is none, nothing stands above it either. */
function numberParagraphs(story: Story): readonly number[] {
  let count = 0;
  const numbers = story.blocks.map(({ block: { kind, text } }) => {
    if (kind === 'paragraph' && text.length >= SHORTEST_PARAGRAPH) count++;
    return count;
  });
  return count > 0 ? numbers : numbers.map(() => Number.POSITIVE_INFINITY);
}

/** Fewer words between quotation marks are a phrase or a title. */
const SHORTEST_QUOTATION = 4;

function findFirstQuotation(story: Story): { readonly block: number; readonly index: number } | undefined {
  for (const [block, { facts }] of story.blocks.entries()) {
    const index = facts.quotations.findIndex(({ words }) => words >= SHORTEST_QUOTATION);
    if (index >= 0) return { block, index };
  }
  return undefined;
}
