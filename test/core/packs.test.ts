import assert from 'node:assert/strict';
import { createService } from '../../src/core';
import { BUILT_IN_PACKS } from '../../src/core/packs/builtIn';
import { readMarked } from '../support/marked';

/** Rules that are off by default are on here: an example has to hold however the rule is set. */
const severities = Object.fromEntries(
  BUILT_IN_PACKS.flatMap(({ rules }) =>
    rules.map(({ id, severity }) => [id, severity === 'off' ? 'hint' : severity]),
  ),
);
const service = createService({ severities });

/** The texts that a rule marks in a sentence. */
const found = (ruleId: string, text: string): readonly string[] =>
  (service.check(text, 'plain')?.findings ?? [])
    .filter((finding) => finding.ruleId === ruleId)
    .map((finding) => finding.text);

for (const { pack, rules } of BUILT_IN_PACKS)
  describe(`the pack ${pack}`, () => {
    for (const { id, examples } of rules) {
      for (const example of examples.flag)
        it(`${id} flags: ${example}`, () => {
          const { text, marks } = readMarked(example);
          const hits = found(id, text);
          assert.notEqual(hits.length, 0, 'nothing was found');
          for (const { start, end } of marks)
            assert.ok(hits.includes(text.slice(start, end)), `found ${JSON.stringify(hits)}`);
        });
      for (const example of examples.pass)
        it(`${id} passes: ${example}`, () => {
          assert.deepEqual(found(id, readMarked(example).text), []);
        });
    }
  });
