import type { Range } from '../text/range';
import { listEntries } from '../yaml/listEntries';
import { schemaAt, wordsFor, type FileSchema, type Word } from './placeSchema';
import { SIDECAR_SCHEMA } from './sidecarSchema';

/** What a key or a word means. */
export interface Explanation {
  /** Where what is explained stands. */
  readonly range: Range;
  readonly term: string;
  readonly text: string;
  /** What may stand behind a key, where that is one of a few words. */
  readonly words: readonly Word[];
}

/** @returns undefined where neither a key nor a word stands that the schema knows */
export function explain(
  text: string,
  offset: number,
  schema: FileSchema = SIDECAR_SCHEMA,
): Explanation | undefined {
  const isAt = (range: Range | undefined): boolean =>
    range !== undefined && range.start <= offset && offset <= range.end;
  // Nothing else is at a key, and of the values around an offset the innermost comes last.
  const entry = listEntries(text).findLast(({ key, value }) => isAt(key) || isAt(value));
  const place = entry && schemaAt(schema, entry.path);
  if (!place) return undefined;
  const words = wordsFor(place);
  if (entry.key && isAt(entry.key)) {
    const { description } = place;
    return description === undefined
      ? undefined
      : { range: entry.key, term: String(entry.path.at(-1)), text: description, words };
  }
  const word = words.find(({ name }) => name === String(entry.scalar));
  return word && entry.value && { range: entry.value, term: word.name, text: word.text, words: [] };
}
