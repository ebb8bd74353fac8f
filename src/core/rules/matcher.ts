import { type Reading } from '../grammar/reading';
import { APOSTROPHE, FIRST, NUMBER, WORD } from '../text/tokens';
import type { Program } from './program';

/** Token indices of the marked stretch and of the whole match, half-open. */
export interface TokenMatch {
  readonly from: number;
  readonly to: number;
  readonly matchFrom: number;
  readonly matchTo: number;
}

/** Runs are numbered in 32 bits. */
const LAST_RUN = 2 ** 31 - 1;

/** State to come back to: step, token, and the marked stretch as far as it is known. */
interface Trail {
  readonly step: number;
  readonly token: number;
  readonly open: number;
  readonly close: number;
}

/**
 * Runs a program at a token. Alternatives are tried in the order of the pattern, the first way through wins. A pair of
 * (step, token) that failed once is never tried again, so the work is at most steps × tokens of the sentence: no
 * pattern, however written, takes more than linear time (the bit-state search of RE2).
 */
export class Matcher {
  #visited = new Int32Array(256);
  #run = 0;

  findAt(program: Program, reading: Reading, from: number): TokenMatch | undefined {
    const end = this.#search(program, reading, from);
    if (!end) return undefined;
    const { left, leftRequired } = program;
    if (!left) return end;
    const start = left(reading, from);
    if (start < 0) return leftRequired ? undefined : end;
    return { ...end, from: Math.min(start, end.from) };
  }

  #search({ steps }: Program, reading: Reading, from: number): TokenMatch | undefined {
    const { tokens, lexicon } = reading;
    const limit = tokens.sentenceEnd[from];
    const width = limit - from + 1;
    this.#begin(steps.length * width);
    const trail: Trail[] = [{ step: 0, token: from, open: -1, close: -1 }];
    for (let state = trail.pop(); state; state = trail.pop()) {
      let { step, token, open, close } = state;
      for (;;) {
        const cell = step * width + (token - from);
        if (this.#visited[cell] === this.#run) break;
        this.#visited[cell] = this.#run;
        const now = steps[step];
        if (now.op === 'match')
          return {
            from: open < 0 ? from : open,
            to: close < 0 ? token : close,
            matchFrom: from,
            matchTo: token,
          };
        if (now.op === 'jump') {
          step = now.next;
          continue;
        }
        if (now.op === 'fork') {
          trail.push({ step: now.other, token, open, close });
          step = now.next;
          continue;
        }
        step++;
        if (now.op === 'open') open = token;
        else if (now.op === 'close') close = token;
        else if (now.op === 'begin') {
          if (!(tokens.flags[token] & FIRST)) break;
        } else if (token >= limit) break;
        else if (now.op === 'word') {
          if (tokens.word[token] !== now.word || (tokens.flags[token] & now.flags) !== now.flags) break;
          token++;
        } else if (now.op === 'class') {
          const length = lexicon.matchAt(tokens, token, now.classId);
          if (length === 0) break;
          token += length;
        } else if (now.op === 'mark') {
          if (tokens.kind[token] !== now.kind) break;
          token++;
        } else if (now.op === 'any') {
          if (!isAny(tokens.kind[token])) break;
          token++;
        } else {
          const end = now.read(reading, token, limit);
          if (end <= token) break;
          token = end;
        }
      }
    }
    return undefined;
  }

  #begin(cells: number): void {
    this.#run++;
    if (cells <= this.#visited.length && this.#run <= LAST_RUN) return;
    this.#visited = new Int32Array(Math.max(2 * cells, this.#visited.length));
    this.#run = 1;
  }
}

/** What `_` stands for: a word, a figure, or the mark of a plural possessor ("the sisters' call"). */
const isAny = (kind: number): boolean => kind === WORD || kind === NUMBER || kind === APOSTROPHE;
