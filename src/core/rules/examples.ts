import type { ExampleFault } from '../problem';
import type { Range } from '../text/range';
import type { Rule } from './pack';

/** How a rule did on its own examples. */
export interface RuleTest {
  readonly ruleId: string;
  readonly examples: number;
  readonly faults: readonly ExampleFault[];
  /** Whether any of them makes the rule fire. */
  readonly fires: boolean;
}

/** Where the rule of an id finds something in a text. */
export type FindByRule = (ruleId: string, text: string) => readonly Range[];

export function testRule({ id, examples }: Rule, find: FindByRule): RuleTest {
  const flagged = examples.flag.map((example) => {
    const { text, marks } = readExample(example);
    return { text, marks, found: find(id, text) };
  });
  const passed = examples.pass.map((example) => {
    const { text } = readExample(example);
    return { text, found: wordsAt(text, find(id, text)) };
  });
  return {
    ruleId: id,
    examples: flagged.length + passed.length,
    faults: [
      ...flagged.flatMap(findFault),
      ...passed
        .filter(({ found }) => found.length > 0)
        .map(({ text, found }) => ({ code: 'flagged', example: text, found }) as const),
    ],
    fires: flagged.some(({ found }) => found.length > 0),
  };
}

interface Example {
  readonly text: string;
  /** The stretches that were between `[[` and `]]`. */
  readonly marks: readonly Range[];
}

function readExample(example: string): Example {
  let text = '';
  const marks: Range[] = [];
  for (const [i, part] of example.split(/\[\[|\]\]/).entries()) {
    if (i % 2 === 1) marks.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, marks };
}

function findFault({
  text,
  marks,
  found,
}: Example & { readonly found: readonly Range[] }): readonly ExampleFault[] {
  if (found.length === 0) return [{ code: 'missed', example: text }];
  return marks
    .filter((mark) => !found.some(({ start, end }) => start === mark.start && end === mark.end))
    .map((mark) => ({
      code: 'other-words',
      example: text,
      marked: text.slice(mark.start, mark.end),
      found: wordsAt(text, found),
    }));
}

const wordsAt = (text: string, ranges: readonly Range[]): readonly string[] =>
  ranges.map(({ start, end }) => text.slice(start, end));
