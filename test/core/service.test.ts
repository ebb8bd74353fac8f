import assert from 'node:assert/strict';
import path from 'node:path';
import fc from 'fast-check';
import { createService, type Analysis, type DraftFormat } from '../../src/core';
import { readPassages } from '../support/passages';
import { checkDraft, wordsFound } from '../support/checkedDraft';

const service = createService();
const passages = [...readPassages(path.join(__dirname, '../fixtures/prose')).values()]
  .flat()
  .map(({ text }) => text);

/** Texts that come near what the rules look for, and texts that come near nothing. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        ...['two officials', 'said', 'sources', 'the official', ', who asked not to be named', 'because'],
        ...['did not disclose', 'the identity of the sixth', 'six countries, including', 'Reuters, citing'],
        ...[
          'Jane Doe',
          'France',
          ' and ',
          ', ',
          '. ',
          '\n\n',
          '"',
          '“',
          '”',
          '’s',
          '**',
          '[',
          '](u)',
          '> ',
          '- ',
        ],
        ...[
          '# ',
          '`',
          '<!-- ',
          ' -->',
          '|',
          '—',
          '(',
          ')',
          '\r\n',
          'it is unclear',
          'reportedly',
          '\u0301',
          '😀',
        ],
      ),
      { maxLength: 40 },
    )
    .map((pieces) => pieces.join(' ')),
);
const anyFormat = fc.constantFrom<DraftFormat>('plain', 'markdown');
const anyPassage = fc.constantFrom(...passages);

describe('the service', () => {
  it('finds nothing in nothing', () => {
    const nothing = { findings: [], sources: [], gaps: [], suppressed: [], problems: [] };
    for (const format of ['plain', 'markdown'] as const)
      assert.deepEqual(checkDraft(service, '', format), nothing);
  });

  it('keeps its word on every text', () => {
    fc.assert(
      fc.property(anyText, anyFormat, (text, format) => {
        const analysis = checkDraft(service, text, format);
        assertSound(analysis, text);
        assert.deepEqual(checkDraft(service, text, format), analysis);
      }),
      { numRuns: 500 },
    );
  }).timeout(60_000);

  it('keeps its word on drafts put together from passages', () => {
    fc.assert(
      fc.property(fc.array(anyPassage, { maxLength: 8 }), anyFormat, (parts, format) => {
        const text = parts.join('\n\n');
        assertSound(checkDraft(service, text, format), text);
      }),
    );
  }).timeout(60_000);

  it('reads a paragraph of plain words in Markdown as in plain text', () => {
    for (const text of passages)
      assert.deepEqual(checkDraft(service, text, 'markdown'), checkDraft(service, text, 'plain'));
  }).timeout(60_000);

  it('sees through emphasis and links', () => {
    fc.assert(
      fc.property(anyPassage, fc.nat(), fc.constantFrom('emphasis', 'link'), (text, pick, markup) => {
        const words = [...text.matchAll(/[A-Za-z]+/g)];
        const { index, 0: word } = words[pick % words.length];
        const marked = markup === 'link' ? `[${word}](u)` : `**${word}**`;
        const draft = text.slice(0, index) + marked + text.slice(index + word.length);
        const found = wordsFound(checkDraft(service, draft, 'markdown'));
        assert.deepEqual(
          found.map((line) => line.replace(/\*\*|\[|\]\(u\)/g, '')),
          wordsFound(checkDraft(service, text, 'markdown')),
        );
      }),
      { numRuns: 300 },
    );
  }).timeout(60_000);

  it('finds the same before and behind a paragraph that has nothing to do with it', () => {
    const unrelated = 'The bakery on the square opens at seven and sells rye bread until noon.';
    for (const text of passages) {
      const { findings } = checkDraft(service, text);
      assert.deepEqual(checkDraft(service, `${text}\n\n${unrelated}`).findings, findings, text);
      assert.deepEqual(
        wordsFound(checkDraft(service, `${unrelated}\n\n${text}`)),
        wordsFound({ findings, sources: [], gaps: [] }),
        text,
      );
    }
  }).timeout(60_000);

  it('does not mind how lines end', () => {
    for (const text of passages)
      assert.deepEqual(
        wordsFound(checkDraft(service, text.replaceAll('\n', '\r\n'))),
        wordsFound(checkDraft(service, text)),
      );
  }).timeout(60_000);

  it('stops where it is cancelled', () => {
    assert.equal(service.check('Officials said so.', 'plain', { isCancellationRequested: true }), undefined);
  });

  it('weighs a finding as it is told to, and runs no rule that is off', () => {
    const text = 'Officials said the port would close. Reportedly, the ferry is for sale.';
    const strict = createService({ severities: { 'anonymous/role': 'error', 'vague/adverb': 'off' } });
    assert.deepEqual(
      checkDraft(strict, text).findings.map(({ ruleId, severity }) => [ruleId, severity]),
      [['anonymous/role', 'error']],
    );
  });

  it('says what is wrong with a pack, and keeps the others', () => {
    const { problems, rules } = createService({ packs: [{ path: 'desk.yaml', text: 'pack: [' }] });
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['desk.yaml'],
    );
    assert.deepEqual([...rules.keys()], [...service.rules.keys()]);
  });
});

/** Findings are in order and inside the text, and whatever points somewhere points to something that is there. */
function assertSound({ findings, sources, gaps }: Analysis, text: string): void {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const sourceIds = new Set(sources.map(({ id }) => id));
  assert.equal(byId.size, findings.length);
  let start = 0;
  for (const { range, text: words, related, source } of findings) {
    assert.ok(range.start >= start && range.start < range.end && range.end <= text.length);
    start = range.start;
    assert.equal(text.slice(range.start, range.end), words);
    assert.ok(source === undefined || sourceIds.has(source));
    for (const { id, range } of related) if (id !== undefined) assert.deepEqual(byId.get(id)?.range, range);
  }
  for (const { id, mentions } of sources)
    for (const { finding, range } of mentions) {
      assert.deepEqual(byId.get(finding)?.range, range);
      assert.equal(byId.get(finding)?.source, id);
    }
  for (const { finding, stated, members, unnamed, explainedBy, orphans } of gaps) {
    for (const id of [finding, ...explainedBy, ...orphans]) assert.ok(byId.has(id));
    for (const { text: name, range } of members) assert.ok(name.length > 0 && range.end <= text.length);
    assert.ok(stated > 0 && Number.isInteger(unnamed));
  }
}
