import type { HouseCheck, HouseSettings, SourceScope } from './settings';
import type { HouseMention, HouseSource, HouseStory } from './story';

/** Something in a story that the house asks about. */
export interface HouseHit<P> {
  readonly place: P;
  /** Whom it is about, where it is about a source. */
  readonly source?: HouseSource<P>;
}

/** What a check finds in a story; a source is told of once. */
export function runCheck<P>(
  check: HouseCheck,
  story: HouseStory<P>,
  settings: HouseSettings,
): readonly HouseHit<P>[] {
  switch (check) {
    case 'reason-missing':
      return inScope(story, settings[check].sources).filter(lacksReason(story)).map(atFirstMention);
    case 'reason-boilerplate':
      return story.sources.flatMap(findBoilerplate);
    case 'weak-description':
      return inScope(story, settings[check].sources)
        .filter(({ specificity, described }) => !described && specificity <= settings[check].atMost)
        .map(atFirstMention);
    case 'anonymous-quote':
      return atMention(
        inScope(story, settings[check].sources),
        ({ words }) => words >= settings[check].words,
      );
    case 'anonymous-lede':
      return atMention(
        inScope(story, settings[check].sources),
        ({ paragraph, speaksFirst }) => paragraph <= settings[check].paragraphs || speaksFirst,
      ).slice(0, 1);
    case 'single-source':
      return findSingleSource(story);
    case 'no-comment-conflict':
      return atMention(story.sources, ({ bodies }) => bodies.some((body) => story.silentBodies.has(body)));
    case 'pseudonym':
      return story.bareUnnamings.map((place) => ({ place }));
    default:
      return check satisfies never;
  }
}

const inScope = <P>({ sources }: HouseStory<P>, scope: SourceScope): readonly HouseSource<P>[] =>
  scope === 'all' ? sources : sources.filter(({ strict }) => strict);

const lacksReason =
  <P>({ blanketReason }: HouseStory<P>) =>
  ({ reasons }: HouseSource<P>): boolean =>
    !blanketReason && reasons.length === 0;

const atFirstMention = <P>(source: HouseSource<P>): HouseHit<P> => ({
  place: source.mentions[0].place,
  source,
});

/** The first mention of each source that is as wanted. */
function atMention<P>(
  sources: readonly HouseSource<P>[],
  isWanted: (mention: HouseMention<P>) => boolean,
): readonly HouseHit<P>[] {
  return sources.flatMap((source) => {
    const mention = source.mentions.find(isWanted);
    return mention ? [{ place: mention.place, source }] : [];
  });
}

/** Where one good reason is given, a formula beside it does no harm. */
function findBoilerplate<P>(source: HouseSource<P>): readonly HouseHit<P>[] {
  const { reasons } = source;
  if (reasons.length === 0 || !reasons.every(({ formulaic }) => formulaic)) return [];
  return [{ place: reasons[0].place, source }];
}

/** One person kept from view, and nobody else who is not named. */
function findSingleSource<P>({ sources: [only, ...others] }: HouseStory<P>): readonly HouseHit<P>[] {
  return only?.strict && only.informed && only.number === 1 && others.length === 0
    ? [atFirstMention(only)]
    : [];
}
