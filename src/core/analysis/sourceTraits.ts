import type { Source } from '../rules/finding';
import type { ResolvedMention } from '../sources/resolveSources';

/** What the mentions of a source tell of it together. */
export function traitsOf(
  mentions: readonly ResolvedMention[],
  underTerms: boolean,
): Pick<Source, 'class' | 'specificity' | 'number'> {
  return {
    class: classOf(mentions, underTerms),
    specificity: Math.max(...mentions.map(({ facts }) => facts.specificity)),
    number: mentions.find(({ facts }) => facts.number !== null)?.facts.number ?? null,
  };
}

function classOf(mentions: readonly ResolvedMention[], underTerms: boolean): Source['class'] {
  if (
    underTerms ||
    mentions.some(
      ({ facts }) =>
        facts.headClass === 'source' || STRICT_FEATURES.some((feature) => facts.features.has(feature)),
    )
  )
    return 'strict';
  return mentions.every(({ facts }) => facts.headClass === 'spokes') ? 'spokesperson' : 'role';
}

const STRICT_FEATURES = ['explicit', 'knowledge', 'involvement', 'terms'] as const;
