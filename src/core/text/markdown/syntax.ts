import type { Tree, TreeFragment } from '@lezer/common';
import {
  Autolink,
  parser as commonMark,
  Strikethrough,
  TaskList,
  type MarkdownConfig,
} from '@lezer/markdown';
import { boundedBlocks, boundedTable, boundInline } from './bounds';
import { footnotes } from './footnotes';
import { findFrontMatterEnd } from './frontMatter';
import { ordinaryText } from './ordinaryText';
import { templateTags } from './templateTags';

const BACKSLASH = 92;

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

const parser = boundInline(
  commonMark.configure([
    ordinaryText,
    boundedBlocks,
    boundedTable,
    TaskList,
    Strikethrough,
    Autolink,
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
