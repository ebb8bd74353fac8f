import type { HouseChoices } from '../house/settings';
import type { RuleSeverity } from '../rules/finding';

/** What a desk has decided for the drafts below a folder. */
export interface DeskConfig {
  /** Severity by rule id. */
  readonly rules: Readonly<Record<string, RuleSeverity>>;
  readonly house: HouseChoices;
  readonly outlets: readonly string[];
  /** Roles that may sign the record beside the usual ones. */
  readonly roles: readonly string[];
  /** Packs, as paths from the file. */
  readonly packs: readonly string[];
  readonly allow: readonly AllowEntry[];
}

/** Words that may stand in every draft. */
export interface AllowEntry {
  readonly phrase: string;
  /** Ids of rules and kinds; left out, all. */
  readonly rules?: readonly string[];
  readonly reason: string;
}

/** What holds where no file does. */
export const NO_CONFIG: DeskConfig = { rules: {}, house: {}, outlets: [], roles: [], packs: [], allow: [] };
