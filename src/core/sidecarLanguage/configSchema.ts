import schema from '../../../schemas/config.schema.json';
import type { RuleInfo } from '../rules/rule';
import type { FileSchema, PlaceSchema } from './placeSchema';

const BASE: FileSchema = schema;

/** The schema of a desk's config, with the rules that the desk has. */
export function configSchema(rules: Iterable<RuleInfo>): FileSchema {
  const { rules: place } = schema.properties;
  const { severity } = schema.definitions;
  const properties: Readonly<Record<string, PlaceSchema>> = Object.fromEntries(
    Array.from(rules, ({ id, why }) => [id, { description: why, ...severity }]),
  );
  return { ...BASE, properties: { ...BASE.properties, rules: { ...place, properties } } };
}
