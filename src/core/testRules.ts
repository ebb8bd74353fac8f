import { createEnglishLexicon } from './lexicon/english';
import { BUILT_IN_PACKS } from './packs/builtIn';
import type { Problem } from './problem';
import { testRule, type RuleTest } from './rules/examples';
import { type PackSource, parsePacks } from './rules/parsePacks';
import { createService } from './service';

export interface RulesTest {
  /** In the order of the packs. */
  readonly tests: readonly RuleTest[];
  /** What is wrong with the packs; rules that are in order are tested all the same. */
  readonly problems: readonly Problem[];
}

/**
 * Runs the examples of the rules of `packs`, or of the built-in rules where none is given. The built-in rules run beside
 * them as they do on a draft; rules that are off by default are on here, as an example holds however its rule is set.
 */
export function testRules(packs: readonly PackSource[]): RulesTest {
  const own = parsePacks(packs, BUILT_IN_PACKS, createEnglishLexicon()).packs;
  const severities = Object.fromEntries(
    [...BUILT_IN_PACKS, ...own]
      .flatMap(({ rules }) => rules)
      .filter(({ severity }) => severity === 'off')
      .map(({ id }) => [id, 'hint'] as const),
  );
  const service = createService({ packs, severities });
  const find = (ruleId: string, text: string) =>
    (service.check(text, 'plain')?.findings ?? [])
      .filter((finding) => finding.ruleId === ruleId)
      .map(({ range }) => range);
  const tested = packs.length > 0 ? own : BUILT_IN_PACKS;
  return {
    tests: tested.flatMap(({ rules }) => rules.map((rule) => testRule(rule, find))),
    problems: service.problems,
  };
}
