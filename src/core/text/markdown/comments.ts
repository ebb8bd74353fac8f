import type { MarkdownConfig } from '@lezer/markdown';

/**
 * A comment that begins a line ends where it is closed in that line. To CommonMark the rest of the line is HTML; to a
 * reader the officials of `<!-- check --> Officials said` are there.
 */
export const comments: MarkdownConfig = {
  parseBlock: [
    {
      name: 'LeadingComment',
      before: 'HTMLBlock',
      parse(cx, line) {
        if (!line.text.startsWith('<!--', line.pos)) return false;
        const close = line.text.indexOf('-->', line.pos + 2);
        const rest = close < 0 ? line.text.length : line.skipSpace(close + 3);
        if (rest === line.text.length) return false;
        cx.addElement(cx.elt('CommentBlock', cx.lineStart + line.pos, cx.lineStart + close + 3));
        line.moveBase(rest);
        return null;
      },
    },
  ],
};
