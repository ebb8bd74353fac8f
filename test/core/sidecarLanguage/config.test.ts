import assert from 'node:assert/strict';
import { createService } from '../../../src/core';
import { complete } from '../../../src/core/sidecarLanguage/complete';
import { configSchema } from '../../../src/core/sidecarLanguage/configSchema';
import { explain } from '../../../src/core/sidecarLanguage/explain';

const service = createService();
const schema = configSchema(service.rules.values());

describe("a desk's config as a language", () => {
  /** What can be written at the mark. */
  const labelsAt = (marked: string): readonly string[] => {
    const offset = marked.indexOf('¦');
    return complete(marked.replace('¦', ''), offset, schema).items.map(({ label }) => label);
  };

  it('offers the keys', () => {
    assert.deepEqual(labelsAt('¦'), ['rules', 'house', 'outlets', 'roles', 'packs', 'allow']);
    assert.deepEqual(labelsAt('house:\n  weak-description:\n    sources: all\n    ¦'), ['enabled', 'atMost']);
  });

  it('offers the rules there are, and how grave they may be', () => {
    assert.deepEqual(labelsAt('rules:\n  ¦'), [...service.rules.keys()]);
    assert.deepEqual(labelsAt('rules:\n  count/gap: ¦'), ['error', 'warning', 'information', 'hint', 'off']);
  });

  it('offers the words of a key', () => {
    assert.deepEqual(labelsAt('house:\n  anonymous-quote: { sources: ¦ }'), ['strict', 'all']);
    assert.deepEqual(labelsAt('house:\n  weak-description: { atMost: ¦ }'), ['0', '1']);
  });

  it('says what a key and a rule mean', () => {
    const text = 'rules:\n  count/gap: off\nhouse:\n  pseudonym: { enabled: false }\n';
    const explainAt = (words: string) => explain(text, text.indexOf(words) + 1, schema);
    assert.equal(explainAt('count/gap')?.text, service.rules.get('count/gap')?.why);
    assert.equal(explainAt('off')?.text, 'The rule does not run.');
    assert.equal(explainAt('pseudonym')?.text, 'A name that was made up, and no reason given for it.');
  });
});
