import type { IdSource } from '../ports';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';
const LENGTH = 6;

/** Draws ids of annotations. @param random yields numbers from 0 to below 1, as `Math.random` does */
export function createIdSource(random: () => number): IdSource {
  const draw = (): string => ALPHABET.charAt(Math.floor(random() * ALPHABET.length));
  return { next: () => Array.from({ length: LENGTH }, draw).join('') };
}
