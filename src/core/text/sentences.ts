import { MAY_END, type Vocabulary } from './abbreviations';
import {
  CAPITAL,
  CLOSE,
  DASH,
  DOTTED,
  FIRST,
  GLUED,
  OPEN,
  OPENING,
  QUOTE,
  STOP,
  type Tokens,
  WORD,
} from './tokens';

/**
 * Marks where sentences begin and end. `opensSentence` tells whether a word id commonly begins a sentence
 * (the, he, but …): after an abbreviation only such a word, capitalised, begins a new one.
 */
export function markSentences(
  tokens: Tokens,
  vocabulary: Vocabulary,
  opensSentence: (word: number) => boolean,
): void {
  const { count, sentenceEnd } = tokens;
  let first = 0;
  for (let i = 0; i < count;) {
    const behind = endOfSentence(tokens, i, vocabulary, opensSentence);
    if (behind === 0) {
      i++;
      continue;
    }
    sentenceEnd.fill(behind, first, behind);
    markFirst(tokens, first);
    first = behind;
    i = behind;
  }
  if (first < count) {
    markFirst(tokens, first);
    sentenceEnd.fill(count, first, count);
  }
  sentenceEnd[count] = count;
}

/** A sentence begins at its mark (a quotation mark, a dash) and at its first word, whose capital says nothing. */
function markFirst({ kind, flags, count }: Tokens, first: number): void {
  flags[first] |= FIRST;
  let word = first;
  while (word < count && (kind[word] === QUOTE || kind[word] === OPEN || kind[word] === DASH)) word++;
  flags[word] |= FIRST;
}

/** Index behind the sentence that ends at token `i` (closing marks included), or 0 where none ends. */
function endOfSentence(
  tokens: Tokens,
  i: number,
  vocabulary: Vocabulary,
  opensSentence: (word: number) => boolean,
): number {
  const { kind, flags, word, text, end } = tokens;
  if (kind[i] === WORD && flags[i] & DOTTED) {
    const next = behindClosingMarks(tokens, i + 1);
    if (next >= tokens.count) return next;
    const initialism = text.charCodeAt(end[i] - 3) === 0x2e;
    const abbreviation = vocabulary.abbreviation(word[i], (flags[i] & CAPITAL) !== 0, false);
    const mayEnd = initialism || abbreviation === MAY_END;
    const starter = kind[next] === WORD && (flags[next] & CAPITAL) !== 0 && opensSentence(word[next]);
    return mayEnd && starter ? next : 0;
  }
  if (kind[i] !== STOP) return 0;
  const next = behindClosingMarks(tokens, i + 1);
  if (next >= tokens.count) return tokens.count;
  if (flags[next] & GLUED && next === i + 1) return 0;
  return beginsSentence(tokens, next) ? next : 0;
}

/** Skips closing quotation marks and brackets that stand against the stop. */
function behindClosingMarks({ kind, flags, count }: Tokens, i: number): number {
  while (i < count && flags[i] & GLUED && (kind[i] === CLOSE || (kind[i] === QUOTE && !(flags[i] & OPENING))))
    i++;
  return i;
}

function beginsSentence({ kind, flags }: Tokens, i: number): boolean {
  return kind[i] !== WORD || (flags[i] & CAPITAL) !== 0;
}
