import { type Block, toSourceRange } from '../text/prose';
import type { Suppression } from './suppression';

/** Words that the desk lets stand: a paper's name, a turn of its house style. */
export interface AllowedPhrase {
  readonly phrase: string;
  /** Ids of rules and kinds; left out, all. */
  readonly rules?: readonly string[];
  readonly reason: string;
}

/** Finds allowed phrases in prose. */
export type FindPhrases = (blocks: readonly Block[]) => readonly Suppression[];

/** Phrases are whole words; case, blanks and the form of apostrophes do not matter. */
export function createPhraseFinder(phrases: readonly AllowedPhrase[]): FindPhrases {
  const patterns = phrases
    .filter(({ phrase }) => phrase.trim() !== '')
    .map(({ phrase, rules = [], reason }) => ({ pattern: toPattern(phrase), targets: rules, reason }));
  return (blocks) =>
    patterns.flatMap(({ pattern, targets, reason }) =>
      blocks.flatMap((block) =>
        Array.from(block.text.matchAll(pattern), ({ 0: words, index }) => ({
          range: toSourceRange(block, index, index + words.length),
          targets,
          reason,
        })),
      ),
    );
}

function toPattern(phrase: string): RegExp {
  const words = phrase
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/['’]/g, "['’]"));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
}
