import type { Lexicon } from '../lexicon/lexicon';
import type { PackProblem } from '../problem';
import type { Pack } from './pack';
import { parsePack } from './parsePack';

/** A pack of rules as it lies on disk. */
export interface PackSource {
  readonly path: string;
  readonly text: string;
}

/** Reads packs beside those there are: a rule whose id another pack has already is a problem of the later one. */
export function parsePacks(
  sources: readonly PackSource[],
  existing: readonly Pack[],
  lexicon: Lexicon,
): { readonly packs: readonly Pack[]; readonly problems: readonly PackProblem[] } {
  const packs: Pack[] = [];
  const problems: PackProblem[] = [];
  const taken = new Set(existing.flatMap(({ rules }) => rules.map(({ id }) => id)));
  for (const { path, text } of sources) {
    const read = parsePack(text, path, lexicon, taken);
    problems.push(...read.problems);
    if (!read.pack) continue;
    packs.push(read.pack);
    for (const { id } of read.pack.rules) taken.add(id);
  }
  return { packs, problems };
}
