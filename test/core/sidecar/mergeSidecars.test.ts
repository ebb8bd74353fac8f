import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describeProblem } from '../../../src/core/messages';
import { mergeContents } from '../../../src/core/annotations/mergeContents';
import { mergeSidecars, repairSidecar } from '../../../src/core/sidecar/mergeSidecars';
import { readSidecar } from '../../../src/core/sidecar/readSidecar';
import { openVersion } from '../../../src/core/sidecar/sidecarVersion';
import { writeSidecar } from '../../../src/core/sidecar/writeSidecar';
import { findComments } from '../../../src/core/yaml/findComments';
import { versions } from '../annotations/contents';
import { SIDECAR } from './sidecarFixture';

const paths = { base: 'base.yaml', ours: 'ours.yaml', theirs: 'theirs.yaml' };

function merge(base: string, ours: string, theirs: string) {
  const merged = mergeSidecars({
    base: { text: base, path: paths.base },
    ours: { text: ours, path: paths.ours },
    theirs: { text: theirs, path: paths.theirs },
  });
  assert(merged.ok, 'the merge failed');
  return merged;
}

const NEW = '  mmm111:\n    quote: { exact: three crews, prefix: "", suffix: " left" }\n    state: open\n';
const withNew = (text: string, entry = NEW) => text.replace('  zz01aq:', () => `${entry}  zz01aq:`);

describe('mergeSidecars', () => {
  it('leaves ours as it stands where there is nothing to take over', () => {
    const ours = SIDECAR.replace('version: 1', 'version:   1').replace('number: 1', 'number: 2');
    assert.equal(merge(SIDECAR, ours, SIDECAR).text, ours);
    assert.equal(merge(SIDECAR, ours, ours).text, ours);
  });

  it('takes over what is new, with its comments', () => {
    const theirs = withNew(
      SIDECAR,
      `  # Seen from the pier.\n${NEW.replace('left" }', 'left" } # by noon')}`,
    );
    const { text } = merge(SIDECAR, SIDECAR.replace('number: 1', 'number: 2'), theirs);
    assert.equal(text, theirs.replace('number: 1', 'number: 2'));
  });

  it('merges comments by the places they hang on', () => {
    const ours = SIDECAR.replace('# Settled by phone.', '# Settled at noon.');
    const theirs = SIDECAR.replace('part two', 'part three').replace(
      '  b7c2de:',
      '  # The same man.\n  b7c2de:',
    );
    const { text } = merge(SIDECAR, ours, theirs);
    assert.equal(text, theirs.replace('# Settled by phone.', '# Settled at noon.'));
  });

  it('keeps both values of a conflict, and names it', () => {
    const [ours, theirs] = ['2', '3'].map((n) => SIDECAR.replace('number: 1', `number: ${n}`));
    const { text, conflicts } = merge(SIDECAR, ours, theirs);
    assert.deepEqual(conflicts, [{ id: '3k9w0a', field: 'disclosure.number' }]);
    assert.equal(
      text,
      ours.replace(
        '  "440718":',
        '    conflict:\n      disclosure.number:\n        - 2\n        - 3\n  "440718":',
      ),
    );
    assert.deepEqual(merge(text, text, text).conflicts, []);
  });

  it('keeps the mark and the line endings of ours', () => {
    const ours = `\uFEFF${SIDECAR.replaceAll('\n', '\r\n')}`;
    const { text } = merge(SIDECAR, ours, withNew(SIDECAR));
    assert.equal(text, `\uFEFF${withNew(SIDECAR).replaceAll('\n', '\r\n')}`);
  });

  it('makes one sidecar of two that were begun apart', () => {
    const { text } = merge('', withNew(SIDECAR), SIDECAR.replace('# Harbour', '# The harbour'));
    assert.deepEqual(readSidecar(text, '').annotations, readSidecar(withNew(SIDECAR), '').annotations);
  });

  it('takes nothing over that says who somebody is, and tells where it stands', () => {
    const theirs = withNew(
      SIDECAR.replace('number: 1', 'number: 1\n      phone: 555-010-4477')
        .replace('      # Settled by phone.', '      # Settled on 555-010-4477.')
        .replace('"later this week"', 'm.quill@harbour.example'),
    );
    const { text, leftOut } = merge(SIDECAR, SIDECAR, theirs);
    assert.doesNotMatch(text, /555|quill/);
    assert.match(text, /mmm111/);
    assert.deepEqual(
      leftOut.map(({ code, path, line }) => [code, path, theirs.split('\n')[line - 1].trim()]),
      [
        ['identity-left-out', paths.theirs, 'phone: 555-010-4477'],
        ['identity-left-out', paths.theirs, 'note: |'],
        ['identity-left-out', paths.theirs, '# Settled on 555-010-4477.'],
      ],
    );
    for (const problem of leftOut) assert.doesNotMatch(describeProblem(problem), /555|quill/);
    assert.match(merge(theirs, theirs, SIDECAR.replace('number: 1', 'number: 9')).text, /number: 9/);
  });

  it('does not merge what it cannot read as a whole', () => {
    for (const broken of [
      SIDECAR.replace('state: resolved', 'state: "x'),
      SIDECAR.replace('version: 1', 'version: 9'),
    ]) {
      const [base, ours] = [SIDECAR, SIDECAR].map((text) => ({ text, path: paths.base }));
      const merged = mergeSidecars({ base, ours, theirs: { text: broken, path: paths.theirs } });
      assert(!merged.ok);
      assert.deepEqual(new Set(merged.problems.map(({ path }) => path)), new Set([paths.theirs]));
    }
  });

  it('merges texts as it merges what they say', () => {
    const write = (content: Parameters<typeof writeSidecar>[1]) =>
      writeSidecar(openVersion({ text: '', path: '' }), content);
    fc.assert(
      fc.property(versions, ({ base, ours, theirs }) => {
        const { text } = merge(write(base), write(ours), write(theirs));
        assert.equal(text, write(mergeContents(base, ours, theirs)));
      }),
    );
  });
});

