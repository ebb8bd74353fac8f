import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import prettier from 'prettier';
import schema from '../../../schemas/annotations.schema.json';
import { verifySidecar } from '../../../src/core/record/verifySidecar';
import { readSidecar } from '../../../src/core/sidecar/readSidecar';
import { explain } from '../../../src/core/sidecarLanguage/explain';
import { findFolds } from '../../../src/core/sidecarLanguage/findFolds';
import { findLinks } from '../../../src/core/sidecarLanguage/findLinks';
import { formatSidecar } from '../../../src/core/sidecarLanguage/formatSidecar';
import { isToldBySchema } from '../../../src/core/sidecarLanguage/isToldBySchema';
import { listAnnotations } from '../../../src/core/sidecarLanguage/listAnnotations';
import { listEntries } from '../../../src/core/yaml/listEntries';
import { SIDECAR } from '../sidecar/sidecarFixture';

const newsroom = path.resolve(__dirname, '../../../examples/newsroom/drafts');
const read = (name: string): string => readFileSync(path.join(newsroom, name), 'utf8');

/** Keys that people choose: the schema has no words for them. */
const FREE_KEYS = /^annotations\/\w+$|\/conflict\//;

describe('what a sidecar means', () => {
  const explainAt = (words: string, text = SIDECAR) => explain(text, text.indexOf(words) + 1);

  it('is told for every key', () => {
    for (const { key, path } of listEntries(SIDECAR)) {
      if (!key || FREE_KEYS.test(path.join('/'))) continue;
      const found = explain(SIDECAR, key.start);
      assert.deepEqual(found?.range, key, path.join('/'));
      assert.ok(found.text.length > 0);
    }
  });

  it('is told for every word there may be', () => {
    const { annotation, disclosure, dismissal } = schema.definitions;
    for (const { properties, indent } of [
      { properties: annotation.properties, indent: '    ' },
      { properties: disclosure.properties, indent: '    disclosure:\n      ' },
      { properties: dismissal.properties, indent: '    dismissed:\n      ' },
    ]) {
      for (const [key, property] of Object.entries(properties)) {
        if (!('enum' in property)) continue;
        for (const [i, word] of property.enum.entries()) {
          const text = `annotations:\n  3k9w0a:\n${indent}${key}: ${word}\n`;
          assert.equal(explain(text, text.length - 2)?.text, property.enumDescriptions[i], `${key}: ${word}`);
        }
      }
    }
  });

  it('lists the words of a key', () => {
    const found = explainAt('state: open');
    assert.deepEqual(
      found?.words.map(({ name }) => name),
      ['open', 'resolved', 'dismissed'],
    );
    assert.equal(found?.term, 'state');
  });

  it('is told in a broken file as well', () => {
    const text = 'annotations:\n  3k9w0a:\n    state: open\n    disclosure: {\n';
    assert.equal(explainAt('open', text)?.term, 'open');
  });

  it('is not told for text, unknown keys and comments', () => {
    for (const words of ['dredging.md', 'person close', 'Harbour series', 'Has anybody'])
      assert.equal(explainAt(words), undefined, words);
    assert.equal(explain('weather: fine\n', 1), undefined);
  });
});

