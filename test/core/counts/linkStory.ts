import { type CountGap, linkCounts } from '../../../src/core/counts/linkCounts';
import { createCountReader } from '../../../src/core/counts/countReader';
import type { BlockRange } from '../../../src/core/counts/story';
import { english, read } from '../../support/read';

const reader = createCountReader(english);

/** What a story leaves open, in the words of the story. */
export interface OpenStory {
  readonly gaps: readonly Ledger[];
  readonly mismatches: readonly Ledger[];
  readonly orphans: readonly string[];
}

export interface Ledger {
  readonly text: string;
  readonly stated: number;
  readonly named: readonly string[];
  readonly unnamed: number;
  readonly orphans: readonly string[];
  readonly explainedBy: readonly string[];
}

/** Reads a story, one paragraph an argument. `{{…}}` marks what is not disclosed. */
export function linkStory(...paragraphs: readonly string[]): OpenStory {
  const undisclosed: BlockRange[] = [];
  const texts = paragraphs.map((paragraph, block) => {
    const start = paragraph.indexOf('{{');
    if (start >= 0) undisclosed.push({ block, start, end: paragraph.indexOf('}}') - 2 });
    return paragraph.replace(/\{\{|\}\}/g, '');
  });
  const links = linkCounts(
    texts.map((text, index) => ({ index, facts: reader.find(read(text)) })),
    undisclosed,
  );
  const words = ({ block, start, end }: BlockRange): string => texts[block].slice(start, end);
  const toLedger = (gap: CountGap): Ledger => ({
    text: words(gap),
    stated: gap.stated,
    named: gap.members.map(({ text }) => text),
    unnamed: gap.unnamed,
    orphans: gap.orphans.map((index) => words(links.orphans[index])),
    explainedBy: gap.explainedBy.map((index) => words(undisclosed[index])),
  });
  return {
    gaps: links.gaps.map(toLedger),
    mismatches: links.mismatches.map(toLedger),
    orphans: links.orphans.map(words),
  };
}
