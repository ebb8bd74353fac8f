import type { InlineContext, MarkdownConfig } from '@lezer/markdown';

/**
 * Takes the parser from one unit that may mean something to the next. Without it each unit of the draft is offered
 * to each of some fifteen inline parsers, which costs most of the time of a parse. It makes no nodes, and so goes
 * first. Hard breaks by blanks are passed over: to prose they are blanks.
 */
export const ordinaryText: MarkdownConfig = {
  parseInline: [{ name: 'OrdinaryText', before: 'Escape', parse: skipOrdinaryText }],
};

/** Longest part of an address before the unit that gives it away; the parser knows no longer one. */
const LONGEST_HEAD = 100;
/** What goes before a colon in a bare address. */
const SCHEMES = ['http', 'https', 'mailto', 'xmpp'];

const MARKUP = 1;
const ADDRESS = 2;
const classes = new Uint8Array(128);
for (const character of '\\&`<*[]!~{') classes[character.charCodeAt(0)] = MARKUP;
for (const character of ':@._') classes[character.charCodeAt(0)] = ADDRESS;

function skipOrdinaryText(cx: InlineContext, _next: number, start: number): number {
  const { text, offset } = cx;
  const from = start - offset;
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const unitClass = unit < 128 ? classes[unit] : 0;
    if (unitClass === 0) continue;
    if (unitClass === ADDRESS && !endsAddressHead(text, i)) continue;
    const stop = unitClass === ADDRESS ? findHeadStart(text, from, i) : i;
    return stop > from ? stop + offset : -1;
  }
  return cx.end > start ? cx.end : -1;
}

/** Whether the unit at `at` may stand in a bare address behind its first part: `name@`, `https:`, `www.`, `my_name@`. */
function endsAddressHead(text: string, at: number): boolean {
  switch (text[at]) {
    case '@':
    case '_':
      return true;
    case '.':
      return text.endsWith('www', at);
    default:
      return SCHEMES.some((scheme) => text.endsWith(scheme, at));
  }
}

function findHeadStart(text: string, from: number, at: number): number {
  const earliest = Math.max(from, at - LONGEST_HEAD);
  let start = at;
  while (start > earliest && /[\w.+-]/.test(text[start - 1])) start--;
  return start;
}
