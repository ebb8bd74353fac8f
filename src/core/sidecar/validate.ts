import type { Fields, ValuePath } from '../plainValue';
import type { SidecarExpectation, SidecarTrouble } from '../problem';
import { validate as matchesSchema } from './matchesSchema.generated';

/** A place in a sidecar's content that is not as the schema has it. */
export interface SchemaTrouble {
  readonly trouble: SidecarTrouble;
  readonly path: ValuePath;
  readonly part: 'key' | 'value';
}

/** An error of Ajv, as far as it is read here. */
interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Fields;
  readonly parentSchema?: { readonly properties?: Fields };
  readonly propertyName?: string;
}

type Validator = ((content: unknown) => boolean) & { readonly errors?: readonly SchemaError[] | null };

/** What the schema's patterns mean, by the definition or the property they stand in. */
const PATTERNS: ReadonlyMap<string, SidecarExpectation> = new Map([
  ['role', 'role'],
  ['instant', 'instant'],
  ['rule', 'rule'],
  ['sameAs', 'id'],
]);

const TYPES: ReadonlyMap<string, SidecarExpectation> = new Map([
  ['object', 'map'],
  ['array', 'list'],
  ['string', 'text'],
  ['integer', 'count'],
  ['boolean', 'boolean'],
]);

/** Everything in a sidecar's content that is not as the schema has it. */
export function findSchemaTroubles(content: unknown): readonly SchemaTrouble[] {
  const validator: Validator = matchesSchema;
  validator(content);
  return (validator.errors ?? []).flatMap((error) => toTrouble(error) ?? []);
}

/** Whether an annotation can be used in spite of the trouble: a key that nobody knows hides nothing. */
export function isHarmless({ code }: SidecarTrouble): boolean {
  return code === 'sidecar-unknown-key' || code === 'sidecar-id';
}

function toTrouble(error: SchemaError): SchemaTrouble | undefined {
  const { keyword, params, schemaPath } = error;
  const path = toPath(error.instancePath);
  const value = (expected: SidecarExpectation): SchemaTrouble => ({
    trouble: { code: 'sidecar-value', expected },
    path,
    part: 'value',
  });
  switch (keyword) {
    case 'additionalProperties':
      return {
        trouble: { code: 'sidecar-unknown-key', known: Object.keys(error.parentSchema?.properties ?? {}) },
        path: [...path, String(params.additionalProperty)],
        part: 'key',
      };
    case 'propertyNames':
      return { trouble: { code: 'sidecar-id' }, path: [...path, String(params.propertyName)], part: 'key' };
    case 'required':
      return {
        trouble: { code: 'sidecar-missing-key', key: String(params.missingProperty) },
        path,
        part: 'key',
      };
    case 'enum':
      return value(params.allowedValues as readonly string[]);
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
      return value(PATTERNS.get(schemaPath.split('/').at(-2) ?? '') ?? 'text');
    case 'false schema':
      return value('no-dismissal');
    default:
      // `if` only says that one of the others has failed.
      return undefined;
  }
}

function toPath(pointer: string): ValuePath {
  const keys = pointer.split('/').slice(1);
  return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
