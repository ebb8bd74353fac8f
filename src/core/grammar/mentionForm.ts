import { W } from '../lexicon/wordClasses';
import { isPlural, type PersonPhrase } from './personPhrase';
import type { Reading } from './reading';
import { isDeterminer } from './wordKind';

/** What rules may ask about a mention. */
export const MENTION_FEATURES = [
  'explicit', // an adjective says it is not named: "anonymous officials"
  'knowledge', // how its people know: "familiar with the talks"
  'involvement', // what they have to do with it: "close to the family"
  'terms', // an anonymity clause applies
  'said', // the subject of a verb of saying, or speaks in inversion
  'acted', // the subject of a verb that acts by speaking: "agreed", "urged"
  'believed', // the subject of a verb of believing
  'cited', // named as where something comes from: "according to …", "citing …"
  'anaphoric', // refers back to a source found before
  'definite', // "the officials", "these people"
  'described', // with a modifier in front of its head: "the Libyan officials"
  'pointed', // "these people", "that official"
  'possessed', // "her lawyer", "the minister's aides"
  'plural',
  'bare', // nothing in front of or behind its head
  'undetermined', // no determiner in front
  'office', // an office that one person holds: "the governor"
  'some', // an undefined part of a group: "some officials", "many traders"
  'perfect', // its verb tells of no occasion: "have suggested", "had mentioned"
  'opinion', // people asked for an opinion: analysts, traders
  'institution', // speaks as a body: "prosecutors"
  'nobody', // no one in particular: "any official", "every lawyer"
  'surveyed', // answers a poll: "52 percent of voters"
] as const;
export type MentionFeature = (typeof MENTION_FEATURES)[number];

/** Adds what the form of a phrase tells: definite or not, one or many, whose it is. */
export function addForm(reading: Reading, phrase: PersonPhrase, features: Set<MentionFeature>): void {
  const { from, to, head, headClass } = phrase;
  if (isDefinite(reading, from)) features.add('definite');
  if (reading.is(from, W.demonstrative)) features.add('pointed');
  if (isDeterminer(reading, from) && head - from > 1) features.add('described');
  for (let i = from; i < head; i++)
    if ((reading.is(i, W.possessive) && reading.textOf(i) !== 'whose') || reading.is(i, W.possessiveMark))
      features.add('possessed');
  if (reading.is(from, W.vagueQuantifier)) features.add('some');
  if (features.has('possessed')) features.delete('definite');
  if (isPlural(reading, head) || headClass === 'quantifier') features.add('plural');
  if (from === head && to === head + 1) features.add('bare');
  if (!isDeterminer(reading, from)) features.add('undetermined');
  if (reading.is(head, W.officeHolder) && !isOneOfMany(reading, from)) features.add('office');
  if (reading.is(head, W.opinionNoun)) features.add('opinion');
  if (reading.is(head, W.bodyPlural) && features.has('undetermined')) features.add('institution');
  if (isSurveyed(reading, phrase)) features.add('surveyed');
  if (reading.is(from, W.nobodyWord)) features.add('nobody');
}

/** "a pilot", "another driver": an office that several hold makes nobody known. */
const isOneOfMany = (reading: Reading, from: number): boolean =>
  /^(a|an|one|another)$/.test(reading.textOf(from));

/** "the officials", "these people", "one of the officials". */
function isDefinite(reading: Reading, from: number): boolean {
  if (reading.is(from, W.definiteWord)) return true;
  if (!reading.is(from, W.partOfGroup) || reading.textOf(from + 1) !== 'of') return false;
  return reading.is(from + 2, W.definiteWord) || reading.textOf(from + 2) === 'them';
}

/** "52 percent of voters", "more people", "half of those polled". */
function isSurveyed(reading: Reading, { from, to, head }: PersonPhrase): boolean {
  if (reading.is(head, W.polledNoun) || /^(more|fewer)$/.test(reading.textOf(from))) return true;
  const floor = Math.max(reading.tokens.sentenceStart(from), from - 4);
  for (let i = floor; i < to; i++)
    if (reading.match(i, W.pollWord) > 0 || reading.tokens.slice(i, i + 1) === '%') return true;
  return false;
}
