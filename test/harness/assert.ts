/** The part of `node:assert/strict` that the host suites use, for the web worker host, where Node's is not to be had. */

class AssertionError extends Error {
  override readonly name = 'AssertionError';
  constructor(
    message: string | undefined,
    fallback: string,
    readonly actual?: unknown,
    readonly expected?: unknown,
  ) {
    super(message ?? fallback);
  }
}

function ok(value: unknown, message?: string): asserts value {
  if (!value) throw new AssertionError(message, `${show(value)} is not truthy`);
}

function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) {
    throw new AssertionError(message, `${show(actual)} is not ${show(expected)}`, actual, expected);
  }
}

function notEqual(actual: unknown, expected: unknown, message?: string): void {
  if (Object.is(actual, expected)) throw new AssertionError(message, `both are ${show(actual)}`);
}

function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (!isDeepEqual(actual, expected)) {
    throw new AssertionError(message, `${show(actual)} is not ${show(expected)}`, actual, expected);
  }
}

function match(text: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(text)) throw new AssertionError(message, `${show(text)} does not match ${pattern}`);
}

function isDeepEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && isDeepEqual(value, right.get(key)))
  );
}

const show = (value: unknown): string => JSON.stringify(value) ?? String(value);

export default Object.assign((value: unknown, message?: string) => ok(value, message), {
  ok,
  equal,
  notEqual,
  deepEqual,
  match,
});
