import assert from 'node:assert/strict';
import fc from 'fast-check';
import { complete, type Completions } from '../../../src/core/sidecarLanguage/complete';
import { SIDECAR } from '../sidecar/sidecarFixture';

/** What is offered at the `|` of a text. */
function completeAt(marked: string): Completions {
  const offset = marked.indexOf('|');
  return complete(marked.slice(0, offset) + marked.slice(offset + 1), offset);
}

const labels = (marked: string): readonly string[] => completeAt(marked).items.map(({ label }) => label);

const ENTRY = 'version: 1\ndraft: quay.md\nannotations:\n  3k9w0a:\n';
const QUOTE = '    quote: { exact: a docker, prefix: "", suffix: "" }\n';

describe('completion in a sidecar', () => {
  for (const [where, text, expected] of [
    ['of an empty file', '|', 'version draft annotations conflict'],
    ['of the file', 'version: 1\ndr|', 'draft annotations conflict'],
    [
      'of an annotation that has none yet',
      `${ENTRY}    |`,
      'kind rule quote state dismissed sameAs disclosure thread conflict',
    ],
    [
      'of an annotation, between others',
      `${ENTRY}${QUOTE}    |\n    state: open\n    thread: []\n`,
      'kind rule dismissed sameAs disclosure conflict',
    ],
    ['of a quote on one line', `${ENTRY}    quote: { exact: a docker, | }\n`, 'prefix suffix'],
    ['of a quote that is not closed', `${ENTRY}    quote: { prefix: "", |`, 'exact suffix'],
    ['of a new note', `${ENTRY}    thread:\n      - |`, 'by at note'],
    ['of a note', `${ENTRY}    thread:\n      - by: desk\n        |\n    state: open\n`, 'at note'],
    [
      'of an approval',
      `${ENTRY}    disclosure:\n      approval:\n        tier: desk\n        by|`,
      'byRole at exact',
    ],
  ] as const) {
    it(`offers the keys ${where} that are not there`, () => {
      assert.equal(labels(text).join(' '), expected);
    });
  }

  for (const [key, before, expected] of [
    ['state', '    state: |', 'open resolved dismissed'],
    ['state, where one is being changed', '    state: op|en', 'open resolved dismissed'],
    [
      'corroboration',
      '    disclosure:\n      corroboration: se|',
      'none second-source document on-record partial',
    ],
    ['editorKnows', '    disclosure:\n      editorKnows: |', 'true false'],
  ] as const) {
    it(`offers the words of ${key}`, () => {
      assert.equal(labels(`${ENTRY}${QUOTE}${before}`).join(' '), expected);
    });
  }

  it('offers the version there is', () => {
    assert.deepEqual(labels('version: |\n'), ['1']);
  });

  it('offers the annotations that a mention may point to', () => {
    const other = `  b7c2de:\n    quote: { exact: the docker, prefix: "", suffix: "" }\n    sameAs: |\n`;
    const third = '  zz01aq:\n    sameAs: 3k9w0a\n';
    const { items } = completeAt(ENTRY + QUOTE + other + third);
    assert.deepEqual(
      items.map(({ label, text }) => [label, text]),
      [['3k9w0a', 'a docker']],
    );
  });

  it('puts what belongs behind a key, as the place allows', () => {
    const insertOf = (marked: string, label: string): string | undefined =>
      completeAt(marked).items.find((item) => item.label === label)?.insert;
    assert.equal(insertOf(`${ENTRY}    st|`, 'state'), 'state: ');
    assert.equal(insertOf(`${ENTRY}    st|: open`, 'state'), 'state');
    assert.equal(insertOf(`${ENTRY}    qu|`, 'quote'), 'quote:\n  ');
    assert.equal(insertOf(`${ENTRY}    th|`, 'thread'), 'thread:\n  - ');
    assert.equal(insertOf('{ version: 1, an| }', 'annotations'), 'annotations: ');
  });

  it('replaces the whole word at the cursor', () => {
    const { range } = completeAt('version: 1\nannotations:\n  3k9w0a:\n    kind: vague-att|ribution\n');
    assert.equal(range.end - range.start, 'vague-attribution'.length);
  });

  it('says which keys cannot be left out, and where a choice follows', () => {
    const { items } = completeAt(`${ENTRY}    |`);
    const namesOf = (is: 'required' | 'goesOn'): string =>
      items
        .filter((item) => item[is])
        .map(({ label }) => label)
        .join(' ');
    assert.equal(namesOf('required'), 'quote state');
    assert.equal(namesOf('goesOn'), 'kind quote state dismissed disclosure thread');
  });

  for (const [where, text] of [
    ['in a note', `${ENTRY}    thread:\n      - note: |\n          sta¦`],
    ['in the words of a quote', `${ENTRY}    quote: { exact: a sta¦, prefix: "" }`],
    ['in a comment', '# sta¦'],
    ['behind a key that takes any text', `${ENTRY}    disclosure:\n      relayedFrom: ¦`],
    ['under a key that nobody knows', `${ENTRY}    weather:\n      ¦`],
    ['on the line of a key that takes a map', `${ENTRY}    quote: ¦`],
  ] as const) {
    it(`offers nothing ${where}`, () => {
      const offset = text.indexOf('¦');
      assert.deepEqual(complete(text.replace('¦', ''), offset).items, []);
    });
  }

  it('answers at every place of every broken text', () => {
    fc.assert(
      fc.property(fc.nat(SIDECAR.length), fc.nat(SIDECAR.length), fc.nat(SIDECAR.length), (a, b, c) => {
        const text = SIDECAR.slice(0, Math.min(a, b)) + SIDECAR.slice(Math.max(a, b));
        const offset = Math.min(c, text.length);
        const { range } = complete(text, offset);
        assert.ok(range.start <= offset && offset <= range.end && range.end <= text.length);
        assert.ok(!text.slice(range.start, range.end).includes('\n'));
      }),
    );
  });
});
