import type { ValuePath } from '../plainValue';
import type { Expectation, SidecarTrouble } from '../problem';
import { findSchemaFaults, type SchemaFault } from '../schemaFaults';
import { validate as matchesSchema } from './matchesSchema.generated';

/** A place in a sidecar's content that is not as the schema has it. */
export interface SchemaTrouble {
  readonly trouble: SidecarTrouble;
  readonly path: ValuePath;
  readonly part: 'key' | 'value';
}

/** What the schema's patterns mean, by the definition or the property they stand in. */
const PATTERNS: ReadonlyMap<string, Expectation> = new Map([
  ['role', 'role'],
  ['instant', 'instant'],
  ['rule', 'rule'],
  ['sameAs', 'id'],
]);

/** Everything in a sidecar's content that is not as the schema has it. */
export function findSchemaTroubles(content: unknown): readonly SchemaTrouble[] {
  return findSchemaFaults(matchesSchema, content, PATTERNS).map(({ path, part, fault }) => ({
    path,
    part,
    trouble: toTrouble(fault),
  }));
}

/** Whether an annotation can be used in spite of the trouble: a key that nobody knows hides nothing. */
export function isHarmless({ code }: SidecarTrouble): boolean {
  return code === 'sidecar-unknown-key' || code === 'sidecar-id';
}

function toTrouble(fault: SchemaFault['fault']): SidecarTrouble {
  switch (fault.is) {
    case 'unknown-key':
      return { code: 'sidecar-unknown-key', known: fault.known };
    case 'bad-key':
      return { code: 'sidecar-id' };
    case 'missing-key':
      return { code: 'sidecar-missing-key', key: fault.key };
    case 'value':
      return { code: 'sidecar-value', expected: fault.expected };
    default:
      return fault satisfies never;
  }
}
