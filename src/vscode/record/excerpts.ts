import type { Outcome, Quote, Range } from '../../core';

/** The places a person has to choose between, none where the words are gone; undefined where there is no doubt. */
export function candidatesOf(place: Outcome | undefined): readonly Range[] | undefined {
  switch (place?.state) {
    case 'review':
      return [place.range, ...place.others];
    case 'orphan':
      return [];
    case 'exact':
    case 'changed':
    case undefined:
      return undefined;
    default:
      return place satisfies never;
  }
}

/** Narrow enough for two columns of an editor. */
const LINE_LENGTH = 56;

/** A quote in its surroundings, on lines of its own, so that two excerpts can be compared line by line. */
export const quotedExcerpt = ({ prefix, exact, suffix }: Quote): string =>
  [prefix, exact, suffix].map(wrap).join('\n\n');

/** A place of a draft, shown like the quote it may belong to: with as much around it. */
export function excerptAround(text: string, { start, end }: Range, { prefix, suffix }: Quote): string {
  return quotedExcerpt({
    prefix: text.slice(Math.max(0, start - prefix.length), start),
    exact: text.slice(start, end),
    suffix: text.slice(end, end + suffix.length),
  });
}

function wrap(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && longer.length <= LINE_LENGTH) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.join('\n');
}
