import assert from 'node:assert/strict';
import { createService } from '../../../src/core';
import { checkDraft, wordsFound } from '../../support/checkedDraft';

const service = createService({ outlets: ['Harbour Gazette', 'Evening Ledger'] });
const relayed = (draft: string) => {
  const analysis = checkDraft(service, draft);
  return {
    findings: wordsFound(analysis, 'relayed-attribution'),
    from: analysis.sources.map(({ relayedFrom }) => relayedFrom),
  };
};

describe('what an outlet hands on', () => {
  it('is told of with the outlet that cites', () => {
    assert.deepEqual(
      relayed('The Harbour Gazette, quoting a union source, reported that the yard would shut.'),
      {
        findings: ['relay/anonymous: Harbour Gazette'],
        from: ['Harbour Gazette'],
      },
    );
  });

  it('goes by the outlet’s name where the paper is taken up again', () => {
    const draft =
      'The Harbour Gazette reported that the yard would shut. The paper cited two people familiar with the plan.';
    assert.deepEqual(relayed(draft).from, ['Harbour Gazette']);
  });

  it('is the outlet’s own where people told it', () => {
    assert.deepEqual(relayed('Two officials told the Harbour Gazette that the yard would shut.'), {
      findings: [],
      from: [null],
    });
  });

  it('is told of once an outlet, and not where it was checked', () => {
    const draft =
      'The Evening Ledger reported that the yard would shut. The owner is broke, the Evening Ledger said.';
    assert.deepEqual(relayed(draft).findings, ['relay/unverified: Evening Ledger']);
    assert.deepEqual(
      relayed(`${draft} This newspaper could not independently verify the report.`).findings,
      [],
    );
  });

  it('needs an outlet that the desk knows', () => {
    const draft = 'The Marsh Courier, quoting a union source, reported that the yard would shut.';
    assert.deepEqual(relayed(draft), { findings: [], from: [null] });
  });
});
