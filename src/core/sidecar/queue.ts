/** Runs tasks one after the other for each key; tasks for different keys run side by side. */
export type Queue = <T>(key: string, task: () => Promise<T>) => Promise<T>;

export function createQueue(): Queue {
  const last = new Map<string, Promise<unknown>>();
  return async (key, task) => {
    // A task that fails is its caller's to deal with, not the next one's.
    const before = last.get(key)?.catch(() => undefined) ?? Promise.resolve();
    const turn = before.then(task);
    last.set(key, turn);
    try {
      return await turn;
    } finally {
      if (last.get(key) === turn) last.delete(key);
    }
  };
}
