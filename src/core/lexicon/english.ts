import { CUES } from './en/cues';
import { CARDINALS, ORDINALS } from './en/numerals';
import { FUNCTION_WORDS } from './en/function';
import { KNOWLEDGE } from './en/knowledge';
import { MODIFIERS } from './en/modifiers';
import { OUTLET_NOUNS, OUTLETS } from './en/outlets';
import { OFFICE_HOLDERS, PEOPLE, STANDING_ALONE } from './en/people';
import { PLACES } from './en/places';
import { SECRECY, SECRECY_VERBS } from './en/secrecy';
import { TIME_WORDS } from './en/time';
import { VERB_FAMILIES } from './en/verbs';
import { inflectVerb, pluralise } from './inflect';
import { Lexicon } from './lexicon';

/** The English lexicon. `outlets` are names of media beside the built-in ones. */
export function createEnglishLexicon(outlets: readonly string[] = []): Lexicon {
  const lexicon = new Lexicon();
  addSpellings(lexicon);
  for (const group of [FUNCTION_WORDS, TIME_WORDS, MODIFIERS, KNOWLEDGE, PLACES, SECRECY, CUES])
    for (const [name, entries] of Object.entries(group)) lexicon.add(name, entries);
  for (const [family, lemmas] of Object.entries({ ...VERB_FAMILIES, ...SECRECY_VERBS }))
    addVerbs(lexicon, family, lemmas);
  for (const [name, nouns] of Object.entries(PEOPLE)) addNouns(lexicon, name, nouns);
  lexicon.add('officeHolder', OFFICE_HOLDERS);
  lexicon.add('personHead', STANDING_ALONE);
  lexicon.add('cardinal', Object.keys(CARDINALS));
  lexicon.add('ordinal', Object.keys(ORDINALS));
  lexicon.add('outlet', [...OUTLETS, ...outlets]);
  lexicon.add('outletNoun', OUTLET_NOUNS);
  addUnions(lexicon);
  return lexicon;
}

/** Classes made of others, so that the grammar's commonest questions are one look-up. */
function addUnions(lexicon: Lexicon): void {
  const nouns = ['sourceNoun', 'personNoun', 'roleNoun'];
  const modifiers = ['rankAdjective', 'domainNoun', 'demonym', 'country'];
  lexicon.addUnion('determiner', ['article', 'demonstrative', 'possessive', 'quantifier', 'cardinal']);
  lexicon.addUnion('closedAdverb', ['adverb'], ['ordinal', 'quantifier', 'rankAdjective']);
  lexicon.addUnion('clauseWord', [
    'preposition',
    'conjunction',
    'pronoun',
    'auxiliary',
    'modal',
    'relative',
    'subordinator',
  ]);
  lexicon.addUnion('closed', ['clauseWord', 'wh', 'negation', 'closedAdverb']);
  lexicon.addUnion('frequent', ['determiner', 'closed', 'adverb', 'opener']);
  lexicon.addUnion('reportingVerb', ['say', 'act', 'cite', 'decline', 'attitude'], ['verbAndNoun']);
  lexicon.addUnion('hardBoundary', ['clauseWord', 'say', 'cite', 'believe'], ['possessive', 'verbAndNoun']);
  lexicon.addUnion('modifier', modifiers);
  lexicon.addUnion('coordinatedModifier', [...modifiers, 'anonymousAdjective']);
  lexicon.addUnion('describingNoun', [...nouns, 'domainNoun', 'rankAdjective', 'demonym']);
  lexicon.addUnion(
    'personPlural',
    [...nouns, 'partyNoun', 'genericNoun', 'spokesNoun'].map((name) => `${name}Plural`),
  );
  lexicon.addUnion(
    'coordinatedPlural',
    [...nouns, 'genericNoun'].map((name) => `${name}Plural`),
  );
}

/** Contracted forms share the id of the full word, so that a pattern need not list them. */
function addSpellings({ vocabulary: { table } }: Lexicon): void {
  table.alias("n't", 'not');
  table.alias('ca', 'can');
  table.alias('wo', 'will');
}

function addVerbs(lexicon: Lexicon, family: string, lemmas: string): void {
  for (const lemma of lemmas.split(',').map((entry) => entry.trim())) {
    const forms = inflectVerb(lemma);
    lexicon.add(family, forms.finite);
    const [base, , past] = forms.finite;
    if (base !== past) lexicon.add('verbBase', [base]); // "put" may be a past form
    lexicon.add('verbThirdPerson', forms.finite.slice(1, 2));
    lexicon.add(`${family}Participle`, forms.participles);
    lexicon.add(`${family}Gerund`, [forms.gerund]);
    lexicon.add(`${family}Form`, [...forms.finite, ...forms.participles, forms.gerund]);
  }
}

const lastWord = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1);

/** Singulars and plurals apart as `…Singular` and `…Plural`, and together under the class's own name. */
function addNouns(lexicon: Lexicon, name: string, nouns: string): void {
  const singulars = nouns.split(',').map((entry) => entry.trim());
  const plurals = singulars.map(pluralise);
  lexicon.add(name, [...singulars, ...plurals]);
  lexicon.add(`${name}Singular`, singulars);
  lexicon.add(`${name}Plural`, plurals);
  if (name !== 'institutionNoun') lexicon.add('personHead', [...singulars, ...plurals].map(lastWord));
}
