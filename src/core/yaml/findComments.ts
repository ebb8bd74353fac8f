import { CST, Lexer } from 'yaml';
import type { Range } from '../text/range';

/** A comment, from its `#` to the end of the line. */
export interface YamlComment {
  readonly text: string;
  readonly range: Range;
}

/** The comments of a text, whether or not the rest of it is YAML. */
export function findComments(text: string): readonly YamlComment[] {
  // To read every lexeme takes as long as to parse the whole.
  if (!text.includes('#')) return [];
  const comments: YamlComment[] = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (isSignal(lexeme)) continue;
    const range = { start: offset, end: offset + lexeme.length };
    if (CST.tokenType(lexeme) === 'comment') comments.push({ text: lexeme, range });
    offset = range.end;
  }
  return comments;
}

/** What the lexer says between the lexemes about those that follow; it is no part of the text. */
function isSignal(lexeme: string): boolean {
  return lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END || lexeme === CST.SCALAR;
}
