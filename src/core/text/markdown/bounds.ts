import {
  Table,
  type BlockContext,
  type Line,
  type MarkdownConfig,
  type MarkdownParser,
} from '@lezer/markdown';

/*
 * What keeps the time of a parse in proportion to the length of the draft. The parser looks back over what is open
 * (delimiters, links, quotes in quotes), which no draft has much of and a hostile one has nothing but.
 */

/** Quotes and lists deeper than this are read as text. */
const DEEPEST_NESTING = 64;
/** About 2,700 words without a blank line; the next line begins a paragraph. */
const LONGEST_PARAGRAPH = 16_384;
/** Emphasis and links are sought within stretches of this length. */
const LONGEST_STRETCH = 4096;

export const boundedBlocks: MarkdownConfig = {
  parseBlock: [
    { name: 'DeepNesting', before: 'LinkReference', parse: parseDeepLine },
    {
      name: 'LongParagraph',
      endLeaf: (_cx, _line, leaf) => leaf.content.length > LONGEST_PARAGRAPH,
    },
  ],
};

/** Tables, without the parser's look at a long line for the rule below a header. */
export const boundedTable: MarkdownConfig = {
  ...Table,
  parseBlock: (Table.parseBlock ?? []).map((block) => ({
    ...block,
    endLeaf: (cx, line, leaf) =>
      cx.peekLine().length <= LONGEST_STRETCH && block.endLeaf?.(cx, line, leaf) === true,
  })),
};

/** Makes `parser` seek inline markup in stretches, parted at blanks. */
export function boundInline(parser: MarkdownParser): MarkdownParser {
  const parseStretch = parser.parseInline.bind(parser);
  parser.parseInline = (text, offset) => {
    const elements = [];
    let from = 0;
    while (text.length - from > LONGEST_STRETCH) {
      const to = findStretchEnd(text, from);
      elements.push(...parseStretch(text.slice(from, to), offset + from));
      from = to;
    }
    elements.push(...parseStretch(from === 0 ? text : text.slice(from), offset + from));
    return elements;
  };
  return parser;
}

function findStretchEnd(text: string, from: number): number {
  const longest = from + LONGEST_STRETCH;
  for (let end = longest; end > from + LONGEST_STRETCH / 2; end--) {
    if (text.charCodeAt(end - 1) <= 32) return end;
  }
  return longest;
}

function parseDeepLine(cx: BlockContext, line: Line): boolean {
  if (cx.depth <= DEEPEST_NESTING) return false;
  const start = cx.lineStart + line.pos;
  const text = line.text.slice(line.pos);
  cx.nextLine();
  cx.addElement(cx.elt('Paragraph', start, start + text.length, cx.parser.parseInline(text, start)));
  return true;
}
