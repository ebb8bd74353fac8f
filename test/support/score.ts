import type { Finding } from '../../src/core/rules/finding';
import { overlaps, type Range } from '../../src/core/text/range';
import type { Label, Passage } from './passages';

/** What labels are compared with: the kinds of findings, no-comment statements counted apart. */
export const CLASS_OF_LABEL: Readonly<Record<string, string>> = {
  A: 'anonymous-source',
  B: 'anonymity-terms',
  R: 'anonymity-reason',
  C: 'vague-attribution',
  F: 'undisclosed-fact',
  N: 'no-comment',
  G: 'count-gap',
  O: 'count-gap',
  E: 'relayed-attribution',
};

/** A passage with what the tool found in it. */
export interface Checked {
  readonly passage: Passage;
  readonly findings: readonly Finding[];
}

export interface Score {
  readonly found: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  readonly precision: number;
  readonly recall: number;
}

/**
 * Compares findings with labels of one class. The two match where the overlap is at least a third of their union;
 * each is used once, the best overlap first. Unsure labels are neutral, and so is a no-comment statement found as
 * another undisclosed fact, or the other way round. Misses and false alarms are given as the words in their passage.
 */
export function score(checked: readonly Checked[], className: string): Score {
  const missed: string[] = [];
  const wrong: string[] = [];
  let found = 0;
  for (const { passage, findings } of checked) {
    const labels = passage.labels.filter(({ kind }) => CLASS_OF_LABEL[kind] === className);
    const hits = findings.filter((finding) => classOf(finding) === className);
    const pairs = pairUp(labels, hits);
    const neutral = passage.labels.filter(
      ({ kind, unsure }) =>
        (unsure && CLASS_OF_LABEL[kind] === className) || CLASS_OF_LABEL[kind] === TWINS[className],
    );
    for (const label of labels) {
      if (label.unsure) continue;
      if (pairs.has(label)) found++;
      else missed.push(show(passage, label.range, label.sub));
    }
    const used = new Set(pairs.values());
    for (const hit of hits)
      if (!used.has(hit) && !neutral.some(({ range }) => overlaps(range, hit.range)))
        wrong.push(show(passage, hit.range, hit.ruleId));
  }
  return { found, missed, wrong, precision: ratio(found, wrong.length), recall: ratio(found, missed.length) };
}

const LEAST_OVERLAP = 1 / 3;
const TWINS: Readonly<Record<string, string>> = {
  'no-comment': 'undisclosed-fact',
  'undisclosed-fact': 'no-comment',
};

const classOf = ({ ruleId, kind }: Finding): string =>
  ruleId === 'undisclosed/no-comment' ? 'no-comment' : kind;

function pairUp(labels: readonly Label[], hits: readonly Finding[]): ReadonlyMap<Label, Finding> {
  const candidates = labels
    .flatMap((label) => hits.map((hit) => ({ label, hit, share: sharedPart(label.range, hit.range) })))
    .filter(({ share }) => share >= LEAST_OVERLAP)
    .sort((a, b) => b.share - a.share);
  const pairs = new Map<Label, Finding>();
  const used = new Set<Finding>();
  for (const { label, hit } of candidates) {
    if (pairs.has(label) || used.has(hit)) continue;
    pairs.set(label, hit);
    used.add(hit);
  }
  return pairs;
}

/** The overlap of two ranges as a part of their union. */
function sharedPart(a: Range, b: Range): number {
  const overlap = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return overlap / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

const ratio = (right: number, wrong: number): number => (right + wrong === 0 ? 1 : right / (right + wrong));

function show({ text }: Passage, { start, end }: Range, note: string): string {
  const line = `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`.replace(/\s+/g, ' ');
  return note ? `${line} (${note})` : line;
}
