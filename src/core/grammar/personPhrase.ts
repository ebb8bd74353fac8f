import { W } from '../lexicon/wordClasses';
import type { Reading } from './reading';

/**
 * What a head noun tells of its people. A `quantifier` stands for a crowd ("some say"), a `pronoun` for one of those
 * spoken of before ("one of them said"); `other` is any noun that an anonymity clause made a source.
 */
export const HEAD_CLASSES = [
  'source',
  'person',
  'role',
  'spokes',
  'party',
  'generic',
  'quantifier',
  'pronoun',
  'other',
] as const;
export type HeadClass = (typeof HEAD_CLASSES)[number];

/** A stretch of tokens. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

/** A noun phrase for people, as far as its head. */
export interface PersonPhrase extends TokenSpan {
  readonly head: number;
  readonly headClass: HeadClass;
}

export const isPlural = (reading: Reading, head: number): boolean =>
  reading.tailIs(head, W.personPlural) || reading.is(head, W.collectiveNoun);
