import type { Lexicon } from '../lexicon/lexicon';
import { ALL_CAPS, CAPITAL, CLOSE, COLON, COMMA, DASH, QUOTE, SEMICOLON, STOP } from '../text/tokens';
import {
  LEFT_STRUCTURES,
  RIGHT_STRUCTURES,
  type LeftStructure,
  type RightStructure,
} from '../grammar/structures';
import { keyWordsOf } from './keyWords';
import { type Letters, type Mark, type Pattern, PatternError } from './pattern';
import { verbForms } from './verbForms';
import { WordSet } from './wordSet';

/**
 * One step of a compiled pattern. `next` and `other` are indices of steps; a fork tries `next` first.
 */
export type Step =
  | { readonly op: 'word'; readonly word: number; readonly flags: number }
  | { readonly op: 'class'; readonly classId: number }
  | { readonly op: 'mark'; readonly kind: number }
  | { readonly op: 'any' }
  | { readonly op: 'structure'; readonly read: RightStructure }
  | { readonly op: 'begin' }
  | { readonly op: 'fork'; readonly next: number; readonly other: number }
  | { readonly op: 'jump'; readonly next: number }
  | { readonly op: 'open' }
  | { readonly op: 'close' }
  | { readonly op: 'match' };

/** A pattern made ready to run: its steps, where it may begin, and what it reaches for on its left. */
export interface Program {
  readonly steps: readonly Step[];
  /** Ids of the words one of which every match begins with; never empty. */
  readonly firstWords: WordSet;
  /** Ids of words one of which every match holds; rarer than the first words as a rule. */
  readonly keyWords: ReadonlySet<number>;
  /** Extends the marked stretch to the left of the match, where the pattern begins with such a structure. */
  readonly left: LeftStructure | undefined;
  /** Whether a match must find its left structure. */
  readonly leftRequired: boolean;
}

const MARK_KINDS: Readonly<Record<Mark, number>> = {
  ',': COMMA,
  ':': COLON,
  ';': SEMICOLON,
  '--': DASH,
  '"': QUOTE,
  '\\)': CLOSE,
  '\\?': STOP,
};
/** The flags that a token of the word must have. */
const LETTER_FLAGS: Readonly<Record<Letters, number>> = { any: 0, capital: CAPITAL, capitals: ALL_CAPS };

/** Some five times the longest of the built-in patterns: repetitions within repetitions multiply. */
const MOST_STEPS = 1_000;

/** @throws {PatternError} for an unknown class or structure, a pattern that any word could begin, or one too large. */
export function compilePattern(pattern: Pattern, lexicon: Lexicon): Program {
  const { left, leftRequired, rest } = splitLeft(pattern);
  const firsts = firstWordsOf(rest, lexicon);
  if (firsts.nullable || firsts.words.size === 0)
    throw new PatternError('a pattern must begin with a word, a verb or a class', 0);
  const steps: Step[] = [];
  emit(rest, steps, lexicon);
  steps.push({ op: 'match' });
  return {
    steps,
    firstWords: new WordSet(firsts.words),
    keyWords: keyWordsOf(rest, lexicon) ?? firsts.words,
    left,
    leftRequired,
  };
}

function splitLeft(pattern: Pattern): {
  left: LeftStructure | undefined;
  leftRequired: boolean;
  rest: Pattern;
} {
  if (pattern.type !== 'sequence') return { left: undefined, leftRequired: false, rest: pattern };
  const [first, ...others] = pattern.items;
  const structure = first.type === 'optional' ? first.item : first;
  const left = structure.type === 'structure' ? LEFT_STRUCTURES[structure.name] : undefined;
  if (!left) return { left: undefined, leftRequired: false, rest: pattern };
  return { left, leftRequired: first.type !== 'optional', rest: { type: 'sequence', items: others } };
}

