import type { Range } from '../text/range';
import { isTelling } from './judge';
import { weightOf } from './likeness';
import type { Pattern } from './pattern';
import type { PreparedText } from './preparedText';

/** More places than these tell a person nothing. */
const MOST = 8;

/**
 * Where the quote and all that stood around it stand as they were, as ranges of the flat text. Nowhere if it is too
 * little to know a place by, unless it is the whole text.
 */
export function findVerbatim({ flat }: PreparedText, { quote, keys }: Pattern): readonly Range[] {
  const { text } = flat;
  const whole = quote.prefix + quote.exact + quote.suffix;
  const letters = keys.reduce((sum, key) => sum + weightOf(key), 0);
  if (whole === '' || (!isTelling(letters) && whole !== text)) return [];
  const ranges: Range[] = [];
  for (let at = text.indexOf(whole); at >= 0 && ranges.length < MOST; at = text.indexOf(whole, at + 1)) {
    const start = at + quote.prefix.length;
    ranges.push({ start, end: start + quote.exact.length });
  }
  return ranges;
}
