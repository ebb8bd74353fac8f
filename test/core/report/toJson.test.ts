import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SEVERITIES, type DraftAnalysis, type Problem, type Severity } from '../../../src/core/index';
import { toJson } from '../../../src/core/report/toJson';
import { ANALYSIS, at, CLEAN, drafts, join, QUIET } from './reportFixtures';

const json = (analyses: Record<string, DraftAnalysis>, minSeverity: Severity, problems: Problem[] = []) =>
  join(
    toJson(drafts(analyses), {
      tool: { name: 'on-the-record', version: '1.2.3' },
      minSeverity,
      describe: ({ text }) => `Who are "${text}"?`,
      problems,
    }),
  );
const fileOf = async (analysis: DraftAnalysis, minSeverity: Severity) =>
  JSON.parse(await json({ 'a.md': analysis }, minSeverity)).files[0];

describe('toJson', () => {
  it('lists drafts without findings too, a line each', async () => {
    assert.equal(
      await json({ 'a.md': CLEAN, 'b.md': CLEAN }, 'hint'),
      '{"version":1,"tool":{"name":"on-the-record","version":"1.2.3"},"files":[\n' +
        '{"path":"a.md","findings":[],"sources":[],"gaps":[],"suppressed":[],"problems":[]},\n' +
        '{"path":"b.md","findings":[],"sources":[],"gaps":[],"suppressed":[],"problems":[]}\n' +
        '],"problems":[]}\n',
    );
  });

  it('writes a finding with its keys in the order of the contract', async () => {
    const [finding] = (await fileOf(ANALYSIS, 'hint')).findings;
    assert.equal(
      JSON.stringify(finding),
      JSON.stringify({
        id: 'f1',
        ruleId: 'anonymous/explicit',
        kind: 'anonymous-source',
        severity: 'warning',
        start: 0,
        end: 9,
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 10,
        text: 'Two aides',
        message: 'Who are "Two aides"?',
        source: 'S1',
        data: { inQuote: false },
        related: [
          { rel: 'source', id: 'f5', ...at('The aides'), message: 'the source this belongs to' },
          { rel: 'outlet', ...at('the Courier'), message: 'the outlet that is cited' },
        ],
      }),
    );
  });

  it('lists what is ignored apart, whatever its severity, and problems of comments by theirs', async () => {
    const place = { ...at('Two aides'), line: 1, column: 1, endLine: 1, endColumn: 10 };
    const { findings, suppressed, problems } = await fileOf(QUIET, 'information');
    assert.deepEqual(findings, []);
    assert.deepEqual(suppressed, [
      {
        ruleId: 'anonymous/explicit',
        kind: 'anonymous-source',
        severity: 'warning',
        ...place,
        text: 'Two aides',
        by: 'comment',
        reason: 'the desk knows',
      },
    ]);
    const [{ message, ...problem }] = problems;
    assert.deepEqual(problem, {
      code: 'ignore-stale',
      severity: 'information',
      ...at('the Courier'),
      ...{ line: 1, column: 20, endLine: 1, endColumn: 31 },
    });
    assert.match(message, /nothing left/);
    const { suppressed: still, problems: none } = await fileOf(QUIET, 'error');
    assert.equal(still.length, 1);
    assert.deepEqual(none, []);
  });

  it('counts lines and columns from one', async () => {
    const { line, column, endLine, endColumn } = (await fileOf(ANALYSIS, 'hint')).findings[1];
    assert.deepEqual([line, column, endLine, endColumn], [2, 4, 2, 13]);
  });

  it('writes sources and gaps whole', async () => {
    const { sources, gaps } = await fileOf(ANALYSIS, 'hint');
    assert.deepEqual(sources[0].mentions, [
      { finding: 'f1', ...at('Two aides') },
      { finding: 'f5', ...at('The aides') },
    ]);
    assert.deepEqual(gaps[0], {
      id: 'g1',
      finding: 'f2',
      stated: 6,
      members: [
        { text: 'Arden', ...at('Arden') },
        { text: 'Brill', ...at('Brill') },
      ],
      unnamed: 4,
      explainedBy: ['f4'],
      orphans: ['f3'],
    });
  });

  it('keeps the place and drops the id of a finding that is not listed', async () => {
    const { findings, sources, gaps } = await fileOf(ANALYSIS, 'error');
    assert.deepEqual(
      findings.map(({ id }: { id: string }) => id),
      ['f2'],
    );
    assert.deepEqual(sources[0].mentions, [at('Two aides'), at('The aides')]);
    assert.deepEqual([gaps[0].finding, gaps[0].explainedBy, gaps[0].orphans], ['f2', [], []]);
    assert.equal('id' in (await fileOf(ANALYSIS, 'warning')).findings[0].related[0], false);
  });

  it('lists problems with the place they have', async () => {
    const problems: Problem[] = [
      { code: 'not-found', path: 'z.md' },
      { code: 'invalid-utf-8', path: 'y.md', offset: 7, line: 2, column: 3 },
    ];
    assert.deepEqual(JSON.parse(await json({}, 'hint', problems)).problems, [
      { path: 'z.md', code: 'not-found', message: 'z.md: no such file or folder.' },
      {
        path: 'y.md',
        code: 'invalid-utf-8',
        message: 'y.md:2:3: not valid UTF-8 from byte 7 on; save it as UTF-8 and check again.',
        line: 2,
        column: 3,
      },
    ]);
  });

  it('is JSON in which every id resolves, whatever the severities and the words', async () => {
    const severities = fc.array(fc.constantFrom(...SEVERITIES), { minLength: 5, maxLength: 5 });
    const words = fc.string({ unit: 'binary' });
    await fc.assert(
      fc.asyncProperty(severities, fc.constantFrom(...SEVERITIES), words, async (given, floor, text) => {
        const findings = ANALYSIS.findings.map((finding, i) => ({ ...finding, severity: given[i], text }));
        const file = await fileOf({ ...ANALYSIS, findings }, floor);
        const ids = new Set<string>(file.findings.map(({ id }: { id: string }) => id));
        for (const id of idsReferredTo(file)) assert.ok(ids.has(id), `${id} is listed`);
        for (const finding of file.findings) assert.equal(finding.text, text);
        assert.equal(file.sources[0].mentions.length, 2);
      }),
    );
  }).timeout(60_000);
});

/** Every id of a finding that something in the file refers to. */
function idsReferredTo(file: {
  findings: { related: { id?: string }[] }[];
  sources: { mentions: { finding?: string }[] }[];
  gaps: { finding?: string; explainedBy: string[]; orphans: string[] }[];
}): string[] {
  const related = file.findings.flatMap((finding) => finding.related.map(({ id }) => id));
  const mentioned = file.sources.flatMap(({ mentions }) => mentions.map(({ finding }) => finding));
  const inGaps = file.gaps.flatMap((gap) => [gap.finding, ...gap.explainedBy, ...gap.orphans]);
  return [...related, ...mentioned, ...inGaps].filter((id) => id !== undefined);
}