function emit(pattern: Pattern, steps: Step[], lexicon: Lexicon): void {
  if (steps.length > MOST_STEPS) throw new PatternError('the pattern is too large; part it into several', 0);
  switch (pattern.type) {
    case 'word':
      steps.push({
        op: 'word',
        word: lexicon.vocabulary.table.intern(pattern.word),
        flags: LETTER_FLAGS[pattern.letters],
      });
      return;
    case 'verb':
      emitChoice(verbForms(pattern.lemma), steps, lexicon);
      return;
    case 'class':
      steps.push({ op: 'class', classId: classNamed(pattern.name, lexicon) });
      return;
    case 'mark':
      steps.push({ op: 'mark', kind: MARK_KINDS[pattern.mark] });
      return;
    case 'any':
      steps.push({ op: 'any' });
      return;
    case 'structure': {
      const read = RIGHT_STRUCTURES[pattern.name];
      if (!read) throw new PatternError(`no structure is called %${pattern.name}`, 0);
      steps.push({ op: 'structure', read });
      return;
    }
    case 'begin':
      steps.push({ op: 'begin' });
      return;
    case 'sequence':
      for (const item of pattern.items) emit(item, steps, lexicon);
      return;
    case 'choice':
      emitChoice(pattern.options, steps, lexicon);
      return;
    case 'optional': {
      const fork = reserve(steps);
      emit(pattern.item, steps, lexicon);
      steps[fork] = { op: 'fork', next: fork + 1, other: steps.length };
      return;
    }
    case 'repeat':
      emitRepeat(pattern, steps, lexicon);
      return;
    case 'span':
      steps.push({ op: 'open' });
      emit(pattern.item, steps, lexicon);
      steps.push({ op: 'close' });
      return;
    default:
      pattern satisfies never;
  }
}

function emitChoice(options: readonly Pattern[], steps: Step[], lexicon: Lexicon): void {
  const jumps: number[] = [];
  options.forEach((option, i) => {
    if (i === options.length - 1) return emit(option, steps, lexicon);
    const fork = reserve(steps);
    emit(option, steps, lexicon);
    jumps.push(reserve(steps));
    steps[fork] = { op: 'fork', next: fork + 1, other: steps.length };
  });
  for (const jump of jumps) steps[jump] = { op: 'jump', next: steps.length };
}

/** The fewest first: a repetition takes no more than it must. */
function emitRepeat(
  { item, min, max }: Extract<Pattern, { type: 'repeat' }>,
  steps: Step[],
  lexicon: Lexicon,
): void {
  for (let i = 0; i < min; i++) emit(item, steps, lexicon);
  const forks: number[] = [];
  for (let i = min; i < max; i++) {
    forks.push(reserve(steps));
    emit(item, steps, lexicon);
  }
  for (const fork of forks) steps[fork] = { op: 'fork', next: steps.length, other: fork + 1 };
}

function reserve(steps: Step[]): number {
  return steps.push({ op: 'match' }) - 1;
}

function classNamed(name: string, lexicon: Lexicon): number {
  const classId = lexicon.findClass(name);
  if (classId === undefined) throw new PatternError(`no word class is called @${name}`, 0);
  return classId;
}

interface Firsts {
  readonly words: ReadonlySet<number>;
  readonly nullable: boolean;
}

/** The words a match of the pattern can begin with, and whether it can be empty or begin with anything at all. */
function firstWordsOf(pattern: Pattern, lexicon: Lexicon): Firsts {
  switch (pattern.type) {
    case 'word':
      return { words: new Set([lexicon.vocabulary.table.intern(pattern.word)]), nullable: false };
    case 'verb':
      return union(verbForms(pattern.lemma).map((form) => firstWordsOf(form, lexicon)));
    case 'class':
      return { words: new Set(lexicon.firstWords(classNamed(pattern.name, lexicon))), nullable: false };
    case 'mark':
    case 'any':
    case 'structure':
      throw new PatternError('a pattern must begin with a word, a verb or a class', 0);
    case 'begin':
      return { words: new Set(), nullable: true };
    case 'sequence': {
      const words = new Set<number>();
      for (const item of pattern.items) {
        const firsts = firstWordsOf(item, lexicon);
        for (const word of firsts.words) words.add(word);
        if (!firsts.nullable) return { words, nullable: false };
      }
      return { words, nullable: true };
    }
    case 'choice':
      return union(pattern.options.map((option) => firstWordsOf(option, lexicon)));
    case 'optional':
      return { words: firstWordsOf(pattern.item, lexicon).words, nullable: true };
    case 'repeat': {
      const { words, nullable } = firstWordsOf(pattern.item, lexicon);
      return { words, nullable: nullable || pattern.min === 0 };
    }
    case 'span':
      return firstWordsOf(pattern.item, lexicon);
    default:
      return pattern satisfies never;
  }
}

function union(firsts: readonly Firsts[]): Firsts {
  return {
    words: new Set(firsts.flatMap(({ words }) => [...words])),
    nullable: firsts.some(({ nullable }) => nullable),
  };
}
