import { readList } from '../grammar/list';
import type { Reading } from '../grammar/reading';
import { COLON } from '../text/tokens';
import { W } from '../lexicon/wordClasses';
import { findPlural } from './countedNoun';
import type { CountGrammar } from './countGrammar';
import type { LooseList } from './facts';
import { properNames, toRoll } from './roll';
import type { Sentence } from './statedNumbers';

/** "They include A and B", "Among the countries named are A and B", "Those departments are: A, B and C". */
export function findLooseList(
  reading: Reading,
  grammar: CountGrammar,
  { from, to, sentence }: Sentence,
): LooseList | undefined {
  const { tokens, lexicon } = reading;
  const { words } = grammar;
  const among = reading.textOf(from) === 'among';
  if (!among && !lexicon.has(tokens.word[from], words.groupPronoun)) return undefined;
  const noun = findPlural(
    reading,
    words,
    grammar.list.words,
    among && reading.is(from + 1, W.article) ? from + 2 : from + 1,
  );
  const limit = Math.min(to, (noun?.end ?? from + 1) + 4);
  for (let at = noun?.end ?? from + 1; at < limit; at++) {
    const verb =
      lexicon.has(tokens.word[at], words.copula) || (!among && lexicon.has(tokens.word[at], words.listVerb));
    if (!verb) continue;
    const start = tokens.kind[at + 1] === COLON ? at + 2 : at + 1;
    const list = readList(reading, grammar.list, { from: start, to });
    if (!list || properNames(list) < 2) return undefined;
    const roll = toRoll(reading, list);
    return { family: noun?.family, sentence, roll, start: tokens.start[from], end: tokens.end[list.end - 1] };
  }
  return undefined;
}
