import type { Range } from '../text/range';
import { listEntries } from '../yaml/listEntries';

/** What can be folded: each key and each item with all that belongs to it, where that is more than a line. */
export function findFolds(text: string): readonly Range[] {
  return listEntries(text).flatMap(({ path, key, value }) => {
    const start = key?.start ?? value?.start;
    if (path.length === 0 || start === undefined || !value) return [];
    return /[\r\n]/.test(text.slice(start, value.end)) ? [{ start, end: value.end }] : [];
  });
}
