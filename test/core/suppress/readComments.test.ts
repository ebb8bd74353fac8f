import assert from 'node:assert/strict';
import { readComments } from '../../../src/core/suppress/readComments';
import { readMarked } from '../../support/marked';

const RULES = [
  { id: 'anonymous/role', kind: 'anonymous-source' },
  { id: 'vague/generic', kind: 'vague-attribution' },
] as const;

/** The stretches that the comments of a draft cover. */
const covered = (source: string): readonly string[] =>
  readComments(source, RULES).suppressions.map(({ range }) => source.slice(range.start, range.end));

/** The codes of what is wrong, each with the first line of its comment. */
const troubles = (source: string): readonly string[] =>
  readComments(source, RULES).problems.map(
    ({ code, range }) => `${code}: ${source.slice(range.start, range.end)}`,
  );

const IGNORE = '<!-- on-the-record: ignore because x -->';
const START = '<!-- on-the-record: ignore-start because x -->';
const END = '<!-- on-the-record: ignore-end -->';

describe('readComments', () => {
  describe('covers what is marked here', () => {
    const drafts: Readonly<Record<string, string>> = {
      'the next paragraph': `First.\n\n${IGNORE}\n\n[[Aides said\nso.]]\n\nLast.`,
      'the paragraph right below': `First.\n${IGNORE}\n[[Aides said so.]]`,
      'the paragraph behind it on its line': `${IGNORE} [[Aides said so.]]\n\nLast.`,
      'the paragraph around it': `First.\n\n[[Aides ${IGNORE} said so.]]\n\nLast.`,
      'the paragraph it ends': `[[Aides said so. ${IGNORE}]]\n\nLast.`,
      'a whole list': `${IGNORE}\n\n[[- Aides said so.\n- Critics said no.]]\n\nLast.`,
      'one item of a list': `- First.\n- ${IGNORE}\n  [[Aides said so.]]\n- Last.`,
      'a block quote': `${IGNORE}\n[[> Aides said so.\n>\n> Others left.]]\n\nLast.`,
      'a paragraph in a block quote': `> ${IGNORE}\n>\n> [[Aides said so.]]\n>\n> Last.`,
      'a heading': `${IGNORE}\n[[## Aides leave]]\n\nLast.`,
      'a table': `${IGNORE}\n\n[[| who | what |\n| --- | --- |\n| aides | left |]]\n\nLast.`,
      'what comes behind code and other comments': `${IGNORE}\n<!-- note -->\n\n\`\`\`\ncode\n\`\`\`\n\n[[Aides said so.]]`,
      'a stretch': `First.\n\n${START}[[\n\nAides said so.\n\nThey left.\n\n]]${END}\n\nLast.`,
      'a stretch within a paragraph': `First ${START}[[ aides ]]${END} last.`,
    };
    for (const [name, draft] of Object.entries(drafts))
      it(name, () => {
        const { text, marks } = readMarked(draft);
        assert.deepEqual(
          covered(text),
          marks.map(({ start, end }) => text.slice(start, end)),
        );
        assert.deepEqual(troubles(text), []);
      });

    it('the whole draft', () => {
      const draft = 'First.\n\n<!-- on-the-record: ignore-file because x -->';
      assert.deepEqual(covered(draft), [draft]);
    });

    it('one stretch in another', () => {
      assert.deepEqual(covered(`${START} a ${START} b ${END} c ${END}`), [' b ', ` a ${START} b ${END} c `]);
    });

    it('nothing where nothing follows', () => {
      assert.deepEqual(covered(`Aides said so.\n\n${IGNORE}\n`), ['']);
    });
  });

  it('leaves comments in code, in front matter and of others alone', () => {
    for (const draft of [
      `\`\`\`\n${IGNORE}\n\`\`\`\n\nAides said so.`,
      `\`${IGNORE}\` aides said so.`,
      `---\ntitle: "${IGNORE}"\n---\n\nAides said so.`,
      '<!-- prettier-ignore -->\nAides said so.',
    ]) {
      assert.deepEqual(covered(draft), []);
      assert.deepEqual(troubles(draft), []);
    }
  });

  it('reports what is wrong at the comment, and goes on', () => {
    const [noReason, unknown] = [
      '<!-- on-the-record: ignore anonymous/role -->',
      '<!-- on-the-record: hush because x -->',
    ];
    const draft = `${END}\n\n${noReason}\n\nAides said so. ${IGNORE}\n\n${unknown}\n\n${START}\n\nLast.`;
    assert.deepEqual(troubles(draft), [
      `ignore-unopened: ${END}`,
      `ignore-reason: ${noReason}`,
      `ignore-command: ${unknown}`,
      `ignore-unclosed: ${START}`,
    ]);
    assert.deepEqual(covered(draft), [`Aides said so. ${IGNORE}`, '\n\nLast.']);
  });

  it('keeps the names it knows, and ignores nothing where it knows none', () => {
    const some =
      '<!-- on-the-record: ignore vague/generic, anonymous-source, vague/typo because x -->\nText.';
    assert.deepEqual(
      readComments(some, RULES).suppressions.map(({ targets }) => targets),
      [['vague/generic', 'anonymous-source']],
    );
    assert.deepEqual(
      readComments(some, RULES).problems.map(({ code }) => code),
      ['ignore-rule'],
    );
    assert.deepEqual(covered('<!-- on-the-record: ignore vague/typo because x -->\nText.'), []);
  });
});
