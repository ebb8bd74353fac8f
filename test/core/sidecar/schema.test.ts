import assert from 'node:assert/strict';
import schema from '../../../schemas/annotations.schema.json';
import { ANNOTATION_KINDS, DISMISSAL_REASONS, STATES } from '../../../src/core/annotations/annotation';
import { BASES, CORROBORATIONS, REASONS, TERMS } from '../../../src/core/annotations/disclosure';
import { CURRENT_VERSION } from '../../../src/core/sidecar/migrate';

const { annotation, disclosure, dismissal } = schema.definitions;

describe('the schema of sidecars', () => {
  it('lists what the types list', () => {
    assert.equal(schema.properties.version.const, CURRENT_VERSION);
    assert.deepEqual(annotation.properties.kind.enum, [...ANNOTATION_KINDS]);
    assert.deepEqual(annotation.properties.state.enum, [...STATES]);
    assert.deepEqual(dismissal.properties.reason.enum, [...DISMISSAL_REASONS]);
    assert.deepEqual(disclosure.properties.terms.enum, [...TERMS]);
    assert.deepEqual(disclosure.properties.reason.enum, [...REASONS]);
    assert.deepEqual(disclosure.properties.basis.enum, [...BASES]);
    assert.deepEqual(disclosure.properties.corroboration.enum, [...CORROBORATIONS]);
  });

  it('says what each key and each word means', () => {
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties, enum: words, enumDescriptions } = node as Record<string, unknown[]>;
      for (const [key, property] of Object.entries(properties ?? {})) {
        const isShown =
          'description' in Object(property) || '$ref' in Object(property) || 'const' in Object(property);
        if (!path.endsWith('if') && property !== (false as unknown)) assert.ok(isShown, `${path}/${key}`);
      }
      if (words) assert.equal(enumDescriptions?.length, words.length, path);
      for (const [key, inner] of Object.entries(node)) visit(inner, `${path}/${key}`);
    };
    visit(schema, '');
  });
});
