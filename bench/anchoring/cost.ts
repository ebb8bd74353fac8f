import { describe } from '../../src/core/anchoring/describe';
import { fingerprint } from '../../src/core/anchoring/fingerprint';
import { prepare } from '../../src/core/anchoring/preparedText';
import { resolve } from '../../src/core/anchoring/resolve';

const LENGTH = 100_000;
const ANNOTATIONS = 100;
const ROUNDS = 15;
const QUOTED = 40;

/** What 100 annotations in a draft of 100 kB cost: one line a situation, made from real texts set one after another. */
export function measureCost(texts: readonly string[]): readonly string[] {
  const draft = grow(texts);
  const before = prepare(draft);
  const starts = Array.from({ length: ANNOTATIONS }, (_, i) =>
    Math.floor(((i + 0.5) * draft.length) / ANNOTATIONS),
  );
  const ranges = starts.map((start) => ({ start, end: start + QUOTED }));
  const quotes = ranges.map((range) => describe(before, range));
  const edited = editEach(draft, starts);
  const known = fingerprint(draft);

  const resolveAll = (text: string) => {
    const prepared = prepare(text);
    return quotes.map((quote) => resolve(prepared, quote));
  };
  const fromCache = () =>
    fingerprint(draft) === known &&
    ranges.every(({ start, end }, i) => draft.slice(start, end) === quotes[i].exact);
  return [
    show('from scratch, text as it was', () => resolveAll(draft)),
    show('from scratch, every passage edited', () => resolveAll(edited)),
    show('unchanged, offsets from the cache', fromCache),
  ];
}

/** Real texts until there is enough of them, from the start again where they do not suffice. */
function grow(texts: readonly string[]): string {
  let draft = '';
  for (let i = 0; draft.length < LENGTH; i++) draft += `${texts[i % texts.length]}\n\n`;
  return draft.slice(0, LENGTH);
}

/** Puts a word into every quote, and one before it. */
function editEach(text: string, starts: readonly number[]): string {
  const cuts = starts.flatMap((start) => [start - QUOTED, start + QUOTED / 2]);
  return [0, ...cuts].map((cut, i) => text.slice(cut, cuts[i])).join(' indeed ');
}

function show(what: string, work: () => unknown): string {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return `${ANNOTATIONS} annotations in ${LENGTH / 1000} kB, ${what}: ${times[ROUNDS >> 1].toFixed(2)} ms (median of ${ROUNDS})`;
}
