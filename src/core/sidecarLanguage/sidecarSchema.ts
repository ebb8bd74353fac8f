import schema from '../../../schemas/annotations.schema.json';
import { fieldOf, type ValuePath } from '../plainValue';

/** What a place in a sidecar takes, as far as people are told. The schema is the one place for these words. */
export interface PlaceSchema {
  readonly description?: string;
  readonly type?: string;
  readonly const?: number;
  readonly enum?: readonly string[];
  /** One for each of `enum`. */
  readonly enumDescriptions?: readonly string[];
  readonly properties?: Readonly<Record<string, PlaceSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | PlaceSchema;
  readonly items?: PlaceSchema;
  readonly $ref?: string;
}

/** One of the words a place takes, and what it means there. */
export interface Word {
  readonly name: string;
  readonly text: string;
}

const SCHEMA: PlaceSchema = schema;
const DEFINITIONS: Readonly<Record<string, PlaceSchema>> = schema.definitions;

/** @returns undefined where the schema knows no such place */
export function schemaAt(path: ValuePath): PlaceSchema | undefined {
  return path.reduce<PlaceSchema | undefined>((around, key) => around && childOf(around, key), SCHEMA);
}

/** The words a place takes; none where it takes anything else. */
export function wordsFor({ enum: names = [], enumDescriptions = [] }: PlaceSchema): readonly Word[] {
  return names.map((name, i) => ({ name, text: enumDescriptions[i] ?? '' }));
}

function childOf({ items, properties = {}, additionalProperties }: PlaceSchema, key: string | number) {
  if (typeof key === 'number') return items && resolve(items);
  const others = typeof additionalProperties === 'object' ? additionalProperties : undefined;
  const child = fieldOf(properties, key) ?? others;
  return child && resolve(child);
}

function resolve(place: PlaceSchema): PlaceSchema {
  const name = place.$ref?.split('/').at(-1);
  return (name === undefined ? undefined : fieldOf(DEFINITIONS, name)) ?? place;
}
