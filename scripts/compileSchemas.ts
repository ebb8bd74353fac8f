/**
 * Compiles the JSON Schemas to validators that need neither `eval` nor Ajv when they run, and writes them as modules for
 * the bundle.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Ajv, { type AnySchemaObject } from 'ajv';
import standaloneCode from 'ajv/dist/standalone';

const root = path.join(import.meta.dirname ?? __dirname, '..');

/** Each schema, and the module its validator becomes. */
const SCHEMAS = [
  ['schemas/annotations.schema.json', 'src/core/sidecar/matchesSchema.generated.ts'],
  ['schemas/config.schema.json', 'src/core/config/matchesSchema.generated.ts'],
] as const;

/** What only editors show, and no validator needs. */
const SHOWN_ONLY = ['title', 'description', 'enumDescriptions'];

const ajv = new Ajv({ allErrors: true, verbose: true, code: { source: true, esm: true } });

for (const [schema, module] of SCHEMAS) {
  const validate = ajv.compile(readSchema(path.join(root, schema)));
  const code = standaloneCode(ajv, validate);
  // Some keywords (minLength, uniqueItems …) call into Ajv's run time, which is not to ship.
  if (code.includes('require(')) throw new Error(`${schema} has a keyword that needs Ajv at run time`);
  writeFileSync(
    path.join(root, module),
    `// @ts-nocheck Made by scripts/compileSchemas.ts from ${schema}.\n${code}\n`,
  );
}

function readSchema(file: string): AnySchemaObject {
  return JSON.parse(readFileSync(file, 'utf8'), (key, value: unknown) =>
    SHOWN_ONLY.includes(key) ? undefined : value,
  );
}
