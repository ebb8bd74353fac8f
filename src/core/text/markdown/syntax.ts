import type { Tree, TreeFragment } from '@lezer/common';
import {
  Autolink,
  parser as commonMark,
  Strikethrough,
  TaskList,
  type MarkdownConfig,
} from '@lezer/markdown';
import { boundedBlocks, boundedTable, boundInline } from './bounds';
import { brackets } from './brackets';
import { comments } from './comments';
import { footnotes } from './footnotes';
import { findFrontMatterEnd } from './frontMatter';
import { ordinaryText } from './ordinaryText';
import { templateTags } from './templateTags';

const LINE_FEED = 10;
const SPACE = 32;
const BACKSLASH = 92;

/** A line break by backslash, with blanks behind it: the parser is given CRLF as a blank and LF. */
const carriageReturns: MarkdownConfig = {
  parseInline: [
    {
      name: 'BackslashBreak',
      before: 'Escape',
      parse(cx, next, start) {
        if (next !== BACKSLASH) return -1;
        let end = start + 1;
        while (cx.char(end) === SPACE) end++;
        return cx.char(end) === LINE_FEED ? cx.addElement(cx.elt('HardBreak', start, end + 1)) : -1;
      },
    },
  ],
};

const parser = boundInline(
  commonMark.configure([
    ordinaryText,
    boundedBlocks,
    boundedTable,
    TaskList,
    Strikethrough,
    Autolink,
    brackets,
    comments,
    footnotes,
    templateTags,
    carriageReturns,
  ]),
);

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
