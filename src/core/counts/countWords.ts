import { COUNT_WORDS, COUNTED_FAMILIES } from '../lexicon/en/countWords';
import { CARDINALS, ORDINALS } from '../lexicon/en/numerals';
import type { Reading } from '../grammar/reading';
import { NUMBER } from '../text/tokens';
import { pluralise } from '../lexicon/inflect';
import type { ClassId, Lexicon } from '../lexicon/lexicon';

export type Family = keyof typeof COUNTED_FAMILIES;

/** The words that counting looks for, compiled for one lexicon. */
export interface CountWords {
  /** Words one of which every count, orphan or loose list holds; figures come on top. */
  readonly trigger: ClassId;
  readonly tallied: ClassId;
  readonly openCue: ClassId;
  readonly closedCue: ClassId;
  readonly approximation: ClassId;
  readonly limiting: ClassId;
  readonly other: ClassId;
  readonly listVerb: ClassId;
  readonly copula: ClassId;
  readonly groupPronoun: ClassId;
  readonly secrecy: ClassId;
  readonly and: number;
  readonly also: number;
  /** Families by word id, singular and plural. */
  readonly families: ReadonlyMap<number, Family>;
}

export function createCountWords(lexicon: Lexicon): CountWords {
  const { table } = lexicon.vocabulary;
  const families = new Map<number, Family>();
  for (const [family, nouns] of Object.entries(COUNTED_FAMILIES) as [Family, string][])
    for (const noun of nouns.split(',').map((entry) => entry.trim()))
      for (const form of [noun, pluralise(noun)]) {
        const id = table.intern(form);
        if (!families.has(id)) families.set(id, family);
      }
  return {
    trigger: lexicon.add('countTrigger', [
      ...Object.keys(CARDINALS),
      ...Object.keys(ORDINALS),
      'half',
      'other',
      'others',
      'another',
      'they',
      'these',
      'those',
      'among',
    ]),
    tallied: lexicon.add('talliedNoun', COUNT_WORDS.talliedNoun),
    openCue: lexicon.add('openCue', COUNT_WORDS.openCue),
    closedCue: lexicon.add('closedCue', COUNT_WORDS.closedCue),
    approximation: lexicon.add('approximation', COUNT_WORDS.approximation),
    limiting: lexicon.add('limiting', COUNT_WORDS.limiting),
    other: lexicon.add('otherMember', 'other, others'),
    listVerb: lexicon.add('listVerb', 'include, included'),
    copula: lexicon.add('copula', 'is, are, was, were'),
    groupPronoun: lexicon.add('groupPronoun', 'they, these, those'),
    secrecy: lexicon.add(
      'secrecy',
      'secret, undisclosed, withheld, unidentified, unnamed, anonymous, unclear, unknown',
    ),
    and: table.intern('and'),
    also: table.intern('also'),
    families,
  };
}

/** Whether a count, a reference or a list may begin at token `i`: one look before anything is read. */
export const isTrigger = ({ tokens, lexicon }: Reading, { trigger }: CountWords, i: number): boolean =>
  tokens.kind[i] === NUMBER || lexicon.has(tokens.word[i], trigger) || lexicon.has(tokens.tail[i], trigger);
