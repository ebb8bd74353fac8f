import type { Range } from '../text/range';
import type { Completion, Coordination, CountFact, CountFacts, LooseList, OrphanFact } from './facts';

/** A place in a story: block offsets with the number of the block. */
export interface BlockRange extends Range {
  readonly block: number;
}

export interface BlockFacts {
  readonly index: number;
  readonly facts: CountFacts;
}

/** What is said of one group stands within this many blocks. */
export const REACH = 2;

export type Placed<T> = T & { readonly block: number };

/** The facts of all blocks, each with its block, in the order of the draft. */
export interface Story {
  readonly counts: readonly Placed<CountFact>[];
  readonly lists: readonly Placed<LooseList>[];
  readonly orphans: readonly Placed<OrphanFact>[];
  readonly completions: readonly Placed<Completion>[];
  readonly coordinations: readonly Placed<Coordination>[];
}

/** Lays the facts of the blocks side by side. */
export function gather(blocks: readonly BlockFacts[]): Story {
  const place = <K extends keyof CountFacts>(key: K): Placed<CountFacts[K][number]>[] =>
    blocks.flatMap(({ index, facts }) => facts[key].map((fact) => ({ ...fact, block: index })));
  return {
    counts: place('counts'),
    lists: place('lists'),
    orphans: place('orphans'),
    completions: place('completions'),
    coordinations: place('coordinations'),
  };
}

export const precedes = (a: BlockRange, b: BlockRange): boolean =>
  a.block < b.block || (a.block === b.block && a.start < b.start);
