import type { Pack } from '../rules/pack';
import packs from './en.generated.json';

/** The packs that ship, as `scripts/compilePacks.ts` made them from the YAML beside this file. */
export const BUILT_IN_PACKS = packs as unknown as readonly Pack[];
