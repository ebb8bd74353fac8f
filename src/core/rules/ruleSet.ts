import type { Lexicon } from '../lexicon/lexicon';
import type { HeadClass } from '../grammar/personPhrase';
import type { MentionFeature } from '../grammar/mentionForm';
import type { Kind, RuleSeverity, Severity } from './finding';
import type { MentionCondition, Pack, Rule } from './pack';
import { parsePattern } from './pattern';
import { compilePattern, type Program } from './program';

/** A rule that runs, with its patterns made ready and its severity settled. */
export interface ActiveRule {
  readonly index: number;
  readonly rule: Rule;
  readonly severity: Severity;
  readonly except: readonly Program[];
}

/** A pattern and the rule it belongs to. */
export interface RulePattern {
  readonly rule: number;
  readonly program: Program;
}

/**
 * The rules of all packs that are not off, indexed for running: by the words that wake a pattern, by the kind a
 * rule follows, and in the order in which a mention asks them.
 */
export class RuleSet {
  readonly rules: readonly ActiveRule[];
  /** Patterns by the id of a word that every match of them holds. */
  readonly #byKeyWord: (readonly RulePattern[] | undefined)[] = [];
  readonly #byFollowed = new Map<Kind, RulePattern[]>();

  constructor(packs: readonly Pack[], lexicon: Lexicon, severities: Readonly<Record<string, RuleSeverity>>) {
    const rules: ActiveRule[] = [];
    for (const rule of packs.flatMap((pack) => pack.rules)) {
      const severity = severities[rule.id] ?? rule.severity;
      if (severity === 'off') continue;
      const index = rules.length;
      const { match } = rule;
      const compile = (pattern: string): Program => compilePattern(parsePattern(pattern), lexicon);
      const hasPatterns = match.by === 'pattern' || match.by === 'house';
      rules.push({ index, rule, severity, except: hasPatterns ? match.except.map(compile) : [] });
      if (!hasPatterns) continue;
      const follows = match.by === 'pattern' ? match.follows : undefined;
      for (const program of match.patterns.map(compile)) this.#index({ rule: index, program }, follows);
    }
    this.rules = rules;
  }

  /** Whether a pattern rule holds only of somebody who is a source by other signs. */
  needsSource(rule: number): boolean {
    const { match } = this.rules[rule].rule;
    return match.by === 'pattern' && match.needsSource;
  }

  /** The patterns that a word wakes. */
  wokenBy(word: number): readonly RulePattern[] | undefined {
    return this.#byKeyWord[word];
  }

  /** The patterns to be tried right behind a hit of this kind. */
  following(kind: Kind): readonly RulePattern[] {
    return this.#byFollowed.get(kind) ?? [];
  }

  /** The first rule, in the order of the packs, that takes a mention. */
  ruleForMention(headClass: HeadClass, features: ReadonlySet<MentionFeature>): ActiveRule | undefined {
    return this.rules.find(
      ({ rule: { match } }) =>
        match.by === 'mention' && match.conditions.some((condition) => holds(condition, headClass, features)),
    );
  }

  #index(pattern: RulePattern, follows: Kind | undefined): void {
    if (follows) {
      const others = this.#byFollowed.get(follows);
      if (others) others.push(pattern);
      else this.#byFollowed.set(follows, [pattern]);
      return;
    }
    for (const word of pattern.program.keyWords)
      this.#byKeyWord[word] = [...(this.#byKeyWord[word] ?? []), pattern];
  }
}

const holds = (
  { head, when, unless }: MentionCondition,
  headClass: HeadClass,
  features: ReadonlySet<MentionFeature>,
): boolean =>
  (head === undefined || head.includes(headClass)) &&
  when.every((feature) => features.has(feature)) &&
  !unless.some((feature) => features.has(feature));
