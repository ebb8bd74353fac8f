import { overlaps, type Range } from '../../src/core/text/range';
import type { Hit, Label, QualityClass } from './labels';

/** What one class reached. */
export interface Score {
  readonly className: QualityClass;
  /** Sure labels. */
  readonly labels: number;
  readonly findings: number;
  readonly found: number;
  readonly wrong: readonly Hit[];
  readonly missed: readonly Label[];
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Mean overlap of finding and label over their union; null where nothing was found. */
  readonly span: number | null;
  /** By sub-kind, in the order of the alphabet. */
  readonly subKinds: readonly Share[];
  /** By rule: of its findings that were judged, those that were right. */
  readonly rules: readonly Share[];
  /** Of the gaps that were found, those whose numbers are right. */
  readonly ledger: Share | undefined;
}

/** `right` of `all`. */
export interface Share {
  readonly name: string;
  readonly all: number;
  readonly right: number;
}

interface Pair {
  readonly label: Label;
  readonly hit: Hit;
  readonly shared: number;
  /** The overlap as a part of the union. */
  readonly part: number;
}

const LEAST_PART = 1 / 3;
/** A statement of no comment found as another undisclosed fact costs nothing, and the other way round. */
const TWINS: Partial<Readonly<Record<QualityClass, QualityClass>>> = {
  'no-comment': 'undisclosed-fact',
  'undisclosed-fact': 'no-comment',
};

/**
 * Compares findings with labels of one class. The two match where they share at least a third of their union; each is
 * used once, the best match first. A finding that touches an unsure label costs nothing; every other one that matches no
 * label is wrong.
 */
export function score(className: QualityClass, allLabels: readonly Label[], allHits: readonly Hit[]): Score {
  const labels = allLabels.filter((label) => label.className === className);
  const hits = allHits.filter((hit) => hit.className === className);
  const pairs = pairUp(labels, hits);
  const hitOf = new Map(pairs.map((pair) => [pair.label, pair]));
  const used = new Set(pairs.map(({ hit }) => hit));
  const neutral = allLabels.filter((label) =>
    label.className === className ? label.unsure : label.className === TWINS[className],
  );
  const sure = labels.filter(({ unsure }) => !unsure);
  const missed = sure.filter((label) => !hitOf.has(label));
  const found = sure.length - missed.length;
  const wrong = hits.filter((hit) => !used.has(hit) && !neutral.some((label) => touch(label, hit)));
  const matched = pairs.filter(({ label }) => !label.unsure);
  const precision = shareOf(found, found + wrong.length);
  const recall = shareOf(found, sure.length);
  return {
    className,
    labels: sure.length,
    findings: hits.length,
    found,
    wrong,
    missed,
    precision,
    recall,
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
    span: matched.length > 0 ? matched.reduce((sum, { part }) => sum + part, 0) / matched.length : null,
    subKinds: tally(
      sure.filter(({ sub }) => sub !== ''),
      ({ sub }) => sub,
      (label) => hitOf.has(label),
    ),
    rules: tally(
      [...matched.map(({ hit }) => hit), ...wrong],
      ({ ruleId }) => ruleId,
      (hit) => used.has(hit),
    ),
    ledger: className === 'count-gap' ? ledgerOf(matched) : undefined,
  };
}

function pairUp(labels: readonly Label[], hits: readonly Hit[]): readonly Pair[] {
  const candidates = labels
    .flatMap((label) => hits.filter((hit) => touch(label, hit)).map((hit) => toPair(label, hit)))
    .filter(({ part }) => part >= LEAST_PART)
    .sort((a, b) => b.part - a.part || b.shared - a.shared);
  const taken = new Set<Label | Hit>();
  return candidates.filter(({ label, hit }) => {
    if (taken.has(label) || taken.has(hit)) return false;
    taken.add(label).add(hit);
    return true;
  });
}

const touch = (label: Label, hit: Hit): boolean => label.doc === hit.doc && overlaps(label, hit);

function toPair(label: Label, hit: Hit): Pair {
  const shared = Math.min(label.end, hit.end) - Math.max(label.start, hit.start);
  return { label, hit, shared, part: shared / lengthOfUnion(label, hit) };
}

const lengthOfUnion = (a: Range, b: Range): number => Math.max(a.end, b.end) - Math.min(a.start, b.start);

const shareOf = (right: number, all: number): number => (all > 0 ? right / all : 1);

function ledgerOf(matched: readonly Pair[]): Share {
  const gaps = matched.filter(({ label }) => label.sub === 'gap');
  const right = gaps.filter(
    ({ label, hit }) => label.ledger.stated === hit.ledger.stated && label.ledger.named === hit.ledger.named,
  );
  return { name: 'ledger', all: gaps.length, right: right.length };
}

function tally<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  isRight: (item: T) => boolean,
): readonly Share[] {
  const names = [...new Set(items.map(nameOf))].sort();
  return names.map((name) => {
    const own = items.filter((item) => nameOf(item) === name);
    return { name, all: own.length, right: own.filter(isRight).length };
  });
}
