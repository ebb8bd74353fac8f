import { fold } from './characters';
import { APOSTROPHE, GLUED, OPENING, QUOTE, QUOTED, type Tokens, WORD } from './tokens';

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

/**
 * Turns ‘…’ and '…' into quotation marks where an opening one has its closing one in the same block. A mark behind a
 * word in -s with another word to follow may be a plural possessive ("the workers' demand"): it closes a quotation only
 * where nothing better does before the next one opens.
 */
function pairSingleMarks(tokens: Tokens): void {
  let opener = -1;
  let possessive = -1;
  const pair = (closer: number): void => {
    tokens.kind[opener] = QUOTE;
    tokens.kind[closer] = QUOTE;
  };
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== APOSTROPHE) continue;
    if (opensSingle(tokens, i)) {
      if (opener >= 0 && possessive < 0) continue;
      if (opener >= 0) pair(possessive);
      opener = i;
      possessive = -1;
    } else if (opener >= 0 && closesSingle(tokens, i)) {
      if (mayBePossessive(tokens, i)) {
        if (possessive < 0) possessive = i;
        continue;
      }
      pair(i);
      opener = possessive = -1;
    }
  }
  if (possessive >= 0) pair(possessive);
}

function opensSingle({ text, flags, start, end, count }: Tokens, i: number): boolean {
  if (flags[i] & GLUED || i + 1 >= count || !(flags[i + 1] & GLUED)) return false;
  return text[start[i]] !== '\u2019' && !ELIDED.test(text.slice(start[i + 1], end[i + 1]));
}

function closesSingle({ text, kind, flags, start, count }: Tokens, i: number): boolean {
  const wordBehind = i + 1 < count && kind[i + 1] === WORD && (flags[i + 1] & GLUED) !== 0;
  return (flags[i] & GLUED) !== 0 && !wordBehind && fold(text.charCodeAt(start[i])) === 0x27;
}

const mayBePossessive = ({ text, kind, flags, start }: Tokens, i: number): boolean =>
  kind[i + 1] === WORD && !(flags[i + 1] & GLUED) && /s/i.test(text[start[i] - 1]);

/** What an apostrophe shortens at its front: '90s, 'tis, rock 'n' roll. */
const ELIDED = /^(\d\ds?|tis|twas|til|em|n|cause|round|bout)$/i;
