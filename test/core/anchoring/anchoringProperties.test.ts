import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe as describeQuote } from '../../../src/core/anchoring/describe';
import { prepare } from '../../../src/core/anchoring/preparedText';
import { resolve } from '../../../src/core/anchoring/resolve';
import { track, type Edit } from '../../../src/core/anchoring/track';
import type { Range } from '../../../src/core/text/range';

const RUNS = { numRuns: 10_000 };
const FEWER_RUNS = { numRuns: 2_500 };

const words = [
  ...[
    'officials',
    'said',
    'the',
    'the',
    'talks',
    'failed',
    'on',
    'Friday',
    'and',
    'nobody',
    'from',
    'Łódź',
    'answered',
  ],
  ...[
    'a',
    'senior',
    'aide',
    "didn't",
    'leave',
    '“never”',
    '*again*',
    '7,000',
    'tonnes',
    'of',
    'ore',
    '😀',
    'U.S.',
    'in',
  ],
];
const word = fc.constantFrom(...words);
/** Words in some order, each once: texts in which every sentence says the same have no places to tell apart. */
const phrase = (from: readonly string[]) => fc.shuffledSubarray([...from], { minLength: 6, maxLength: 14 });
const sentence = phrase(words).map((all) => `${all.join(' ')}.`);
/** What is written into a text later is no copy of what was in it: nobody could say which of two copies was the first. */
const news =
  'rain fell over every island while three ferries waited behind Marrow Hill until dawn came'.split(' ');
const newSentence = phrase(news).map((all) => `${all.join(' ')}. `);
const gap = fc.constantFrom(' ', ' ', '\n', '\n\n', '\r\n\r\n');
const sentences = (minLength: number, maxLength: number) =>
  fc
    .array(fc.tuple(sentence, gap), { minLength, maxLength })
    .map((all) => all.map(([text, space]) => text + space).join(''));

/** No editor puts a caret between the two units of a line break. */
const besideBreak = (text: string, offset: number): number =>
  text.slice(offset - 1, offset + 1) === '\r\n' ? offset - 1 : offset;

/** A text and a range in it, seldom empty. */
const draft = fc
  .tuple(sentences(1, 8), fc.double({ min: 0, max: 0.9, noNaN: true }), fc.integer({ min: 1, max: 60 }))
  .map(([text, at, length]) => {
    const start = besideBreak(text, Math.floor(at * text.length));
    const end = besideBreak(text, Math.min(text.length, start + length));
    return { text, range: { start, end } };
  });

interface Change {
  readonly at: number;
  readonly deleted: number;
  readonly inserted: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  deleted: fc.integer({ min: 0, max: 12 }),
  inserted: fc.oneof(fc.constantFrom(...news), newSentence, fc.constant('')),
});

interface Script {
  readonly text: string;
  readonly edits: readonly Edit[];
}

/** Changes made outside of a range (they may touch it), all at once and none over another. */
function applyOutside({ start, end }: Range, text: string, changes: readonly Change[]): Script {
  const edits: Edit[] = [];
  let result = '';
  let done = 0;
  for (const { at, deleted, inserted } of changes.toSorted((a, b) => a.at - b.at)) {
    const from = besideBreak(text, Math.floor(at * text.length));
    if (from < done || (from > start && from < end)) continue;
    const to = besideBreak(text, Math.min(from + deleted, from <= start ? start : text.length));
    edits.push({ start: from, end: to, insertedLength: inserted.length });
    result += text.slice(done, from) + inserted;
    done = to;
  }
  return { text: result + text.slice(done), edits };
}

const isAccepted = (state: string) => state === 'exact' || state === 'changed';

describe('anchoring', function () {
  this.timeout(120_000);

  it('keeps the words of a range through edits outside of it', () => {
    fc.assert(
      fc.property(draft, fc.array(change, { maxLength: 6 }), ({ text, range }, changes) => {
        const script = applyOutside(range, text, changes);
        const tracked = track([range], script.edits, text.length);
        if (tracked.kind === 'replaced') return;
        const [{ start, end }] = tracked.ranges;
        assert.equal(script.text.slice(start, end), text.slice(range.start, range.end));
      }),
      RUNS,
    );
  });

  it('finds by the words what it finds by the edits, or leaves it to a person', () => {
    fc.assert(
      fc.property(draft, fc.array(change, { maxLength: 3 }), ({ text, range }, changes) => {
        const script = applyOutside(range, text, changes);
        const tracked = track([range], script.edits, text.length);
        if (tracked.kind === 'replaced') return;
        const outcome = resolve(prepare(script.text), describeQuote(prepare(text), range));
        if (isAccepted(outcome.state))
          assert.deepEqual(outcome, { state: 'exact', range: tracked.ranges[0] });
      }),
      RUNS,
    );
  });

  it('finds what it described, or says that the text holds it twice', () => {
    fc.assert(
      fc.property(draft, ({ text, range }) => {
        const prepared = prepare(text);
        const quote = describeQuote(prepared, range);
        const outcome = resolve(prepared, quote);
        if (quote.prefix.length + quote.suffix.length > 800) return;
        assert.deepEqual(outcome, { state: 'exact', range });
      }),
      FEWER_RUNS,
    );
  });

  it('takes no sentence for a deleted one that it differs from by a word', () => {
    const lookalike = fc.tuple(phrase(words), fc.nat(), word);
    fc.assert(
      fc.property(sentences(2, 4), sentences(2, 4), lookalike, (before, between, [said, at, other]) => {
        const passage = `${said.join(' ')}. `;
        const twin = `${said.with(at % said.length, other).join(' ')}. `;
        const range = { start: before.length, end: before.length + passage.length - 2 };
        const quote = describeQuote(prepare(before + passage + between + twin), range);
        const { state } = resolve(prepare(before + between + twin), quote);
        assert(!isAccepted(state), `took ${twin} for ${passage}`);
      }),
      FEWER_RUNS,
    );
  });
});
