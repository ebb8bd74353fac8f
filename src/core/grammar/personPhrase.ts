import type { HeadClass } from './headNoun';
import type { Reading } from './reading';

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
  reading.tailIs(head, 'personPlural') || reading.is(head, 'collectiveNoun');
