import { isFields, isSame, type Fields } from '../plainValue';
import type { Annotation } from './annotation';

/** Which of the values that a merge kept: the first, or the last. */
export type Side = 'ours' | 'theirs';

/** Decides every field under `conflict` for one side; what that side had no value for goes. */
export function settleConflict({ conflict = {}, ...annotation }: Annotation, side: Side): Annotation {
  let settled: Fields = annotation;
  for (const [path, values] of Object.entries(conflict)) {
    settled = withValue(settled, path.split('.'), side === 'ours' ? values.at(0) : values.at(-1));
  }
  // A merge lists values that were valid on either side.
  return settled as unknown as Annotation;
}

function withValue(fields: Fields, [key = '', ...rest]: readonly string[], value: unknown): Fields {
  const inner = fields[key];
  const next = rest.length > 0 ? withValue(isFields(inner) ? inner : {}, rest, value) : value;
  const isGone = next === null || next === undefined || (rest.length > 0 && isSame(next, {}));
  const others = Object.entries(fields).filter(([other]) => other !== key);
  return Object.fromEntries(isGone ? others : [...others, [key, next]]);
}
