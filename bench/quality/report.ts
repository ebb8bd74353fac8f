import type { Hit, Label } from './labels';
import type { Score, Share } from './score';

/** The table a person reads, with recall by sub-kind and precision by rule below each class. */
export function toText(scores: readonly Score[]): string {
  return scores
    .map(({ className, labels, findings, precision, recall, f1, span, subKinds, rules, ledger }) => {
      const head =
        `${className.padEnd(18)} ${pad(labels)} labels ${pad(findings)} findings` +
        `  P ${fixed(precision)}  R ${fixed(recall)}  F1 ${fixed(f1)}  span ${fixed(span)}`;
      return [
        head,
        ...line('recall', subKinds),
        ...line('precision', rules),
        ...(ledger ? [`  ledger right ${ledger.right}/${ledger.all}`] : []),
      ].join('\n');
    })
    .join('\n');
}

/** A table for the README. Sub-kinds with few labels say little, and are marked. */
export function toMarkdown(scores: readonly Score[]): string {
  const rows = scores
    .filter(({ labels, findings }) => labels + findings > 0)
    .map(({ className, labels, precision, recall, f1, span, subKinds, ledger }) => {
      const details = subKinds.map((share) => `${share.name} ${fixed(part(share))} (${share.all})`);
      if (ledger && ledger.all > 0) details.push(`ledger right ${ledger.right} of ${ledger.all}`);
      return [className, labels, fixed(precision), fixed(recall), fixed(f1), fixed(span), details.join(', ')];
    });
  const head = ['class', 'labels', 'precision', 'recall', 'F1', 'span', 'recall by sub-kind (labels)'];
  const widths = head.map((name, i) => Math.max(name.length, ...rows.map((row) => `${row[i]}`.length)));
  const toRow = (cells: readonly (string | number)[]): string =>
    `| ${cells.map((cell, i) => `${cell}`.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [
    toRow(head),
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...rows.map(toRow),
  ].join('\n');
}

/** Every false alarm and every miss, a line each. */
export function toErrors(scores: readonly Score[]): readonly string[] {
  return scores
    .flatMap(({ className, wrong, missed }) => [
      ...wrong.map((hit) => `FP ${className} ${placeOf(hit)} ${hit.ruleId} ${JSON.stringify(hit.text)}`),
      ...missed.map(
        (label) =>
          `FN ${className} ${placeOf(label)} ${label.letter}/${label.sub} ${JSON.stringify(label.quote)}`,
      ),
    ])
    .sort();
}

/** The figures rounded to three places, for other programs. */
export function toJson(scores: readonly Score[], documents: number): string {
  const classes = scores.map(
    ({ className, labels, findings, found, wrong, missed, ...rest }) =>
      [
        className,
        {
          labels,
          findings,
          tp: found,
          fp: wrong.length,
          fn: missed.length,
          precision: round(rest.precision),
          recall: round(rest.recall),
          f1: round(rest.f1),
          span: rest.span === null ? null : round(rest.span),
          ...(rest.ledger && { ledger: { n: rest.ledger.all, right: rest.ledger.right } }),
          recallBySub: Object.fromEntries(
            rest.subKinds.map((share) => [share.name, { n: share.all, recall: round(part(share)) }]),
          ),
        },
      ] as const,
  );
  return JSON.stringify({ docs: documents, classes: Object.fromEntries(classes) }, null, 1);
}

const line = (title: string, shares: readonly Share[]): readonly string[] =>
  shares.length === 0
    ? []
    : [
        `  ${title}: ${shares.map((share) => `${share.name} ${fixed(part(share))} (${share.all})`).join(', ')}`,
      ];

const placeOf = ({ doc, start, end }: Label | Hit): string => `${doc} ${start}-${end}`;
const part = ({ right, all }: Share): number => (all > 0 ? right / all : 1);
const round = (value: number): number => Number(value.toFixed(3));
const fixed = (value: number | null): string => (value === null ? '–' : value.toFixed(3));
const pad = (value: number): string => `${value}`.padStart(4);
