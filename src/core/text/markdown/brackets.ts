import { InlineContext, type MarkdownConfig } from '@lezer/markdown';

const OPEN_PAREN = 40;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;

/**
 * Brackets with no target behind them. The parser takes them for a link by themselves, and no link may hold another:
 * with "[they saw [him] leave](https://…)" the outer one would be lost. Here both are links; which labels are defined
 * is known when the tree is read.
 */
export const brackets: MarkdownConfig = {
  parseInline: [
    {
      name: 'Brackets',
      before: 'LinkEnd',
      parse(cx, next, start) {
        if (next !== CLOSE_BRACKET) return -1;
        const after = cx.char(start + 1);
        if (after === OPEN_PAREN || after === OPEN_BRACKET) return -1;
        return closeLink(cx, start, start + 1);
      },
    },
  ],
};

/** Adds a link whose text ends with the bracket at `close`; −1 where none was opened, or an image was since. */
export function closeLink(cx: InlineContext, close: number, end: number): number {
  const index = cx.findOpeningDelimiter(InlineContext.linkStart);
  if (index === null || index < (cx.findOpeningDelimiter(InlineContext.imageStart) ?? -1)) return -1;
  const opening = cx.getDelimiterAt(index);
  if (opening === null) return -1;
  const marks = [
    cx.elt('LinkMark', opening.from, opening.to),
    ...cx.takeContent(index),
    cx.elt('LinkMark', close, close + 1),
  ];
  return cx.addElement(cx.elt('Link', opening.from, end, marks));
}