describe('repairSidecar', () => {
  const marked = SIDECAR.replace(
    '      number: 1\n',
    '<<<<<<< HEAD\n      number: 2\n      # Counted twice.\n||||||| 3f2a\n      number: 1\n=======\n      number: 1\n      relayedFrom: Pier Post\n>>>>>>> desk\n',
  );

  it('has nothing to do without marks', () => {
    assert.equal(repairSidecar(SIDECAR, 'a'), undefined);
    assert.equal(repairSidecar(SIDECAR.replace('Not yet', '<<<<<<< Not yet'), 'a'), undefined);
  });

  it('merges both sides', () => {
    for (const text of [marked, marked.replaceAll('\n', '\r\n'), `\uFEFF${marked}`]) {
      const repair = repairSidecar(text, 'a');
      assert(repair?.ok);
      const { annotations, obstacles } = readSidecar(repair.text, 'a');
      assert.deepEqual(obstacles, []);
      const { number, relayedFrom } = annotations.get('3k9w0a')?.disclosure ?? {};
      assert.deepEqual([number, relayedFrom], [2, 'Pier Post']);
      assert.ok(findComments(repair.text).some((comment) => comment.text === '# Counted twice.'));
      assert.deepEqual([repair.text.includes('\r'), repair.text[0]], [text.includes('\r'), text[0]]);
    }
  });

  it('is done before a merge', () => {
    assert.doesNotMatch(merge(SIDECAR, marked, withNew(SIDECAR)).text, /<<<<<<<|=======/);
  });

  it('says where a side cannot be read', () => {
    const text = marked.replace('relayedFrom: Pier Post', 'relayedFrom: "Pier Post');
    const repair = repairSidecar(text, 'a');
    assert(repair && !repair.ok);
    assert.ok(repair.problems.some(({ code }) => code === 'sidecar-syntax'));
  });
});
