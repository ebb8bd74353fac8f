import type { Tree } from '@lezer/common';
import { TreeFragment } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { markdownProse } from '../../../src/core/text/markdown';
import { decodeEntity } from '../../../src/core/text/markdown/entity';
import { ordinaryText } from '../../../src/core/text/markdown/ordinaryText';
import { parseMarkdown } from '../../../src/core/text/markdown/syntax';
import { toSourceRange } from '../../../src/core/text/prose';

const RUNS = { numRuns: 1_000 };

const words = [
  'officials',
  'said',
  'Łódź',
  'naïve',
  '東京',
  '😀',
  '“no”',
  "aide's",
  'U.S.',
  '3,000',
  'www.a.example',
  'a@b.example',
];
const markup = [
  ...[
    '*',
    '**',
    '_',
    '__',
    '~~',
    '`',
    '``',
    '[',
    ']',
    '](',
    '](x "t")',
    '![',
    '[^1]',
    '[^1]: ',
    ']: ',
    ')',
    '<',
    '>',
    '</b>',
    '<b>',
    '<br>',
  ],
  ...[
    '<!--',
    '-->',
    '<?',
    '<div>',
    '{{',
    '}}',
    '{{< x >}}',
    '{%',
    '%}',
    '{: .x}',
    '({{< x >}})',
    '\\',
    '&amp;',
    '&rsquo;',
    '&#8220;',
    '&#x1F600;',
  ],
  ...[
    '&nbsp;',
    '&',
    '|',
    '|---|',
    '---',
    '+++',
    '===',
    '# ',
    '> ',
    '>',
    '- ',
    '1. ',
    '[ ] ',
    '    ',
    '\t',
    '```',
    '\0',
    '\ud83d',
    '\u2028',
    ':',
    'https://',
    '@',
  ],
];
const blanks = [' ', ' ', '  ', '\n', '\n\n', '\r\n', '\r', '  \n', '\\\n'];

/** Anything that looks like Markdown, most of it wrong. */
const anyMarkdown = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...markup), fc.constantFrom(...blanks)), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

/** Words that no Markdown can be made of. */
const plainWords: fc.Arbitrary<readonly string[]> = fc.array(
  fc.constantFrom('officials', 'Said', 'no', 'été', '東京', 'aide’s', '“we”'),
  {
    minLength: 1,
    maxLength: 40,
  },
);

const textOf = (source: string): string =>
  markdownProse(source)
    .blocks.map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

const kindsOf = (source: string): string =>
  [...new Set(markdownProse(source).blocks.map(({ kind }) => kind))].join();

describe('markdownProse, for any text', () => {
  it('gives blocks in order that do not overlap', () =>
    fc.assert(
      fc.property(anyMarkdown, (source) => {
        let settled = 0;
        for (const { start, end, text } of markdownProse(source).blocks) {
          assert.ok(settled <= start && start < end && end <= source.length);
          assert.notEqual(text.trim(), '');
          settled = end;
        }
      }),
      RUNS,
    ));

  it('maps each character to the source that writes it', () =>
    fc.assert(
      fc.property(anyMarkdown, (source) => {
        for (const block of markdownProse(source).blocks) {
          const characters = [...block.text];
          let at = 0;
          for (const character of characters) {
            const { start, end } = toSourceRange(block, at, (at += character.length));
            const written = source.slice(start, end);
            assert.ok(block.start <= start && end <= block.end);
            if (written !== character)
              assert.ok(character === ' ' || decodeEntity(written) === character, written);
          }
        }
      }),
      RUNS,
    ));

  it('maps longer stretches in order', () =>
    fc.assert(
      fc.property(anyMarkdown, (source) => {
        for (const block of markdownProse(source).blocks) {
          let settled = block.start;
          for (let at = 0; at < block.text.length; at++) {
            const { start, end } = toSourceRange(block, at, block.text.length);
            assert.ok(settled <= start && start < end && end <= block.end);
            settled = start;
          }
        }
      }),
      RUNS,
    ));

  it('reads a draft the same each time', () =>
    fc.assert(
      fc.property(anyMarkdown, (source) => assert.deepEqual(markdownProse(source), markdownProse(source))),
      RUNS,
    ));

  it('reads the same words whatever ends the lines', () =>
    fc.assert(
      fc.property(anyMarkdown, (source) => {
        const lf = source.replace(/\r\n?/g, '\n');
        assert.equal(textOf(lf.replaceAll('\n', '\r\n')), textOf(lf));
        assert.equal(textOf(lf.replaceAll('\n', '\r')), textOf(lf));
      }),
      RUNS,
    ));
});

