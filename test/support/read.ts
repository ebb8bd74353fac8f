import { Reading } from '../../src/core/grammar/reading';
import { createEnglishLexicon } from '../../src/core/lexicon/english';
import type { Lexicon } from '../../src/core/lexicon/lexicon';
import { markQuotations } from '../../src/core/text/quotations';
import { markSentences } from '../../src/core/text/sentences';
import { tokenise } from '../../src/core/text/tokenise';
import type { Range } from '../../src/core/text/range';
import { Tokens } from '../../src/core/text/tokens';

/** One lexicon for all unit tests of a process: making it takes far longer than reading a sentence. */
export const english: Lexicon = createEnglishLexicon();

/** Reads a text as the engine reads one block. */
export function read(text: string, lexicon: Lexicon = english): Reading {
  const tokens = new Tokens();
  const { vocabulary } = lexicon;
  tokenise(text, vocabulary, tokens);
  markQuotations(tokens);
  const opener = lexicon.classOf('opener');
  markSentences(tokens, vocabulary, (word) => lexicon.has(word, opener));
  return new Reading(lexicon, tokens);
}

/** Index of the first token of `words` in the reading; the words must be there. */
export function indexOf(reading: Reading, words: string): number {
  const offset = reading.tokens.text.indexOf(words);
  for (let i = 0; i < reading.tokens.count; i++) if (reading.tokens.start[i] === offset) return i;
  throw new Error(`no token begins with "${words}" in "${reading.tokens.text}"`);
}

/** The tokens that a stretch of the text covers; it must begin and end with a token. */
export function tokensIn(
  { tokens }: Reading,
  { start, end }: Range,
): { readonly from: number; readonly to: number } {
  const from = tokens.start.subarray(0, tokens.count).indexOf(start);
  const last = tokens.end.subarray(0, tokens.count).indexOf(end);
  if (from < 0 || last < 0) throw new Error(`no tokens begin at ${start} and end at ${end}`);
  return { from, to: last + 1 };
}
