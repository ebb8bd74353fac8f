import { flatten, type FlatText } from './flatText';
import { readWords, type Words } from './words';

/** A draft made ready to look many quotes up in. */
export interface PreparedText {
  readonly flat: FlatText;
  readonly words: Words;
  /** Where each key stands: indices into `words`, ascending. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

export function prepare(source: string): PreparedText {
  const flat = flatten(source);
  const words = readWords(flat.text);
  const places = new Map<string, number[]>();
  words.keys.forEach((key, index) => {
    const known = places.get(key);
    if (known === undefined) places.set(key, [index]);
    else known.push(index);
  });
  return { flat, words, places };
}
