import type { ClassId, Lexicon } from '../lexicon/lexicon';

/** The word classes the grammar itself relies on; every lexicon has to supply them. */
const NAMES = [
  'article', 'demonstrative', 'possessive', 'quantifier', 'preposition', 'conjunction', 'subordinator', 'pronoun',
  'relative', 'wh', 'auxiliary', 'modal', 'negation', 'adverb', 'opener',
  'weekday', 'month', 'timeUnit', 'deictic',
  'say', 'sayParticiple', 'sayGerund', 'act', 'actParticiple', 'believe', 'attitude', 'cite', 'citeParticiple', 'citeGerund',
  'other', 'otherParticiple', 'otherGerund', 'disclose', 'decline', 'verbBase', 'verbThirdPerson',
  'anonymousAdjective', 'undisclosedAdjective', 'rankAdjective', 'domainNoun', 'participleModifier', 'participleAdjective', 'anonymityAdverb',
  'sourceNoun', 'sourceNounPlural', 'personNoun', 'personNounPlural', 'roleNoun', 'roleNounPlural', 'spokesNoun', 'spokesNounPlural',
  'partyNoun', 'partyNounPlural', 'genericNoun', 'genericNounPlural', 'institutionNoun', 'officeHolder',
  'cardinal', 'ordinal', 'country', 'demonym', 'outlet', 'outletNoun', 'opinionNoun', 'knowledge', 'involvement', 'partitive', 'compoundNoun', 'nameParticle', 'nameTitle',
] as const;

export type GrammarClass = (typeof NAMES)[number];
export type WordClasses = Readonly<Record<GrammarClass, ClassId>>;

/** @throws where the lexicon lacks a class: a defect of its data. */
export function createWordClasses(lexicon: Lexicon): WordClasses {
  return Object.fromEntries(NAMES.map((name) => [name, lexicon.classOf(name)])) as WordClasses;
}
