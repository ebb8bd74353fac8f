import type { Range } from '../../src/core/text/range';

/** A text with the stretches that `[[…]]` marked in it. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Range[];
}

/** Takes the `[[…]]` out of a fixture and says where they were. Marks do not nest. */
export function readMarked(fixture: string): MarkedText {
  let text = '';
  const marks: Range[] = [];
  for (const [i, part] of fixture.split(/\[\[|\]\]/).entries()) {
    if (i % 2 === 1) marks.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, marks };
}
