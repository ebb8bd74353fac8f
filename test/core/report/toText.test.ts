import assert from 'node:assert/strict';
import type { DraftAnalysis, Severity } from '../../../src/core/index';
import { toText } from '../../../src/core/report/toText';
import { ANALYSIS, CLEAN, drafts, join, QUIET } from './reportFixtures';

const text = (analyses: Record<string, DraftAnalysis>, minSeverity: Severity, color = false) =>
  join(toText(drafts(analyses), { color, minSeverity, describe: ({ text: words }) => `Who are ${words}?` }));

describe('toText', () => {
  it('groups findings by draft and counts at the end', async () => {
    assert.equal(
      await text({ 'a.md': ANALYSIS, 'b.md': CLEAN, 'c.md': ANALYSIS }, 'hint'),
      [
        ...['a.md', 'c.md'].flatMap((path) => [
          path,
          '  1:1   warning  Who are Two aides?  anonymous/explicit',
          '  2:4   error    Who are six towns?  count/gap',
          '  2:39  hint     Who are the sixth?  count/orphan',
          '  2:53  note     Who are not named?  undisclosed/withheld',
          '  2:64  hint     Who are The aides?  anonymous/mention',
          '',
        ]),
        '2 errors, 2 warnings, 2 notes, 4 hints in 2 of 3 drafts.',
        '',
      ].join('\n'),
    );
  });

  it('says how many findings it leaves out', async () => {
    assert.equal(
      await text({ 'a.md': ANALYSIS }, 'error'),
      'a.md\n  2:4  error  Who are six towns?  count/gap\n\n1 error in 1 draft. Not listed: 1 warning, 1 note, 2 hints.\n',
    );
  });

  it('lists stale comments in their place, and counts what is ignored', async () => {
    const both = { ...QUIET, findings: ANALYSIS.findings.filter(({ severity }) => severity === 'error') };
    assert.equal(
      await text({ 'a.md': both }, 'information'),
      'a.md\n' +
        '  1:20  note   there is nothing left for this comment to ignore; delete it.  ignore-stale\n' +
        '  2:4   error  Who are six towns?  count/gap\n\n' +
        '1 error, 1 note in 1 draft. Ignored: 1.\n',
    );
  });

  it('says that there is nothing', async () => {
    const hints = { ...ANALYSIS, findings: ANALYSIS.findings.filter(({ severity }) => severity === 'hint') };
    assert.equal(await text({ 'a.md': CLEAN, 'b.md': CLEAN }, 'hint'), 'Nothing found in 2 drafts.\n');
    assert.equal(
      await text({ 'a.md': hints }, 'warning'),
      'Nothing to list in 1 draft. Not listed: 2 hints.\n',
    );
    assert.equal(await text({}, 'hint'), 'No drafts to check.\n');
  });

  it('colours where it may, and changes no word', async () => {
    const colored = await text({ 'a.md': ANALYSIS }, 'hint', true);
    assert.match(colored, /\u001B\[33mwarning\u001B\[0m/);
    assert.equal(colored.replace(/\u001B\[\d+m/g, ''), await text({ 'a.md': ANALYSIS }, 'hint'));
  });

  it('lets nothing in a draft or a path steer the terminal', async () => {
    const [finding] = ANALYSIS.findings;
    const hostile = { ...CLEAN, findings: [{ ...finding, text: 'aides\u001B[2J\u202Esaid' }] };
    assert.doesNotMatch(await text({ 'a\u0007\n.md': hostile }, 'hint'), /[\u0007\u001B\u202E]|a\n/);
  });
});
