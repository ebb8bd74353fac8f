import type { Lexicon } from '../lexicon/lexicon';
import type { Pattern } from './pattern';
import { verbForms } from './verbForms';

/**
 * The key words of a pattern: every match of it holds one of them. Of the sets that could serve, the one met least in
 * news is taken, so that a pattern built of "was not … disclosed" sleeps until a sentence says "disclosed".
 */
export function keyWordsOf(pattern: Pattern, lexicon: Lexicon): ReadonlySet<number> | undefined {
  switch (pattern.type) {
    case 'word':
      return new Set([lexicon.vocabulary.table.intern(pattern.word)]);
    case 'verb':
      return union(verbForms(pattern.lemma).map((form) => keyWordsOf(form, lexicon)));
    case 'class': {
      const classId = lexicon.findClass(pattern.name);
      return classId === undefined
        ? undefined
        : union(lexicon.entriesOf(classId).map((entry) => rarestWord(entry, lexicon)));
    }
    case 'sequence':
      return rarest(
        pattern.items.map((item) => keyWordsOf(item, lexicon)),
        lexicon,
      );
    case 'choice':
      return union(pattern.options.map((option) => keyWordsOf(option, lexicon)));
    case 'repeat':
      return pattern.min > 0 ? keyWordsOf(pattern.item, lexicon) : undefined;
    case 'span':
      return keyWordsOf(pattern.item, lexicon);
    case 'mark':
    case 'any':
    case 'structure':
    case 'begin':
    case 'optional':
      return undefined;
    default:
      return pattern satisfies never;
  }
}

type KeyWords = ReadonlySet<number> | undefined;

function union(options: readonly KeyWords[]): KeyWords {
  const words = new Set<number>();
  for (const option of options) {
    if (!option) return undefined;
    for (const word of option) words.add(word);
  }
  return words;
}

/** Of a phrase, its rarest word. */
const rarestWord = (entry: readonly number[], lexicon: Lexicon): KeyWords =>
  rarest(
    entry.map((word) => new Set([word])),
    lexicon,
  );

function rarest(options: readonly KeyWords[], lexicon: Lexicon): KeyWords {
  let best: KeyWords;
  let least = Infinity;
  for (const option of options) {
    const frequency = option ? frequencyOf(option, lexicon) : Infinity;
    if (frequency >= least) continue;
    best = option;
    least = frequency;
  }
  return best;
}

/** Rough weights: a function word is met about a hundred times as often as a content word, a verb of saying ten times. */
const FREQUENT = 100;
const COMMON = 10;

function frequencyOf(words: ReadonlySet<number>, lexicon: Lexicon): number {
  const frequent = lexicon.classOf('frequent');
  const common = lexicon.classOf('say');
  let sum = 0;
  for (const word of words)
    sum += lexicon.has(word, frequent) ? FREQUENT : lexicon.has(word, common) ? COMMON : 1;
  return sum;
}
