import assert from 'node:assert/strict';
import { readSidecar, type Analysis, type Annotation, type Outcome } from '../../src/core';
import { toOutline, type OutlineRow } from '../../src/vscode/record/outline';
import { finding } from './findings';

const quote = (exact: string) => ({ exact, prefix: '', suffix: '' });
const range = { start: 0, end: 7 };

const analysis: Analysis = {
  findings: [
    finding('f1', 0, 7, { words: 'an aide', source: 'S1' }),
    finding('f2', 20, 28, { words: 'the aide', source: 'S1' }),
    finding('f3', 40, 60, { kind: 'undisclosed-fact', words: 'would not say who paid' }),
  ],
  sources: [
    {
      id: 'S1',
      class: 'strict',
      specificity: 1,
      number: null,
      terms: ['on background'],
      reasons: [],
      named: null,
      relayedFrom: null,
      mentions: [
        { finding: 'f1', range: { start: 0, end: 7 } },
        { finding: 'f2', range: { start: 20, end: 28 } },
      ],
    },
  ],
  gaps: [],
};

const show = (rows: readonly OutlineRow[]): readonly string[] =>
  rows.flatMap(({ label, description = '', rows: inner = [] }) => [
    `${label} | ${description}`,
    ...show(inner).map((line) => `  ${line}`),
  ]);

describe('the outline of a story', () => {
  it('lists what waits for a person first, and leaves out what is empty', () => {
    const annotations = new Map<string, Annotation>([
      ['aaaaaa', { quote: quote('an aide'), kind: 'anonymous-source', state: 'open' }],
      ['bbbbbb', { quote: quote('words that went'), state: 'resolved' }],
    ]);
    const places = new Map<string, Outcome>([
      ['aaaaaa', { state: 'exact', range }],
      ['bbbbbb', { state: 'orphan' }],
    ]);
    const record = { home: { kind: 'memory' }, sidecar: readSidecar('', ''), annotations, places } as const;
    assert.deepEqual(show(toOutline('file:///a.md', analysis, record)), [
      'Words no longer in the draft | 1',
      '  words that went | passage',
      'Sources | 1',
      '  S1 an aide | 2 mentions, on background',
      '    an aide | ',
      '    the aide | ',
      'Undisclosed facts | 1',
      '  would not say who paid | ',
      'Open annotations | 1',
      '  an aide | anonymous source',
      'Resolved annotations | 1',
      '  words that went | passage',
    ]);
  });
});
