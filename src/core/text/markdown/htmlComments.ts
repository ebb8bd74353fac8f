import type { SyntaxNode } from '@lezer/common';
import type { Range } from '../range';
import { roles, type Role } from './role';
import { parseMarkdown } from './syntax';

/** An HTML comment in a Markdown draft. */
export interface HtmlComment {
  /** From `<!--` to behind `-->`. */
  readonly range: Range;
  /** What stands between the two. */
  readonly text: string;
  /** The block it stands in; where it stands between blocks, the next one beside it. Undefined where none follows. */
  readonly block: Range | undefined;
}

const OPEN = '<!--';
const CLOSE = '-->';

/** What a comment in front of it may speak of. Code, HTML and other comments are no prose. */
const BLOCKS: ReadonlySet<Role> = new Set([
  ...(['container', 'quote', 'item', 'footnote', 'paragraph', 'heading'] as const),
]);

/** The comments of a Markdown draft, in its order; none in code and in other HTML. */
export function htmlComments(source: string): readonly HtmlComment[] {
  const comments: HtmlComment[] = [];
  parseMarkdown(source).iterate({
    enter: ({ name, node, from, to }) => {
      if (name !== 'Comment' && name !== 'CommentBlock') return true;
      const close = source.indexOf(CLOSE, from + OPEN.length);
      // A comment that is never closed reaches to the end.
      const isClosed = close >= 0 && close < to;
      const block = name === 'Comment' ? blockAround(node) : blockBehind(node);
      comments.push({
        range: { start: from, end: isClosed ? close + CLOSE.length : to },
        text: source.slice(from + OPEN.length, isClosed ? close : to),
        block: block ? { start: block.from, end: block.to } : undefined,
      });
      return false;
    },
  });
  return comments;
}

function blockAround(node: SyntaxNode): SyntaxNode | null {
  let block = node.parent;
  while (block && !['paragraph', 'heading', 'cell'].includes(roles[block.type.id])) block = block.parent;
  return block;
}

function blockBehind(node: SyntaxNode): SyntaxNode | null {
  let block = node.nextSibling;
  while (block && !BLOCKS.has(roles[block.type.id])) block = block.nextSibling;
  return block;
}
