import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Range } from '../../src/core/text/range';

/** What is scored by itself: the kinds of findings, with statements of no comment apart. */
export const CLASSES = [
  'anonymous-source',
  'anonymity-terms',
  'anonymity-reason',
  'vague-attribution',
  'undisclosed-fact',
  'no-comment',
  'count-gap',
] as const;
export type QualityClass = (typeof CLASSES)[number];

/** A stated count and how many of its members the text names. */
export interface Ledger {
  readonly stated: number | undefined;
  readonly named: number | undefined;
}

/** A stretch of a text that an editor marked. Offsets are UTF-16 units. */
export interface Label extends Range {
  readonly doc: string;
  readonly className: QualityClass;
  /** As written in the file: `A` and so on. */
  readonly letter: string;
  /** The sub-kind, empty where there is none. */
  readonly sub: string;
  /** Editors would differ: finding it and missing it both cost nothing. */
  readonly unsure: boolean;
  readonly quote: string;
  readonly ledger: Ledger;
}

/** A stretch that the tool marked. */
export interface Hit extends Range {
  readonly doc: string;
  readonly className: QualityClass;
  readonly ruleId: string;
  readonly text: string;
  readonly ledger: Ledger;
}

interface LabelLine extends Range {
  readonly doc: string;
  readonly label: string;
  readonly sub?: string;
  readonly unsure?: boolean;
  readonly quote: string;
  readonly stated?: number;
  readonly listed?: number;
}

/** The part of the JSON contract of `check` that is scored. */
export interface CheckReport {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly (Range & {
      readonly kind: string;
      readonly ruleId: string;
      readonly text: string;
      readonly data: { readonly stated?: number; readonly named?: readonly string[] };
    })[];
  }[];
}

const CLASS_OF_LETTER: Readonly<Record<string, QualityClass>> = {
  A: 'anonymous-source',
  B: 'anonymity-terms',
  R: 'anonymity-reason',
  C: 'vague-attribution',
  F: 'undisclosed-fact',
  G: 'count-gap',
  O: 'count-gap',
};

/** A label a line, as JSON: `{doc, start, end, label, sub?, unsure?, quote, stated?, listed?}`. Other letters are left out. */
export function readLabels(file: string): readonly Label[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LabelLine)
    .flatMap((line): Label[] => {
      const className = classOfLabel(line);
      return className ? [toLabel(line, className)] : [];
    });
}

function classOfLabel({ label, sub }: LabelLine): QualityClass | undefined {
  return label === 'F' && sub === 'nocomment' ? 'no-comment' : CLASS_OF_LETTER[label];
}

function toLabel(line: LabelLine, className: QualityClass): Label {
  const { doc, start, end, label: letter, quote, unsure = false, stated, listed } = line;
  const sub = className === 'count-gap' ? (letter === 'G' ? 'gap' : 'orphan') : (line.sub ?? '');
  return { doc, start, end, className, letter, sub, unsure, quote, ledger: { stated, named: listed } };
}

/** Findings of the kinds that are scored; a document is called by the name of its file. */
export function toHits({ files }: CheckReport): readonly Hit[] {
  return files.flatMap(({ path, findings }) =>
    findings.flatMap(({ start, end, kind, ruleId, text, data }): Hit[] => {
      const className = CLASSES.find((name) =>
        ruleId === 'undisclosed/no-comment' ? name === 'no-comment' : name === kind,
      );
      const ledger = { stated: data.stated, named: data.named?.length };
      return className ? [{ doc: toDoc(path), start, end, className, ruleId, text, ledger }] : [];
    }),
  );
}

export const toDoc = (path: string): string => basename(path, extname(path));
