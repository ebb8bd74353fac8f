import { HEAD_CLASSES } from '../grammar/personPhrase';
import { MENTION_FEATURES } from '../grammar/mentionForm';
import { HOUSE_CHECKS } from '../house/settings';
import type { Lexicon } from '../lexicon/lexicon';
import type { PackProblem } from '../problem';
import { readYaml, type YamlDocument } from '../yaml/document';
import { KINDS, SEVERITIES } from './finding';
import {
  COUNT_FORMS,
  type MentionCondition,
  type Pack,
  RELAY_FORMS,
  type Rule,
  type RuleExamples,
  type RuleMatch,
} from './pack';
import { parsePattern, PatternError } from './pattern';
import { compilePattern } from './program';

type Path = readonly (string | number)[];
type Fields = Readonly<Record<string, unknown>>;

const PACK_KEYS = ['pack', 'language', 'rules'];
const RULE_KEYS = [
  ...['id', 'kind', 'severity', 'message', 'why', 'ask', 'cite', 'examples'],
  ...['patterns', 'except', 'follows', 'needsSource', 'givesReason', 'mention', 'count', 'relay', 'house'],
];
const RULE_ID = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/;

/**
 * Reads a pack. Rules that are in order come through even where others are not; a problem says line and column.
 * Patterns are tried against the lexicon, so that an unknown word class is found here and not when a draft is checked.
 * @param taken ids that rules of other packs have
 */
export function parsePack(
  text: string,
  path: string,
  lexicon: Lexicon,
  taken: ReadonlySet<string> = new Set(),
): { readonly pack: Pack | undefined; readonly problems: readonly PackProblem[] } {
  const document = readYaml(text);
  if (document.value === undefined || document.problems.length > 0)
    return {
      pack: undefined,
      problems: document.problems.map((problem) => ({ code: 'pack-syntax', path, ...problem })),
    };
  const reader = new PackReader(document, path, lexicon);
  return { pack: reader.readPack(document.value, taken), problems: reader.problems };
}

class PackReader {
  readonly problems: PackProblem[] = [];

  constructor(
    private readonly document: YamlDocument,
    private readonly path: string,
    private readonly lexicon: Lexicon,
  ) {}

  readPack(value: unknown, taken: ReadonlySet<string>): Pack | undefined {
    if (!isFields(value)) return this.#report([], 'a pack is a map with the keys pack, language and rules');
    this.#checkKeys(value, PACK_KEYS, []);
    const { pack, language, rules } = value;
    if (typeof pack !== 'string') return this.#report(['pack'], '"pack" must be the name of the pack');
    if (!Array.isArray(rules)) return this.#report(['rules'], '"rules" must be a list of rules');
    const read: Rule[] = [];
    rules.forEach((rule: unknown, i) => {
      const parsed = this.#readRule(rule, ['rules', i]);
      if (!parsed) return;
      if (read.some(({ id }) => id === parsed.id))
        this.#report(['rules', i, 'id'], `the rule ${parsed.id} is there twice`, 'pack-duplicate-rule');
      else if (taken.has(parsed.id))
        this.#report(['rules', i, 'id'], `another pack has a rule ${parsed.id}`, 'pack-duplicate-rule');
      else read.push(parsed);
    });
    return { pack, language: typeof language === 'string' ? language : 'en', rules: read };
  }

