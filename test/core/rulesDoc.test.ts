import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createService, testRules } from '../../src/core';
import { RIGHT_STRUCTURES, LEFT_STRUCTURES } from '../../src/core/grammar/structures';
import { english } from '../support/read';

const DOC = readFileSync(path.join(__dirname, '../../docs/rules.md'), 'utf8');
const [example = ''] = Array.from(DOC.matchAll(/```yaml\n(pack: .*?)```/gs), ([, text]) => text);

describe('docs/rules.md', () => {
  it('shows a pack whose examples hold', () => {
    const { tests, problems } = testRules([{ path: 'harbour.yaml', text: example }]);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      tests.flatMap(({ faults }) => faults),
      [],
    );
    const examples = tests.reduce((sum, test) => sum + test.examples, 0);
    assert.ok(DOC.includes(`All ${examples} examples of ${tests.length} rules hold.`));
  });

  it('names classes and structures that there are', () => {
    const [, reference = ''] = DOC.split('## Patterns');
    const named = Array.from(reference.matchAll(/`([@%])(\w+)`/g), ([, sign, name]) => ({ sign, name }));
    assert.ok(named.length > 15);
    for (const { sign, name } of named.filter(({ name: each }) => each !== 'class' && each !== 'structure')) {
      if (sign === '@') assert.notEqual(english.findClass(name), undefined, `@${name}`);
      else assert.ok(name in RIGHT_STRUCTURES || name in LEFT_STRUCTURES, `%${name}`);
    }
  });
});

describe('a pack of the desk', () => {
  it('has the words that a built-in rule sees as well', () => {
    const text = 'A year later it emerged the pump had been sold.';
    const rulesFor = (packs: { path: string; text: string }[]) =>
      createService({ packs })
        .check(text, 'plain')
        ?.findings.map(({ ruleId }) => ruleId);
    assert.deepEqual(rulesFor([]), ['vague/self-sourced']);
    assert.deepEqual(rulesFor([{ path: 'harbour.yaml', text: example }]), ['harbour/emerged']);
  });

  it('cannot take the id of another rule', () => {
    const taken = example.replace('harbour/emerged', 'vague/generic');
    const service = createService({
      packs: [
        { path: 'a.yaml', text: taken },
        { path: 'b.yaml', text: example },
      ],
    });
    assert.deepEqual(
      service.problems.map(({ code, path: file }) => [code, file]),
      [
        ['pack-duplicate-rule', 'a.yaml'],
        ['pack-duplicate-rule', 'b.yaml'],
      ],
    );
    assert.ok(service.rules.has('harbour/kept-quiet'));
    assert.ok(service.rules.has('harbour/emerged'));
  });
});
