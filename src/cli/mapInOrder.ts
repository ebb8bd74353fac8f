/**
 * Maps items and yields the results in the order of the items, with up to `limit` of them under way at once.
 * `map` must not reject: where the consumer stops early, nobody awaits what is still under way.
 */
export async function* mapInOrder<T, R>(
  items: readonly T[],
  limit: number,
  map: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const underWay = items.slice(0, limit).map((item) => map(item));
  for (let i = 0; i < items.length; i++) {
    const slot = i % limit;
    yield await underWay[slot];
    if (i + limit < items.length) underWay[slot] = map(items[i + limit]);
  }
}
