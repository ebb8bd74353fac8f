import assert from 'node:assert/strict';
import { createService } from '../../../src/core';
import { checkDraft, linksOf, wordsFound } from '../../support/checkedDraft';

const OUTLET = 'Lowland Press Agency';
const service = createService({ outlets: [OUTLET] });

describe('a story that counts six and names five', () => {
  const count =
    'only six governments, among them Spain, Denmark and the Baltic states of Latvia, Estonia and Lithuania';
  const silence = 'did not reveal the identity of the sixth government';
  const story =
    `${OUTLET}, citing unnamed defence officials, says that ${count}, have offered ships for the patrol. ` +
    `The agency ${silence}.`;
  const analysis = checkDraft(service, story);

  it('is found whole, each thing once', () => {
    assert.deepEqual(wordsFound(analysis), [
      `relay/anonymous: ${OUTLET}`,
      'anonymous/explicit: unnamed defence officials',
      `count/gap: ${count}`,
      `undisclosed/silence: ${silence}`,
      'count/orphan: the sixth government',
    ]);
  });

  it('is linked both ways', () => {
    assert.deepEqual(
      linksOf(analysis).toSorted(),
      [
        `${OUTLET} → source → unnamed defence officials`,
        `${silence} → gap → ${count}`,
        `${silence} → orphan → the sixth government`,
        `${count} → explains → ${silence}`,
        `${count} → orphan → the sixth government`,
        `the sixth government → explains → ${silence}`,
        `the sixth government → gap → ${count}`,
        `unnamed defence officials → outlet → ${OUTLET}`,
      ].toSorted(),
    );
  });

  it('has one source, told of by the agency', () => {
    assert.equal(analysis.sources.length, 1);
    const [{ id, mentions, relayedFrom, number, named, class: sourceClass }] = analysis.sources;
    assert.deepEqual(
      { id, relayedFrom, number, named, sourceClass, mentions: mentions.length },
      { id: 'S1', relayedFrom: OUTLET, number: null, named: null, sourceClass: 'strict', mentions: 1 },
    );
  });

  it('has one gap with its ledger', () => {
    const words = (id: string) => analysis.findings.find((finding) => finding.id === id)?.text;
    assert.equal(analysis.gaps.length, 1);
    const [{ finding, stated, members, unnamed, explainedBy, orphans }] = analysis.gaps;
    assert.equal(words(finding), count);
    assert.deepEqual([stated, members.length, unnamed], [6, 5, 1]);
    assert.deepEqual(
      members.map(({ range }) => story.slice(range.start, range.end)),
      ['Spain', 'Denmark', 'Latvia', 'Estonia', 'Lithuania'],
    );
    assert.deepEqual([explainedBy.map(words), orphans.map(words)], [[silence], ['the sixth government']]);
  });

  it('puts the ledger into the finding', () => {
    const gap = analysis.findings.find(({ kind }) => kind === 'count-gap');
    assert.deepEqual(gap?.data, {
      inQuote: false,
      stated: 6,
      named: ['Spain', 'Denmark', 'Latvia', 'Estonia', 'Lithuania'],
      unnamed: 1,
    });
  });

  it('reads the same over two paragraphs, with markup, and wrapped by hand', () => {
    const marked = story
      .replace('unnamed defence officials', '[unnamed](https://example.org/a) defence **officials**')
      .replace('. The agency', '.\n\nThe _agency_')
      .replace('Latvia, Estonia', 'Latvia,\nEstonia');
    const { gaps, findings } = checkDraft(service, marked, 'markdown');
    assert.deepEqual(
      findings.map(({ ruleId }) => ruleId),
      analysis.findings.map(({ ruleId }) => ruleId),
    );
    assert.deepEqual(
      gaps.map(({ stated, members, unnamed, explainedBy, orphans }) => [
        ...[stated, members.length, unnamed],
        ...[explainedBy, orphans],
      ]),
      [[6, 5, 1, ['f4'], ['f5']]],
    );
  });

  it('is no gap any more once the sixth is named', () => {
    const named = story.replace(`The agency ${silence}`, 'The sixth government is Norway');
    assert.deepEqual(wordsFound(checkDraft(service, named), 'count-gap'), []);
  });
});
