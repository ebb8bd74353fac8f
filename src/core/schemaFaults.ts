import { valueAt, type Fields, type ValuePath } from './plainValue';
import type { Expectation } from './problem';

/** A place in a file that is not as its schema has it. */
export interface SchemaFault {
  readonly path: ValuePath;
  readonly part: 'key' | 'value';
  readonly fault:
    | { readonly is: 'unknown-key'; readonly known: readonly string[] }
    | { readonly is: 'bad-key' }
    | { readonly is: 'missing-key'; readonly key: string }
    | { readonly is: 'value'; readonly expected: Expectation };
}

/** A validator that `scripts/compileSchemas.ts` made. */
export type SchemaValidator = ((content: unknown) => boolean) & {
  readonly errors?: readonly SchemaError[] | null;
};

/** An error of Ajv, as far as it is read here. */
interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Fields;
  readonly parentSchema?: { readonly properties?: Fields };
  readonly propertyName?: string;
}

const TYPES: ReadonlyMap<string, Expectation> = new Map([
  ['object', 'map'],
  ['array', 'list'],
  ['string', 'text'],
  ['integer', 'count'],
  ['boolean', 'boolean'],
]);

/** @param patterns what a pattern means, by the definition or the property it stands in; text where it is not there */
export function findSchemaFaults(
  validator: SchemaValidator,
  content: unknown,
  patterns: ReadonlyMap<string, Expectation>,
): readonly SchemaFault[] {
  validator(content);
  return (validator.errors ?? []).flatMap(
    (error) => toFault(error, toPath(error.instancePath, content), patterns) ?? [],
  );
}

function toFault(
  error: SchemaError,
  path: ValuePath,
  patterns: ReadonlyMap<string, Expectation>,
): SchemaFault | undefined {
  const { keyword, params } = error;
  const value = (expected: Expectation): SchemaFault => ({
    path,
    part: 'value',
    fault: { is: 'value', expected },
  });
  switch (keyword) {
    case 'additionalProperties':
      return {
        path: [...path, String(params.additionalProperty)],
        part: 'key',
        fault: { is: 'unknown-key', known: Object.keys(error.parentSchema?.properties ?? {}) },
      };
    case 'propertyNames':
      return { path: [...path, String(params.propertyName)], part: 'key', fault: { is: 'bad-key' } };
    case 'required':
      return { path, part: 'key', fault: { is: 'missing-key', key: String(params.missingProperty) } };
    case 'enum':
      return value((params.allowedValues as readonly unknown[]).map(String));
    case 'const':
      return value([String(params.allowedValue)]);
    case 'type':
      return value(TYPES.get(String(params.type)) ?? 'text');
    case 'minimum':
      return value('count');
    case 'minItems':
      return value('alternatives');
    case 'pattern':
      // The pattern of a key is told by the keyword above.
      if (error.propertyName !== undefined) return undefined;
      return value(patterns.get(error.schemaPath.split('/').at(-2) ?? '') ?? 'text');
    case 'false schema':
      return value('no-dismissal');
    default:
      // `if` only says that one of the others has failed.
      return undefined;
  }
}

/** A key of digits is an index where it stands in a list. */
function toPath(pointer: string, content: unknown): ValuePath {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<ValuePath>(
      (path, key) => [...path, Array.isArray(valueAt(content, path)) ? Number(key) : key],
      [],
    );
}
