import { Readable } from 'node:stream';
import {
  LineIndex,
  type DraftAnalysis,
  type Finding,
  type Range,
  type Severity,
} from '../../../src/core/index';
import type { CheckedDraft } from '../../../src/core/report/checkedDraft';

export const TEXT =
  'Two aides said so, the Courier wrote.\n' +
  'Of six towns, Arden and Brill agreed; the sixth was not named. The aides left.';

/** Where the words stand in TEXT. */
export function at(words: string): Range {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

const finding = (id: string, severity: Severity, words: string, rest: Partial<Finding>): Finding => ({
  id,
  ruleId: 'anonymous/explicit',
  kind: 'anonymous-source',
  severity,
  range: at(words),
  text: words,
  words,
  data: { inQuote: false },
  related: [],
  ...rest,
});

/** One finding of each severity; everything an analysis can hold is there once. */
export const ANALYSIS: DraftAnalysis = {
  findings: [
    finding('f1', 'warning', 'Two aides', {
      source: 'S1',
      related: [
        { rel: 'source', id: 'f5', range: at('The aides') },
        { rel: 'outlet', range: at('the Courier') },
      ],
    }),
    finding('f2', 'error', 'six towns', {
      ruleId: 'count/gap',
      kind: 'count-gap',
      data: { inQuote: false, stated: 6, named: ['Arden', 'Brill'], unnamed: 4 },
    }),
    finding('f3', 'hint', 'the sixth', { ruleId: 'count/orphan', kind: 'count-gap' }),
    finding('f4', 'information', 'not named', {
      ruleId: 'undisclosed/withheld',
      kind: 'undisclosed-fact',
      related: [{ rel: 'gap', id: 'f2', range: at('six towns') }],
    }),
    finding('f5', 'hint', 'The aides', { ruleId: 'anonymous/mention', source: 'S1' }),
  ],
  sources: [
    {
      id: 'S1',
      class: 'strict',
      specificity: 1,
      number: 2,
      terms: [],
      reasons: [],
      named: null,
      relayedFrom: 'the Courier',
      mentions: [
        { finding: 'f1', range: at('Two aides') },
        { finding: 'f5', range: at('The aides') },
      ],
    },
  ],
  gaps: [
    {
      id: 'g1',
      finding: 'f2',
      stated: 6,
      members: [
        { text: 'Arden', range: at('Arden') },
        { text: 'Brill', range: at('Brill') },
      ],
      unnamed: 4,
      explainedBy: ['f4'],
      orphans: ['f3'],
    },
  ],
  suppressed: [],
  problems: [],
};

/** A finding that a comment ignores, and a comment that is stale. */
export const QUIET: DraftAnalysis = {
  findings: [],
  sources: [],
  gaps: [],
  suppressed: [
    { finding: finding('f1', 'warning', 'Two aides', {}), by: 'comment', reason: 'the desk knows' },
  ],
  problems: [{ code: 'ignore-stale', range: at('the Courier'), severity: 'information' }],
};

export const CLEAN: DraftAnalysis = { findings: [], sources: [], gaps: [], suppressed: [], problems: [] };

/** Drafts one by one, as a check hands them out; all of them say TEXT. */
export function drafts(analyses: Readonly<Record<string, DraftAnalysis>>): AsyncIterable<CheckedDraft> {
  const lines = new LineIndex(TEXT);
  return Readable.from(Object.entries(analyses).map(([path, analysis]) => ({ path, analysis, lines })));
}

export async function join(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
