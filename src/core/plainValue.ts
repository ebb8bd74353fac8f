/** A map of plain values, as YAML and JSON have them. */
export type Fields = Readonly<Record<string, unknown>>;

/** The way to a value: keys of maps and indices of lists. */
export type ValuePath = readonly (string | number)[];

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field of a map that a person wrote, where `constructor` is a key like any other. */
export function fieldOf<T>(fields: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** Equal values have equal texts; the order of keys does not matter. */
export function toCanonicalText(value: unknown): string {
  return (
    JSON.stringify(value, (_key, inner: unknown) =>
      isFields(inner) ? Object.fromEntries(Object.entries(inner).sort(byKey)) : inner,
    ) ?? ''
  );
}

export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, i) => isSame(item, b[i]));
  }
  if (!isFields(a) || !isFields(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}

/** The first of each group of equal values. */
export function distinct(values: readonly unknown[]): readonly unknown[] {
  return [
    ...new Map(values.toReversed().map((value) => [toCanonicalText(value), value])).values(),
  ].toReversed();
}

/** The value at a path, or undefined. */
export function valueAt(value: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (typeof key === 'number') return Array.isArray(inner) ? (inner[key] as unknown) : undefined;
    return isFields(inner) ? fieldOf(inner, key) : undefined;
  }, value);
}

/** The map without what stands at some paths, and without what that leaves empty. */
export function withoutPaths(fields: Fields, paths: readonly ValuePath[]): Fields {
  const removed = new Set(paths.map((path) => JSON.stringify(path)));
  const prune = (value: unknown, path: ValuePath): unknown => {
    if (removed.has(JSON.stringify(path))) return undefined;
    if (Array.isArray(value)) {
      const items = value
        .map((item: unknown, i) => prune(item, [...path, i]))
        .filter((item) => item !== undefined);
      return items.length === 0 && value.length > 0 ? undefined : items;
    }
    if (!isFields(value)) return value;
    const entries = Object.entries(value)
      .map(([key, inner]) => [key, prune(inner, [...path, key])] as const)
      .filter(([, inner]) => inner !== undefined);
    return entries.length === 0 && Object.keys(value).length > 0 ? undefined : Object.fromEntries(entries);
  };
  const pruned = prune(fields, []);
  return isFields(pruned) ? pruned : {};
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
