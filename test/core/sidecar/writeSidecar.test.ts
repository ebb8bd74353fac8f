import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withoutPaths, type Fields } from '../../../src/core/plainValue';
import { openVersion } from '../../../src/core/sidecar/sidecarVersion';
import { writeSidecar } from '../../../src/core/sidecar/writeSidecar';
import { findComments } from '../../../src/core/yaml/findComments';
import { contents, versions } from '../annotations/contents';
import { SIDECAR } from './sidecarFixture';

const write = (text: string, content?: Fields) => {
  const source = openVersion({ text, path: 'a' });
  return writeSidecar(source, content ?? source.content);
};
const contentOf = (text: string) => openVersion({ text, path: 'a' }).content;
const commentsIn = (text: string) => findComments(text).map((comment) => comment.text);

/** Puts comments on lines of their own, where YAML takes the indentation of the line below. */
function withComments(text: string, at: readonly number[]): string {
  const lines = text.split('\n');
  for (const [i, n] of at.entries()) {
    const line = n % lines.length;
    if (isInNote(lines, line)) continue;
    const indent = /^ */.exec(lines[line] ?? '')?.[0] ?? '';
    lines.splice(line, 0, `${indent}# remark ${i}`);
  }
  return lines.join('\n');
}

/** Whether a line belongs to a block of text, in which `#` is a character like any other. */
function isInNote(lines: readonly string[], at: number): boolean {
  const indentOf = (line: string) => /^ */.exec(line)?.[0].length ?? 0;
  const blank = (line: string | undefined) => line === undefined || line.trim() === '';
  for (let i = at - 1; i >= 0; i--) {
    const line = lines[i] ?? '';
    if (/(?:: \|[-+0-9]*)$/.test(line)) return blank(lines[at]) || indentOf(lines[at] ?? '') > indentOf(line);
    if (!blank(line) && !line.trim().startsWith('#') && indentOf(line) <= 4) return false;
  }
  return false;
}

describe('writeSidecar', () => {
  it('leaves the normal form as it is', () => {
    assert.equal(write(SIDECAR), SIDECAR);
  });

  it('brings any other form into it', () => {
    const other = `{ "draft": 'dredging.md', "version": 0x1, annotations: { b7c2de: { state: "open",
      quote: { suffix: '', exact: "a 'source'", prefix: "" }, rule: &r vague/study, sameAs: *r } } }`;
    assert.equal(
      write(other),
      [
        'version: 1',
        'draft: dredging.md',
        'annotations:',
        '  b7c2de:',
        '    rule: vague/study',
        `    quote: { exact: a 'source', prefix: "", suffix: "" }`,
        '    state: open',
        '    sameAs: vague/study',
        '',
      ].join('\n'),
    );
  });

  it('quotes what readers of YAML 1.1 would take for something else', () => {
    const quote = { exact: 'yes', prefix: '2026-05-04', suffix: '0o17' };
    const content = { version: 1, draft: 'on', annotations: { '12e456': { quote, state: 'open' } } };
    assert.match(write('', content), /draft: "on"\nannotations:\n {2}"12e456":\n.*"yes".*"2026-05-04"/);
    assert.deepEqual(contentOf(write('', content)), content);
  });

  it('keeps a comment above what is removed', () => {
    const { annotations } = withoutPaths(contentOf(SIDECAR), [['annotations', 'b7c2de']]);
    const text = SIDECAR.replace('  b7c2de:', '  # From here on: the second story.\n  b7c2de:');
    const written = write(text, { ...contentOf(SIDECAR), annotations });
    assert.match(written, / {2}# From here on: the second story\.\n {2}zz01aq:/);
  });

  it('says what it is told, in a form it leaves as it is', () => {
    fc.assert(
      fc.property(contents, (content) => {
        const text = write('', content);
        assert.deepEqual(contentOf(text), content);
        assert.equal(write(text), text);
      }),
    );
  });

  it('keeps comments and unknown keys, whatever changes around them', () => {
    fc.assert(
      fc.property(versions, fc.array(fc.nat(), { maxLength: 6 }), ({ base, ours }, at) => {
        const before = withComments(write('', base), at);
        const kept = write(before);
        assert.deepEqual(commentsIn(kept).sort(), commentsIn(before).sort());
        assert.equal(write(kept), kept);
        assert.deepEqual(contentOf(kept), base);
        const after = write(before, ours);
        assert.deepEqual(contentOf(after), ours);
        assert.equal(write(after), after);
      }),
    );
  });
});
