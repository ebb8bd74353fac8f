import assert from 'node:assert/strict';
import { markdownBlocks, markdownProse } from '../../../src/core/text/markdown';
import { parseMarkdown } from '../../../src/core/text/markdown/syntax';
import { toSourceRange } from '../../../src/core/text/prose';

/** The blocks of a draft as `kind: text`. */
const read = (source: string): readonly string[] =>
  markdownProse(source).blocks.map(({ kind, text }) => `${kind}: ${text}`);

/** The texts of the blocks with every run of blanks as one space. */
const words = (source: string): readonly string[] =>
  markdownProse(source).blocks.map(({ text }) => text.replace(/\s+/g, ' '));

/** The source text of `part`, found in the first block that holds it. */
function sourceOf(source: string, part: string): string {
  const block = markdownProse(source).blocks.find(({ text }) => text.includes(part));
  assert.ok(block, `no block holds ${part}`);
  const at = block.text.indexOf(part);
  const { start, end } = toSourceRange(block, at, at + part.length);
  return source.slice(start, end);
}

describe('markdownProse', () => {
  describe('blocks', () => {
    const cases: readonly (readonly [name: string, source: string, blocks: readonly string[]])[] = [
      ['paragraphs', 'One said.\n\nTwo said.', ['paragraph: One said.', 'paragraph: Two said.']],
      ['ATX headings', '# Mayor *resigns* #\nText.', ['heading: Mayor resigns', 'paragraph: Text.']],
      ['setext headings', 'Mayor resigns\n===\n\nWhy\n---', ['heading: Mayor resigns', 'heading: Why']],
      ['lists', '- one\n- [x] two\n\n1. three', ['listItem: one', 'listItem: two', 'listItem: three']],
      ['nested lists', '- one\n  - two', ['listItem: one', 'listItem: two']],
      ['block quotes', '> We left.\n>\n> - All.', ['quotation: We left.', 'quotation: All.']],
      [
        'tables',
        '| who | says |\n|---|---|\n| aide | **no** |',
        ['cell: who', 'cell: says', 'cell: aide', 'cell: no'],
      ],
      [
        'footnotes',
        'He said.[^1]\n\n[^1]: An aide.\n[^b]: Notes.',
        ['paragraph: He said.', 'footnote: An aide.', 'footnote: Notes.'],
      ],
      [
        'paragraphs of a footnote',
        '[^1]: One.\n\n    Two.\n\nThree.',
        ['footnote: One.', 'footnote: Two.', 'paragraph: Three.'],
      ],
      ['a quotation in a list', '- > We left.', ['quotation: We left.']],
      ['nothing', '', []],
      ['blanks', ' \n\t\n', []],
    ];
    for (const [name, source, blocks] of cases)
      it(`reads ${name}`, () => assert.deepEqual(read(source), blocks));

    it('reads a footnote whose text the parser would take for a link target', () =>
      assert.deepEqual(read('[^1]: Unnamed'), ['footnote: Unnamed']));

    it('gives only the blocks that touch a range', () => {
      const source = '# One\n\n> Two\n\n- Three\n\nFour';
      const start = source.indexOf('Two');
      const blocks = markdownBlocks(source, parseMarkdown(source), {
        start,
        end: source.indexOf('Three') + 5,
      });
      assert.deepEqual(
        blocks.map(({ kind, text }) => `${kind}: ${text}`),
        ['quotation: Two', 'listItem: Three'],
      );
    });
  });

  describe('what is seen through', () => {
    const cases: readonly (readonly [source: string, text: string])[] = [
      ['[officials](https://a.example "Title") **said**', 'officials said'],
      ['*offi*cials ~~never~~ __said__', 'officials never said'],
      ['[**senior** officials][ref] said\n\n[ref]: https://a.example', 'senior officials said'],
      ['[Ref] and [ref][] said\n\n[REF]: https://a.example', 'Ref and ref said'],
      ['[a page]({{< ref "page.md" >}}) says', 'a page says'],
      ['R&amp;D, the aide&rsquo;s &#8220;no&#x201d;', 'R&D, the aide’s “no”'],
      ['Jos&eacute; said&nbsp;no', 'José said no'],
      ['&Agrave;&szlig;&yuml;', 'Àßÿ'],
      ['&unheardof; said', '&unheardof; said'],
      ['5 \\* 3 \\[sic\\]', '5 * 3 [sic]'],
      ['officials  \nsaid\\\nno', 'officials said no'],
      ['officials<br>said <em>n</em>o', 'officials said no'],
      ['> two officials\n> said\nno', 'two officials said no'],
      ['- two officials\n  said\nno', 'two officials said no'],
    ];
    for (const [source, text] of cases)
      it(JSON.stringify(source), () => assert.deepEqual(words(source), [text]));
  });

  describe('brackets', () => {
    it('stay in the text of a link', () =>
      assert.deepEqual(
        words('[they saw [him] leave](https://a.example "X"), [he [said]][a]\n\n[a]: x\n[said]: y'),
        ['they saw [him] leave, he said'],
      ));

    it('in the text of an image are left out with it', () =>
      assert.deepEqual(words('a ![b [c] d](e) f'), ['a f']));

    for (const source of [
      '“[The minister] said [sic],” he wrote',
      '[name?] said',
      '[the aide][] said',
      '[a][b] said',
      '[TK]',
    ])
      it(`stay where no link is defined: ${source}`, () => assert.deepEqual(words(source), [source]));
  });

  describe('what is left out', () => {
    const cases: readonly (readonly [name: string, source: string, text: string])[] = [
      ['inline code', 'the `a, b` flag, `c`, said', 'the flag, , said'],
      ['images', 'said ![an aide](a.png) no', 'said no'],
      ['bare addresses', 'see https://a.example/said and www.b.example.', 'see and .'],
      ['autolinks', 'mail <desk@a.example> now', 'mail now'],
      ['e-mail addresses', 'mail desk@a.example now', 'mail now'],
      ['comments', 'officials <!-- who? --> said', 'officials said'],
      ['comments between words', 'officials<!-- who? -->said', 'officials said'],
      ['comments before words', '<!-- who? -->officials said', 'officials said'],
      ['comments before a quoted line', '> <!-- who? --> officials\n> said', 'officials said'],
      ['comments over lines', 'officials <!-- who\nsaid? --> said', 'officials said'],
      ['HTML tags', '<span class="said">officials</span> said', 'officials said'],
      ['Hugo tags', 'a {{< ref "said" >}} b {{% said %}} c {{ .Said }} d', 'a b c d'],
      ['Jekyll tags', 'a {% include said.html %} b', 'a b'],
      ['attribute lists', 'Text{: .said} more {#said}\n{: .said}', 'Text more'],
      ['footnote references', 'officials[^1] said[^said].', 'officials said.'],
      ['front matter in YAML', '---\ntitle: said\n---\nText.', 'Text.'],
      ['front matter closed by dots', '---\ntitle: said\n...\nText.', 'Text.'],
      ['front matter in TOML', '+++\ntitle = "said"\n+++\nText.', 'Text.'],
      ['front matter in JSON', '{\n  "title": "said }"\n}\nText.', 'Text.'],
      ['front matter with CRLF', '---\r\ntitle: said\r\n---\r\nText.', 'Text.'],
      ['fenced code', '```\nofficials said\n```\n\nText.', 'Text.'],
      ['indented code', '    officials said\n\nText.', 'Text.'],
      ['HTML blocks', '<div>\nofficials said\n</div>\n\nText.', 'Text.'],
      ['HTML blocks with CRLF', '<div>\r\nofficials said\r\n</div>\r\n\r\nText.', 'Text.'],
      ['comment blocks', '<!--\nofficials said\n\nno\n-->\n\nText.', 'Text.'],
      ['link references', 'Text.\n\n[said]: https://a.example "officials said"', 'Text.'],
      ['rules', 'Text.\n\n* * *', 'Text.'],
    ];
    for (const [name, source, text] of cases) it(name, () => assert.deepEqual(words(source), [text]));

    it('a comment that is never closed, to the end of its quotation', () =>
      assert.deepEqual(words('Text.\n\n> <!-- officials\n> said\n\nMore.'), ['Text.', 'More.']));

    it('puts no blank before a comma or inside quotation marks', () =>
      assert.deepEqual(read('the file`x`, “`y`”'), ['paragraph: the file, “”']));
  });

  describe('front matter that is none', () => {
    for (const source of [
      '---\ntitle: an aide said',
      '+++\nan aide said',
      '{ an aide said',
      '--- an aide said\n---',
      '{"a": 1} an aide said',
    ])
      it(JSON.stringify(source), () => assert.match(words(source).join(' '), /an aide said/));

    it('is sought at the very start only', () =>
      assert.match(words('Text.\n\n---\nan aide said\n---\n').join(' '), /an aide said/));

    it('is not sought without end', () => {
      const source = `---\n${'an aide said\n'.repeat(5_000)}---\n`;
      assert.match(words(source).join(' '), /an aide said/);
    });
  });

  describe('the way back', () => {
    const cases: readonly (readonly [source: string, part: string, expected: string])[] = [
      ['The **officials** said', 'officials', 'officials'],
      ['The **officials** said', 'officials said', 'officials** said'],
      ['😀 “[two 😀 aides](x)” said', 'two 😀 aides', 'two 😀 aides'],
      ['The aides&rsquo; view', 'aides’', 'aides&rsquo;'],
      ['The aides&rsquo; view', '’ view', '&rsquo; view'],
      ['&#x1F600; said', '😀', '&#x1F600;'],
      ['said\\*', '*', '*'],
      ['> two\r\n> **aides** said', 'aides', 'aides'],
      ['# **Aides** say #', 'Aides say', 'Aides** say'],
      ['one<br>two', ' ', '<br>'],
      ['---\na: b\n---\n\n_Aides_ say', 'Aides', 'Aides'],
    ];
    for (const [source, part, expected] of cases)
      it(`${JSON.stringify(source)} holds ${JSON.stringify(part)}`, () =>
        assert.equal(sourceOf(source, part), expected));

    it('leaves the end of a line out of its block', () =>
      assert.deepEqual(
        markdownProse('# One\r\n\r\n> two\r\n').blocks.map(({ start, end }) => [start, end]),
        [
          [0, 5],
          [11, 14],
        ],
      ));

    it('is a plain slice where there is no markup', () => {
      const [block] = markdownProse('\n\nTwo officials\nsaid no.\n').blocks;
      assert.deepEqual(block, { kind: 'paragraph', start: 2, end: 24, text: 'Two officials\nsaid no.' });
    });
  });

  describe('drafts without measure', () => {
    it('reads deep nesting as text', () => {
      const [block, ...others] = markdownProse(`${'> '.repeat(20_000)}officials said`).blocks;
      assert.equal(block.kind, 'quotation');
      assert.ok(block.text.endsWith('officials said'));
      assert.equal(others.length, 0);
    });

    it('sees through markup in a very long line', () => {
      const source = '**officials** [said](x) '.repeat(2_000);
      assert.deepEqual(words(source), ['officials said '.repeat(2_000).trim()]);
    });

    it('parts a paragraph that has no end', () => {
      const { blocks } = markdownProse('two officials said\n'.repeat(5_000));
      assert.ok(blocks.length > 1);
      assert.equal(
        blocks.map(({ text }) => text.split('\n').length).reduce((a, b) => a + b),
        5_000,
      );
    });

    for (const unit of [
      '*',
      '_a ',
      '[',
      '![',
      '](',
      '{{',
      '<!--',
      '`',
      '> ',
      '- ',
      '&',
      '\\',
      '|',
      '~~a',
      '[^',
    ])
      it(`survives ${JSON.stringify(unit)} without end`, () => {
        markdownProse(unit.repeat(10_000));
      });
  });
});
