import assert from 'node:assert/strict';
import path from 'node:path';
import { createService } from '../../src/core';
import { checkDraft } from '../support/checkedDraft';
import { readPassages } from '../support/passages';
import { score } from '../support/score';

/** What was reached when the floor was last set; it may only rise. */
const FLOORS: Readonly<Record<string, { readonly precision: number; readonly recall: number }>> = {
  'anonymous-source': { precision: 0.96, recall: 0.94 },
  'anonymity-terms': { precision: 0.9, recall: 0.9 },
  'anonymity-reason': { precision: 0.85, recall: 0.75 },
  'vague-attribution': { precision: 0.96, recall: 0.96 },
  'undisclosed-fact': { precision: 0.97, recall: 0.92 },
  'no-comment': { precision: 0.92, recall: 1 },
  'count-gap': { precision: 1, recall: 0.69 },
  'relayed-attribution': { precision: 1, recall: 1 },
};

/** The outlets that the passages were told by, and their desk would know. */
const OUTLETS = ['Lowland Press Agency', 'Harbour Gazette', 'Evening Ledger'];

describe('the labelled passages', () => {
  const service = createService({ outlets: OUTLETS });
  const passages = [...readPassages(path.join(__dirname, '../fixtures/prose')).values()].flat();
  const checked = passages.map((passage) => ({
    passage,
    findings: checkDraft(service, passage.text).findings,
  }));
  const scores = Object.keys(FLOORS).map((className) => ({ className, ...score(checked, className) }));

  it('are enough, with and without marks', () => {
    assert.ok(passages.length >= 300);
    assert.ok(passages.filter(({ labels }) => labels.length === 0).length >= 100);
  });

  for (const { className, precision, recall, missed, wrong } of scores)
    it(`of ${className} are found no worse than before`, () => {
      const errors = [...missed.map((line) => `missed: ${line}`), ...wrong.map((line) => `wrong: ${line}`)];
      assert.ok(precision >= FLOORS[className].precision, `precision ${precision}\n${errors.join('\n')}`);
      assert.ok(recall >= FLOORS[className].recall, `recall ${recall}\n${errors.join('\n')}`);
    });

  after('print the table, and every error where CORPUS_ERRORS is set', () => {
    console.table(
      Object.fromEntries(
        scores.map(({ className, found, missed, wrong, precision, recall }) => [
          className,
          {
            labels: found + missed.length,
            found,
            wrong: wrong.length,
            precision: precision.toFixed(3),
            recall: recall.toFixed(3),
          },
        ]),
      ),
    );
    if (!process.env.CORPUS_ERRORS) return;
    for (const { className, missed, wrong } of scores) {
      for (const line of missed) console.log(`${className} missed: ${line}`);
      for (const line of wrong) console.log(`${className} wrong: ${line}`);
    }
  });
});
