import type { InlineContext, MarkdownConfig } from '@lezer/markdown';
import { closeLink } from './brackets';

const LINE_FEED = 10;
const HASH = 35;
const PERCENT = 37;
const CLOSE_PAREN = 41;
const DOT = 46;
const COLON = 58;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

/** Tags of Hugo and Jekyll (`{{< figure >}}`, `{% include %}`); attribute lists of Kramdown and Pandoc (`{: .lede}`). */
export const templateTags: MarkdownConfig = {
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
        if (next !== CLOSE_BRACKET || cx.slice(start + 1, start + 3) !== '({') return -1;
        const tagEnd = findTagEnd(cx, start + 2);
        return tagEnd < 0 || cx.char(tagEnd) !== CLOSE_PAREN ? -1 : closeLink(cx, start, tagEnd + 1);
      },
    },
  ],
};

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
    if (unit === OPEN_BRACE || (inLine && unit === LINE_FEED)) return -1;
    if (inLine && unit === CLOSE_BRACE) return i + 1;
    if (unit === (kind === PERCENT ? PERCENT : CLOSE_BRACE) && cx.char(i + 1) === CLOSE_BRACE) return i + 2;
  }
  return -1;
}
