import { fold } from './characters';
import { APOSTROPHE, GLUED, OPENING, QUOTE, QUOTED, type Tokens } from './tokens';

const OPENERS = '\u201c\u201e\u00ab\u2018`';
const CLOSERS = '\u201d\u00bb';

/**
 * Marks the tokens inside quotations. Typographic and French marks say by their shape whether they open;
 * a straight mark opens where a word follows it and none stands against it on the left. A quotation
 * without a closing mark runs to the end of its block: by convention the next paragraph of a continued quotation
 * opens with a mark again, so no state needs to pass from block to block.
 * Single marks count only in pairs, since most of them are apostrophes.
 */
export function markQuotations(tokens: Tokens): void {
  pairSingleMarks(tokens);
  let open = false;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] === QUOTE) {
      const opens = opensAt(tokens, i, open);
      if (opens) tokens.flags[i] |= OPENING;
      open = opens;
    } else if (open) tokens.flags[i] |= QUOTED;
  }
}

function opensAt(tokens: Tokens, i: number, open: boolean): boolean {
  const character = tokens.text[tokens.start[i]];
  if (OPENERS.includes(character)) return true;
  if (CLOSERS.includes(character)) return false;
  const spaceBefore = i === 0 || !(tokens.flags[i] & GLUED);
  const spaceAfter = i + 1 >= tokens.count || !(tokens.flags[i + 1] & GLUED);
  if (spaceBefore !== spaceAfter) return spaceBefore;
  return !open;
}

/** Turns ‘…’ and '…' into quotation marks where an opening one has its closing one in the same block. */
function pairSingleMarks(tokens: Tokens): void {
  let opener = -1;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== APOSTROPHE) continue;
    const glued = (tokens.flags[i] & GLUED) !== 0;
    const gluedAfter = i + 1 < tokens.count && (tokens.flags[i + 1] & GLUED) !== 0;
    const closingShape = fold(tokens.text.charCodeAt(tokens.start[i])) === 0x27;
    if (!glued && gluedAfter && opener < 0) opener = i;
    else if (glued && !gluedAfter && closingShape && opener >= 0) {
      tokens.kind[opener] = QUOTE;
      tokens.kind[i] = QUOTE;
      opener = -1;
    }
  }
}