  #readRule(value: unknown, at: Path): Rule | undefined {
    if (!isFields(value)) return this.#report(at, 'a rule is a map');
    const before = this.problems.length;
    this.#checkKeys(value, RULE_KEYS, at);
    const id = this.#readText(value, 'id', at);
    if (id && !RULE_ID.test(id))
      this.#report([...at, 'id'], `"${id}" is not a rule id; write it as pack/kebab-name`);
    const kind = this.#readChoice(value, 'kind', KINDS, at);
    const severity = this.#readChoice(value, 'severity', [...SEVERITIES, 'off'] as const, at);
    const message = this.#readText(value, 'message', at);
    const why = this.#readText(value, 'why', at);
    const ask = this.#readText(value, 'ask', at);
    const cite = value.cite === undefined ? undefined : this.#readTexts(value.cite, [...at, 'cite']);
    const match = this.#readMatch(value, at);
    const examples = this.#readExamples(value.examples, [...at, 'examples']);
    if (
      !id ||
      !kind ||
      !severity ||
      !message ||
      !why ||
      !ask ||
      !match ||
      !examples ||
      this.problems.length > before
    )
      return undefined;
    return { id, kind, severity, message, why, ask, ...(cite && { cite }), match, examples };
  }

  #readMatch(value: Fields, at: Path): RuleMatch | undefined {
    if (value.house !== undefined) return this.#readHouse(value, at);
    const ways = ['patterns', 'mention', 'count', 'relay'].filter((key) => value[key] !== undefined);
    if (ways.length !== 1)
      return this.#report(
        at,
        'a rule has exactly one of "patterns", "mention", "count", "relay" and "house"',
      );
    switch (ways[0]) {
      case 'patterns': {
        const patterns = this.#readPatterns(value, 'patterns', at);
        const except = this.#readPatterns(value, 'except', at, []);
        const follows =
          value.follows === undefined ? undefined : this.#readChoice(value, 'follows', KINDS, at);
        const flags = { needsSource: value.needsSource === true, givesReason: value.givesReason === true };
        return (
          patterns && except && { by: 'pattern', patterns, except, ...flags, ...(follows && { follows }) }
        );
      }
      case 'mention': {
        const conditions = this.#readConditions(value.mention, [...at, 'mention']);
        return conditions && { by: 'mention', conditions };
      }
      case 'count': {
        const form = this.#readChoice(value, 'count', COUNT_FORMS, at);
        return form && { by: 'count', form };
      }
      default: {
        const form = this.#readChoice(value, 'relay', RELAY_FORMS, at);
        return form && { by: 'relay', form };
      }
    }
  }

  /** A check over the story; patterns only tell it what to weigh. */
  #readHouse(value: Fields, at: Path): RuleMatch | undefined {
    const check = this.#readChoice(value, 'house', HOUSE_CHECKS, at);
    const patterns = this.#readPatterns(value, 'patterns', at, []);
    const except = this.#readPatterns(value, 'except', at, []);
    return check && patterns && except && { by: 'house', check, patterns, except };
  }

  #readPatterns(
    value: Fields,
    key: string,
    at: Path,
    fallback?: readonly string[],
  ): readonly string[] | undefined {
    if (fallback && value[key] === undefined) return fallback;
    const patterns = this.#readTexts(value[key], [...at, key]);
    patterns?.forEach((pattern, i) => {
      try {
        compilePattern(parsePattern(pattern), this.lexicon);
      } catch (error) {
        if (!(error instanceof PatternError)) throw error;
        this.#report(
          [...at, key, i],
          `in the pattern "${pattern}": ${error.message} (at character ${error.offset + 1})`,
          'pack-pattern',
        );
      }
    });
    return patterns;
  }

  #readConditions(value: unknown, at: Path): readonly MentionCondition[] | undefined {
    if (!Array.isArray(value)) return this.#report(at, '"mention" must be a list of conditions');
    const conditions = value.map((condition: unknown, i): MentionCondition | undefined => {
      const path = [...at, i];
      if (!isFields(condition))
        return this.#report(path, 'a condition is a map with the keys head, when and unless');
      this.#checkKeys(condition, ['head', 'when', 'unless'], path);
      const head =
        condition.head === undefined
          ? undefined
          : this.#readChoices(condition.head, HEAD_CLASSES, [...path, 'head']);
      const when = this.#readChoices(condition.when ?? [], MENTION_FEATURES, [...path, 'when']);
      const unless = this.#readChoices(condition.unless ?? [], MENTION_FEATURES, [...path, 'unless']);
      return when && unless && { when, unless, ...(head && { head }) };
    });
    return conditions.every((condition) => condition !== undefined) ? conditions : undefined;
  }

  #readExamples(value: unknown, at: Path): RuleExamples | undefined {
    if (!isFields(value)) return this.#report(at, 'a rule needs "examples" with "flag" and "pass"');
    this.#checkKeys(value, ['flag', 'pass'], at);
    const flag = this.#readTexts(value.flag, [...at, 'flag']);
    const pass = this.#readTexts(value.pass, [...at, 'pass']);
    if (flag && pass && (flag.length === 0 || pass.length === 0))
      return this.#report(at, 'a rule needs at least one example to flag and one to pass');
    return flag && pass && { flag, pass };
  }

  #readText(value: Fields, key: string, at: Path): string | undefined {
    const text = value[key];
    if (typeof text === 'string' && text.trim() !== '') return text.trim();
    return this.#report([...at, key], `"${key}" must be a text`);
  }

  #readTexts(value: unknown, at: Path): readonly string[] | undefined {
    if (Array.isArray(value) && value.every((item): item is string => typeof item === 'string')) return value;
    return this.#report(at, `"${at.at(-1)}" must be a list of texts`);
  }

  #readChoice<T extends string>(value: Fields, key: string, choices: readonly T[], at: Path): T | undefined {
    const found = choices.find((choice) => choice === value[key]);
    return found ?? this.#report([...at, key], `"${key}" must be one of: ${choices.join(', ')}`);
  }

  #readChoices<T extends string>(value: unknown, choices: readonly T[], at: Path): readonly T[] | undefined {
    const texts = this.#readTexts(value, at);
    const unknown = texts?.find((text) => !(choices as readonly string[]).includes(text));
    if (unknown !== undefined) return this.#report(at, `"${unknown}" is not one of: ${choices.join(', ')}`);
    return texts as readonly T[] | undefined;
  }

  #checkKeys(value: Fields, known: readonly string[], at: Path): void {
    for (const key of Object.keys(value))
      if (!known.includes(key))
        this.#report([...at, key], `"${key}" is not a key of this map; known are: ${known.join(', ')}`);
  }

  #report(at: Path, detail: string, code: PackProblem['code'] = 'pack-shape'): undefined {
    this.problems.push({ code, path: this.path, ...this.document.positionOf(at), detail });
    return undefined;
  }
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
