import type { HouseSource } from '../house/story';
import type { ResolvedMention } from '../sources/resolveSources';
import { groupBy } from '../text/groupBy';
import { overlaps } from '../text/range';
import type { FindingDraft, Place } from './draft';
import { traitsOf } from './sourceTraits';
import type { Story } from './story';
import type { Unnamed, UnnamedMention } from './unnamed';

/** Everything in a story that gives a reason, and the words in it that any source could say. */
interface ReasonsGiven {
  readonly reasons: readonly FindingDraft[];
  readonly formulas: readonly Place[];
}

/** The sources of a story as the checks see them. */
export function readHouseSources(
  story: Story,
  unnamed: Unnamed,
  { reasons, formulas }: ReasonsGiven,
): readonly HouseSource<Place>[] {
  const paragraphs = numberParagraphs(story);
  const first = findFirstQuotation(story);
  const reasonsOf = groupBy(reasons, ({ source }) => source);
  const underTerms = sourcesUnderTerms(story);
  return [...unnamed].map(([id, mentions]) => ({
    id,
    ...toTraits(mentions, underTerms.has(id)),
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
  }));
}

function toTraits(
  mentions: readonly UnnamedMention[],
  underTerms: boolean,
): Omit<HouseSource<Place>, 'id' | 'mentions' | 'reasons'> {
  const all = mentions.map(({ mention }) => mention);
  const { class: sourceClass, specificity, number } = traitsOf(all, underTerms);
  const [first] = all;
  return {
    strict: sourceClass === 'strict' && !isStranger(first),
    informed: all.some(isInformed),
    described: first.facts.features.has('definite') || all.some(({ facts }) => facts.placed),
    specificity,
    number,
  };
}

const isInformed = ({ facts: { features, headClass } }: ResolvedMention): boolean =>
  headClass === 'source' || features.has('knowledge') || features.has('involvement');

/** "An anonymous caller", "unnamed officials": nobody calls a source of their own so, and a stranger was promised nothing. */
const isStranger = ({ facts: { features } }: ResolvedMention): boolean =>
  features.has('explicit') && !features.has('terms');

const sourcesUnderTerms = (story: Story): ReadonlySet<number | undefined> =>
  new Set(
    [...story.drafts].filter(({ rule }) => rule.rule.kind === 'anonymity-terms').map(({ source }) => source),
  );

/** What is shorter and stands on top is a headline, a byline, a place and a date. */
const SHORTEST_OPENING = 80;

/** How many paragraphs have begun, by block; where there is none, nothing stands above it either. */
function numberParagraphs(story: Story): readonly number[] {
  let count = 0;
  const numbers = story.blocks.map(({ block: { kind, text } }) => {
    if (kind !== 'heading' && (count > 0 || text.length >= SHORTEST_OPENING)) count++;
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
