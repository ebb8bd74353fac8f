import type { Reading } from '../grammar/reading';
import { COMMA, FIRST, NUMBER } from '../text/tokens';
import { W } from '../lexicon/wordClasses';
import type { CountWords } from './countWords';
import type { Coordination } from './facts';

/** Capitalised words joined by "and", with what commas put before them: "A, B and C" are three. */
export function findCoordinations(reading: Reading, words: CountWords): readonly Coordination[] {
  const { tokens } = reading;
  const found: Coordination[] = [];
  let sentence = 0;
  for (let i = 1; i < tokens.count; i++) {
    if (tokens.flags[i] & FIRST) sentence++;
    if (tokens.word[i] !== words.and) continue;
    const before = tokens.kind[i - 1] === COMMA ? i - 2 : i - 1;
    if (!isName(reading, skipAge(reading, before)) || !startsName(reading, i + 1)) continue;
    let start = nameStart(reading, skipAge(reading, before));
    let number = 2;
    for (let comma = start - 1; comma > 0 && tokens.kind[comma] === COMMA; comma = start - 1) {
      const last = skipAge(reading, comma - 1);
      if (!isName(reading, last)) break;
      start = nameStart(reading, last);
      number++;
    }
    found.push({
      start: tokens.start[start],
      end: tokens.end[i + 1],
      number,
      also: hasAlso(reading, words, i),
      sentence,
    });
  }
  return found;
}

/** Up to five words of a title may stand before the second name: "and Defense Secretary Ann Poe", "and former aide Tom Lee". */
function startsName(reading: Reading, i: number): boolean {
  for (let at = i; at < i + 4 && reading.isWord(at); at++) {
    if (isName(reading, at)) return true;
    if (
      reading.is(at, W.preposition) ||
      reading.is(at, W.auxiliary) ||
      reading.is(at, W.other) ||
      reading.is(at, W.cardinal)
    )
      return false;
  }
  return false;
}

function nameStart(reading: Reading, last: number): number {
  let i = last;
  while (
    i > 0 &&
    (isName(reading, i - 1) ||
      (reading.isWord(i - 1) && isName(reading, i - 2) && reading.textOf(i - 1) === 'of'))
  )
    i--;
  while (
    i > 0 &&
    (reading.is(i - 1, W.article) || reading.is(i - 1, W.roleNoun) || reading.is(i - 1, W.rankAdjective))
  )
    i--;
  return i;
}

const skipAge = ({ tokens }: Reading, i: number): number =>
  i > 1 && tokens.kind[i] === NUMBER && tokens.kind[i - 1] === COMMA ? i - 2 : i;

const isName = (reading: Reading, i: number): boolean =>
  reading.isWord(i) && reading.isCapital(i) && !reading.is(i, W.article);

/** Whether the sentence of token `i` says "also". */
export function hasAlso({ tokens }: Reading, { also }: CountWords, i: number): boolean {
  for (let at = tokens.sentenceStart(i); at < tokens.sentenceEnd[i]; at++)
    if (tokens.word[at] === also) return true;
  return false;
}
