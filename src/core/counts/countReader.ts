import type { Reading } from '../grammar/reading';
import type { Lexicon } from '../lexicon/lexicon';
import { FIRST } from '../text/tokens';
import { findCoordinations } from './coordinations';
import { type CountGrammar, createCountGrammar } from './countGrammar';
import { type CountWords, isTrigger } from './countWords';
import { type CountFacts, NO_COUNTS } from './facts';
import { findLooseList } from './looseList';
import { findStatedCounts } from './statedCounts';
import { findOrphans } from './orphans';

/** Finds counted groups in a block. */
export interface CountReader {
  find(reading: Reading): CountFacts;
}

export function createCountReader(lexicon: Lexicon): CountReader {
  const grammar = createCountGrammar(lexicon);
  return { find: (reading) => findCounts(reading, grammar) };
}

/** Block facts, sentence by sentence. A sentence without a counting word is skipped after one look at each token. */
function findCounts(reading: Reading, grammar: CountGrammar): CountFacts {
  const { tokens } = reading;
  const coordinations = findCoordinations(reading, grammar.words);
  const facts = { counts: [], lists: [], orphans: [], completions: [] } as {
    -readonly [K in keyof Omit<CountFacts, 'coordinations'>]: CountFacts[K][number][];
  };
  for (let from = 0, sentence = 0; from < tokens.count; from = tokens.sentenceEnd[from], sentence++) {
    if (!(tokens.flags[from] & FIRST) || !hasTrigger(reading, grammar.words, from)) continue;
    const counts = findStatedCounts(reading, grammar, { from, to: tokens.sentenceEnd[from], sentence });
    facts.counts.push(...counts.facts);
    const list = findLooseList(reading, grammar, { from, to: tokens.sentenceEnd[from], sentence });
    if (list) facts.lists.push(list);
    const orphans = findOrphans(reading, grammar, { from, to: tokens.sentenceEnd[from], sentence });
    facts.orphans.push(
      ...counts.orphans,
      ...orphans.orphans.filter(
        (orphan) => !counts.orphans.some((inner) => inner.end > orphan.start && inner.start < orphan.end),
      ),
    );
    facts.completions.push(...orphans.completions);
  }
  const found =
    facts.counts.length +
    facts.lists.length +
    facts.orphans.length +
    facts.completions.length +
    coordinations.length;
  return found === 0 ? NO_COUNTS : { ...facts, coordinations };
}

function hasTrigger(reading: Reading, words: CountWords, from: number): boolean {
  for (let i = from; i < reading.tokens.sentenceEnd[from]; i++) if (isTrigger(reading, words, i)) return true;
  return false;
}
