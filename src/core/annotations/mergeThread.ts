import { isFields, toCanonicalText } from '../plainValue';

/**
 * Merges two versions of a thread note by note: what either side added is there, what either side took out is not, and
 * a note that both rewrote is there in both wordings. In the order of time.
 * @returns undefined where a version is no list
 */
export function mergeThread(
  base: unknown = [],
  ours: unknown = [],
  theirs: unknown = [],
): readonly unknown[] | undefined {
  if (!Array.isArray(base) || !Array.isArray(ours) || !Array.isArray(theirs)) return undefined;
  const [before, here, there] = [base, ours, theirs].map(keysOf);
  const notes = new Map([ours, theirs].flat().map((note: unknown) => [toCanonicalText(note), note]));
  return [...notes]
    .filter(([key]) => (here.has(key) && there.has(key)) || !before.has(key))
    .sort(byTime)
    .map(([, note]) => note);
}

const keysOf = (notes: readonly unknown[]): ReadonlySet<string> => new Set(notes.map(toCanonicalText));

type KeyedNote = readonly [key: string, note: unknown];

/** Notes of the same second in an order that does not depend on the side they come from. */
function byTime([keyA, a]: KeyedNote, [keyB, b]: KeyedNote): number {
  const timeA = timeOf(a);
  const timeB = timeOf(b);
  if (timeA !== timeB) return timeA < timeB ? -1 : 1;
  return keyA < keyB ? -1 : 1;
}

/** Notes without a time come last. */
function timeOf(note: unknown): number {
  const time = isFields(note) && typeof note.at === 'string' ? Date.parse(note.at) : NaN;
  return Number.isNaN(time) ? Infinity : time;
}
