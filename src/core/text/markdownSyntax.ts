import type { Tree, TreeFragment } from '@lezer/common';
import {
  GFM,
  InlineContext,
  parser as commonMark,
  type BlockContext,
  type Line,
  type MarkdownConfig,
} from '@lezer/markdown';
import { findFrontMatterEnd } from './frontMatter';
import { ordinaryText } from './ordinaryText';

const HASH = 35;
const PERCENT = 37;
const CLOSE_PAREN = 41;
const DOT = 46;
const COLON = 58;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const CARET = 94;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

/** Footnotes: `[^1]` in the text, `[^1]: …` with indented lines below it as a block. */
const footnotes: MarkdownConfig = {
  defineNodes: [
    { name: 'FootnoteDefinition', block: true, composite: continuesFootnote },
    'FootnoteMark',
    'FootnoteReference',
  ],
  parseBlock: [
    {
      name: 'FootnoteDefinition',
      after: 'IndentedCode',
      parse(cx, line) {
        const length = footnoteMarkLength(line);
        if (length === 0) return false;
        const start = cx.lineStart + line.pos;
        cx.startComposite('FootnoteDefinition', line.pos);
        cx.addElement(cx.elt('FootnoteMark', start, start + length));
        line.moveBase(line.skipSpace(line.pos + length));
        return null;
      },
      endLeaf: (_cx, line) => footnoteMarkLength(line) > 0,
    },
  ],
  parseInline: [
    {
      name: 'FootnoteReference',
      before: 'Link',
      parse(cx, next, start) {
        if (next !== OPEN_BRACKET || cx.char(start + 1) !== CARET) return -1;
        const end = findLabelEnd((at) => cx.char(at), start + 2);
        return end < 0 ? -1 : cx.addElement(cx.elt('FootnoteReference', start, end));
      },
    },
  ],
};

/** Tags of Hugo and Jekyll, and the attribute lists of Kramdown and Pandoc. */
const templateTags: MarkdownConfig = {
  defineNodes: ['TemplateTag'],
  parseInline: [
    {
      name: 'TemplateTag',
      before: 'Escape',
      parse(cx, next, start) {
        const end = next === OPEN_BRACE ? findTagEnd(cx, start) : -1;
        return end < 0 ? -1 : cx.addElement(cx.elt('TemplateTag', start, end));
      },
    },
    {
      // [text]({{< ref "page" >}}): the blanks in the tag make it no link target for CommonMark.
      name: 'TemplateLink',
      before: 'LinkEnd',
      parse(cx, next, start) {
        if (next !== CLOSE_BRACKET || cx.char(start + 2) !== OPEN_BRACE) return -1;
        const tagEnd = findTagEnd(cx, start + 2);
        if (tagEnd < 0 || cx.char(tagEnd) !== CLOSE_PAREN) return -1;
        const index = cx.findOpeningDelimiter(InlineContext.linkStart);
        const opening = index === null ? null : cx.getDelimiterAt(index);
        if (index === null || opening === null) return -1;
        const marks = [
          cx.elt('LinkMark', opening.from, opening.to),
          ...cx.takeContent(index),
          cx.elt('LinkMark', start, start + 1),
        ];
        return cx.addElement(cx.elt('Link', opening.from, tagEnd + 1, marks));
      },
    },
  ],
};

/** A line break by backslash where the break is CRLF, which the parser is given as a blank and LF. */
const carriageReturns: MarkdownConfig = {
  parseInline: [
    {
      name: 'BackslashBreak',
      before: 'Escape',
      parse(cx, next, start) {
        if (next !== BACKSLASH || cx.slice(start + 1, start + 3) !== ' \n') return -1;
        return cx.addElement(cx.elt('HardBreak', start, start + 3));
      },
    },
  ],
};

const parser = commonMark.configure([ordinaryText, ...GFM, footnotes, templateTags, carriageReturns]);

/** The node types of the trees made here, by id. */
export const nodeTypes = parser.nodeSet.types;

/**
 * Parses Markdown: CommonMark with tables, strikethrough, tasks and bare addresses of GFM, footnotes and template
 * tags. Offsets of the tree are those of `source`; front matter is no part of it. With the `fragments` of an
 * earlier tree only what changed is parsed again.
 */
export function parseMarkdown(source: string, fragments?: readonly TreeFragment[]): Tree {
  return parser.parse(toParserInput(source), fragments);
}

/** The source as the parser can read it, unit for unit: front matter blanked, line breaks by LF alone. */
function toParserInput(source: string): string {
  const bodyStart = findFrontMatterEnd(source);
  const body = bodyStart === 0 ? source : `${' '.repeat(bodyStart - 1)}\n${source.slice(bodyStart)}`;
  return body.includes('\r')
    ? body.replace(/\r\n?/g, (lineBreak) => (lineBreak.length === 2 ? ' \n' : '\n'))
    : body;
}

function continuesFootnote(_cx: BlockContext, line: Line): boolean {
  if (line.next < 0) return true;
  if (line.indent < line.baseIndent + 4) return false;
  line.moveBaseColumn(line.baseIndent + 4);
  return true;
}

/** Length of the `[^1]:` that begins a line, otherwise 0. */
function footnoteMarkLength(line: Line): number {
  if (line.next !== OPEN_BRACKET || line.text.charCodeAt(line.pos + 1) !== CARET) return 0;
  const end = findLabelEnd((at) => line.text.charCodeAt(at), line.pos + 2);
  return end >= 0 && line.text.charCodeAt(end) === COLON ? end + 1 - line.pos : 0;
}

/** The offset behind the `]` of a footnote's label, −1 for none. A label holds neither blanks nor brackets. */
function findLabelEnd(unitAt: (offset: number) => number, start: number): number {
  for (let i = start; ; i++) {
    const unit = unitAt(i);
    if (unit === CLOSE_BRACKET) return i > start ? i + 1 : -1;
    if (!(unit > 32) || unit === OPEN_BRACKET) return -1;
  }
}

/**
 * The offset behind the tag that begins at `start`, −1 for none. No tag holds a brace that opens, so that every
 * unit is looked at once however many tags are never closed.
 */
function findTagEnd(cx: InlineContext, start: number): number {
  const kind = cx.char(start + 1);
  const inLine = kind === COLON || kind === HASH || kind === DOT;
  if (!inLine && kind !== OPEN_BRACE && kind !== PERCENT) return -1;
  for (let i = start + 2; i < cx.end; i++) {
    const unit = cx.char(i);
    if (unit === OPEN_BRACE || (inLine && unit === 10)) return -1;
    if (inLine && unit === CLOSE_BRACE) return i + 1;
    if (unit === (kind === PERCENT ? PERCENT : CLOSE_BRACE) && cx.char(i + 1) === CLOSE_BRACE) return i + 2;
  }
  return -1;
}