describe('markdownProse, where only markup changes', () => {
  const wraps: readonly ((word: string) => string)[] = [
    (word) => `**${word}**`,
    (word) => `*${word}*`,
    (word) => `~~${word}~~`,
    (word) => `[${word}](https://a.example/said "Said")`,
    (word) => `[**${word}**](<a b>)`,
    (word) => `<em class="said">${word}</em>`,
    (word) => `<!-- said -->${word}`,
    (word) => `${word}[^said]`,
    (word) => `${word}{: .said}`,
  ];

  it('reads the same words', () =>
    fc.assert(
      fc.property(plainWords, fc.nat(), fc.constantFrom(...wraps), (text, index, wrap) => {
        const marked = text.with(index % text.length, wrap(text[index % text.length]));
        assert.equal(textOf(marked.join(' ')), text.join(' '));
      }),
      RUNS,
    ));

  it('reads the same words however they are wrapped', () =>
    fc.assert(
      fc.property(
        plainWords,
        fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
        fc.constantFrom('\n', '\r\n', '  \n', '\\\n', '\\\r\n', '\n  '),
        fc.constantFrom(
          ['', '', 'paragraph'],
          ['> ', '> ', 'quotation'],
          ['- ', '  ', 'listItem'],
          ['[^a]: ', '    ', 'footnote'],
        ),
        (text, breaks, lineBreak, [first, rest, kind]) => {
          const wrapped = text.reduce(
            (before, word, i) => before + (breaks[i] ? `${lineBreak}${rest}` : ' ') + word,
          );
          assert.equal(textOf(first + wrapped), text.join(' '));
          assert.equal(kindsOf(first + wrapped), kind);
        },
      ),
      RUNS,
    ));

  it('never reads what is left out', () =>
    fc.assert(
      fc.property(
        plainWords,
        fc.nat(),
        fc.constantFrom(
          '`X`',
          '``X ` X``',
          '![X](X "X")',
          '<X@x.example>',
          'https://x.example/X',
          '<!-- X\nX -->',
          '<i title="X">',
          '[^X]',
        ),
        fc.constantFrom(
          '{{< X "X" >}}',
          '{{% X %}}',
          '{% X %}',
          '{{ X }}',
          '{: .X}',
          '[]({{< X X >}})',
          '[](X)',
          '<?X X?>',
        ),
        (text, index, one, other) => {
          const source = text.toSpliced(1 + (index % text.length), 0, one).join(' ') + ` ${other}`;
          assert.equal(textOf(source), text.join(' '));
        },
      ),
      RUNS,
    ));
});

describe('parseMarkdown', () => {
  const nodesOf = (tree: Tree): readonly string[] => {
    const nodes: string[] = [];
    tree.iterate({
      enter: ({ name, from, to }) => void (name !== 'HardBreak' && nodes.push(`${name} ${from} ${to}`)),
    });
    return nodes;
  };

  it('finds what it would find going unit by unit', () => {
    const slow = parser.configure(GFM);
    const fast = parser.configure([ordinaryText, ...GFM]);
    fc.assert(
      fc.property(anyMarkdown, (source) =>
        assert.deepEqual(nodesOf(fast.parse(source)), nodesOf(slow.parse(source))),
      ),
      RUNS,
    );
  });

  it('parses again what changed, and finds the same', () =>
    fc.assert(
      fc.property(plainWords, plainWords, plainWords, (before, changed, after) => {
        const join = (middle: readonly string[]): string =>
          [before, middle, after].map((part) => part.join(' ')).join('\n\n');
        const [old, now] = [join(['said']), join(changed)];
        const fromA = before.join(' ').length + 2;
        const change = { fromA, toA: fromA + 4, fromB: fromA, toB: fromA + changed.join(' ').length };
        const fragments = TreeFragment.applyChanges(TreeFragment.addTree(parseMarkdown(old)), [change]);
        assert.deepEqual(nodesOf(parseMarkdown(now, fragments)), nodesOf(parseMarkdown(now)));
      }),
      RUNS,
    ));
});
