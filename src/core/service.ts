import { BlockAnalyser } from './analysis/analyseBlock';
import { FactsCache } from './analysis/factsCache';
import { analyseStory } from './analysis/analyseStory';
import type { BlockFacts } from './analysis/blockFacts';
import type { ReadBlock } from './analysis/story';
import { type HouseChoices, type HouseSettings, settleHouse } from './house/settings';
import { createEnglishLexicon } from './lexicon/english';
import { BUILT_IN_PACKS } from './packs/builtIn';
import type { CancelToken } from './ports';
import type { PackProblem } from './problem';
import type { DraftAnalysis } from './rules/draftAnalysis';
import type { RuleSeverity } from './rules/finding';
import type { Rule } from './rules/pack';
import { type PackSource, parsePacks } from './rules/parsePacks';
import type { RuleInfo } from './rules/rule';
import { RuleSet } from './rules/ruleSet';
import { createQuiet } from './suppress/createQuiet';
import type { AllowedPhrase } from './suppress/findPhrases';
import { markdownProse } from './text/markdown';
import { plainTextProse } from './text/plainText';

/** How a draft is to be read. */
export type DraftFormat = 'markdown' | 'plain';

/** What the writer or the desk decides; every part has a default. */
export interface ServiceOptions {
  /** Severity by rule id; a rule that is off does not run. */
  readonly severities?: Readonly<Record<string, RuleSeverity>>;
  /** Names of outlets the relay rules should know beside the built-in ones. */
  readonly outlets?: readonly string[];
  /** Packs beside the built-in ones. Their rules are asked first: of two that see the same, the desk's own has it. */
  readonly packs?: readonly PackSource[];
  /** Which checks over a story run, and how strict they are. */
  readonly house?: HouseChoices;
  /** Phrases in which nothing is to be found. */
  readonly allow?: readonly AllowedPhrase[];
}

/** The library's one service. Pure: it reads no file and keeps no draft. */
export interface Service {
  /** Every rule of every pack that loaded, by id. */
  readonly rules: ReadonlyMap<string, RuleInfo>;
  /** What is wrong with the packs that were handed in; a broken pack hides no other. */
  readonly problems: readonly PackProblem[];
  /**
   * What is found in `text`, and what is kept quiet; offsets are those of `text`.
   * @returns undefined where `token` was cancelled before the end.
   */
  check(text: string, format: DraftFormat, token?: CancelToken): DraftAnalysis | undefined;
}

/** How much text the facts of blocks are kept for: a few long drafts. */
const CACHED_UNITS = 2_000_000;

export function createService({
  severities = {},
  outlets = [],
  packs = [],
  house = {},
  allow = [],
}: ServiceOptions = {}): Service {
  const lexicon = createEnglishLexicon(outlets);
  const own = parsePacks(packs, BUILT_IN_PACKS, lexicon);
  const all = [...own.packs, ...BUILT_IN_PACKS];
  const checks = settleHouse(house);
  const enabled = all.map((pack) => ({ ...pack, rules: pack.rules.filter(isEnabled(checks)) }));
  const rules = new RuleSet(enabled, lexicon, severities);
  const quiet = createQuiet({
    rules: all.flatMap((pack) => pack.rules),
    running: rules.rules.map(({ rule }) => rule),
    phrases: allow,
  });
  const blocks = new BlockAnalyser(lexicon, rules);
  const known = new FactsCache(CACHED_UNITS);
  const analyse = (text: string): BlockFacts => blocks.analyse(text);
  return {
    rules: new Map(all.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule]))),
    problems: own.problems,
    check(text, format, token) {
      const prose = format === 'markdown' ? markdownProse(text) : plainTextProse(text);
      const readBlocks: ReadBlock[] = [];
      for (const block of prose.blocks) {
        if (token?.isCancellationRequested) return undefined;
        readBlocks.push({ block, facts: known.get(block.text, analyse) });
      }
      const comments = format === 'markdown';
      return quiet(analyseStory(text, readBlocks, rules, checks), { text, comments, blocks: prose.blocks });
    },
  };
}

const isEnabled =
  (checks: HouseSettings) =>
  ({ match }: Rule): boolean =>
    match.by !== 'house' || checks[match.check].enabled;
