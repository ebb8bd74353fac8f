import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown';

const COLON = 58;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const CARET = 94;

/** Footnotes: `[^1]` in the text, `[^1]: …` with indented lines below it as a block. */
export const footnotes: MarkdownConfig = {
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