describe('the layout of a sidecar', () => {
  it('has an outline of words and states', () => {
    const outline = listAnnotations(SIDECAR);
    assert.deepEqual(
      outline.map(({ id, exact, state }) => [id, exact, state]),
      [
        ['3k9w0a', 'a person close to the dredging contract', 'open'],
        ['440718', 'critics say', 'dismissed'],
        ['b7c2de', 'the person', 'open'],
        ['zz01aq', 'on Pier 9', 'resolved'],
      ],
    );
    const [first] = outline;
    assert.ok(SIDECAR.slice(first.range.start, first.range.end).startsWith('3k9w0a:'));
    assert.ok(SIDECAR.slice(first.range.start, first.range.end).endsWith('is all I got.'));
  });

  it('keeps what is broken in the outline', () => {
    const text = 'annotations:\n  3k9w0a: nothing\n  440718:\n    state: lost\n    quote: { exact: ferry';
    assert.deepEqual(
      listAnnotations(text).map(({ id, exact, state }) => [id, exact, state]),
      [
        ['3k9w0a', undefined, undefined],
        ['440718', 'ferry', 'lost'],
      ],
    );
  });

  it('folds whatever is longer than a line', () => {
    const text = SIDECAR.slice(0, SIDECAR.indexOf('  "440718"'));
    const firstLines = findFolds(text).map(({ start }) => text.slice(start).split('\n', 1)[0]);
    assert.deepEqual(firstLines, [
      'annotations:',
      '3k9w0a:',
      'quote:',
      'disclosure:',
      'approval:',
      'thread:',
      'by: desk',
      'note: |',
      'by: reporter',
      'note: |',
    ]);
  });

  it('links to the draft and to the annotation that is meant', () => {
    const links = findLinks(SIDECAR).map(({ range, target }) => [
      SIDECAR.slice(range.start, range.end),
      target.to === 'draft' ? target.reference : SIDECAR.slice(target.offset).split('\n', 1)[0],
    ]);
    assert.deepEqual(links, [
      ['dredging.md', 'dredging.md'],
      ['3k9w0a', '3k9w0a:'],
    ]);
  });

  it('links nowhere where nothing is', () => {
    const text = 'draft: 3\nannotations:\n  3k9w0a:\n    sameAs: b7c2de\n    draft: other.md\n';
    assert.deepEqual(findLinks(text), []);
  });
});

describe('formatting a sidecar', () => {
  it('changes nothing in the normal form', () => {
    assert.equal(formatSidecar(SIDECAR), SIDECAR);
    assert.equal(formatSidecar(SIDECAR.replaceAll('\n', '\r\n')), SIDECAR.replaceAll('\n', '\r\n'));
  });

  it('brings the normal form back after another formatter', async () => {
    for (const options of [{}, { printWidth: 40, proseWrap: 'always', singleQuote: true }] as const) {
      const other = await prettier.format(SIDECAR, { parser: 'yaml', ...options });
      const { content, problems } = readSidecar(other, 'dredging.md.annotations.yaml');
      assert.deepEqual(content, readSidecar(SIDECAR, '').content);
      assert.deepEqual(
        problems.map(({ code }) => code),
        ['conflict-open'],
      );
      assert.equal(formatSidecar(other), SIDECAR);
    }
  });

  it('leaves alone what cannot be read as a whole, and what says nothing', () => {
    for (const text of [
      '',
      '# nothing yet\n',
      '{ version: 1',
      'version: 2\n',
      'version: 1\n<<<<<<< HEAD\ndraft: a.md\n=======\ndraft: b.md\n>>>>>>> other\n',
    ])
      assert.equal(formatSidecar(text), undefined, text);
  });
});

describe('what another program tells by the schema', () => {
  it('is shape, not what a record must not say or has yet to settle', () => {
    const text =
      'version: 1\ndraft: quay.md\nannotations:\n  3k9w0a:\n    state: lost\n    sameAs: b7c2de\n    weather: fine\n' +
      '    quote: { exact: a docker, prefix: "" }\n    thread:\n      - by: desk\n        at: 2026-05-04T09:30:00Z\n' +
      '        note: docker@quay.example\n    conflict:\n      state: [open, resolved]\n';
    const codesWhere = (told: boolean): readonly string[] =>
      readSidecar(text, '')
        .problems.filter((problem) => isToldBySchema(problem) === told)
        .map(({ code }) => code);
    assert.deepEqual(codesWhere(true), ['sidecar-value', 'sidecar-unknown-key', 'sidecar-missing-key']);
    assert.deepEqual(codesWhere(false), ['sidecar-same-as', 'identity-leak', 'conflict-open']);
  });
});

describe('the sidecar of the example', () => {
  const text = read('escort-force.md.annotations.yaml');

  it('is in its normal form and belongs to its draft', () => {
    assert.equal(formatSidecar(text), text);
    const { annotations, problems } = verifySidecar(readSidecar(text, ''), read('escort-force.md'));
    assert.deepEqual(problems, []);
    assert.ok(annotations.length > 3);
    for (const { id, anchor } of annotations) assert.equal(anchor, 'exact', id);
  });
});
