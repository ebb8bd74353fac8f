import { fieldOf, type ValuePath } from '../plainValue';

/** What a place in a file takes, as far as people are told. The schema is the one place for these words. */
export interface PlaceSchema {
  readonly description?: string;
  readonly type?: string;
  readonly const?: number;
  readonly enum?: readonly (string | number)[];
  /** One for each of `enum`. */
  readonly enumDescriptions?: readonly string[];
  readonly properties?: Readonly<Record<string, PlaceSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | PlaceSchema;
  readonly items?: PlaceSchema;
  readonly $ref?: string;
}

/** A schema and what it calls by name. */
export interface FileSchema extends PlaceSchema {
  readonly definitions: Readonly<Record<string, PlaceSchema>>;
}

/** One of the words a place takes, and what it means there. */
export interface Word {
  readonly name: string;
  readonly text: string;
}

/** @returns undefined where the schema knows no such place */
export function schemaAt(schema: FileSchema, path: ValuePath): PlaceSchema | undefined {
  return path.reduce<PlaceSchema | undefined>((around, key) => {
    const child = around && childOf(around, key);
    return child && resolve(child, schema);
  }, schema);
}

/** The words a place takes; none where it takes anything else. */
export function wordsFor({ enum: names = [], enumDescriptions = [] }: PlaceSchema): readonly Word[] {
  return names.map((name, i) => ({ name: String(name), text: enumDescriptions[i] ?? '' }));
}

function childOf(
  { items, properties = {}, additionalProperties }: PlaceSchema,
  key: string | number,
): PlaceSchema | undefined {
  if (typeof key === 'number') return items;
  const others = typeof additionalProperties === 'object' ? additionalProperties : undefined;
  return fieldOf(properties, key) ?? others;
}

function resolve(place: PlaceSchema, { definitions }: FileSchema): PlaceSchema {
  const name = place.$ref?.split('/').at(-1);
  return (name === undefined ? undefined : fieldOf(definitions, name)) ?? place;
}
