import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describe } from '../../src/core/anchoring/describe';
import type { Outcome } from '../../src/core/anchoring/outcome';
import { prepare } from '../../src/core/anchoring/preparedText';
import { resolve } from '../../src/core/anchoring/resolve';
import { measureCost } from './cost';

/** Two versions of a text, and passages of the old one. */
interface Case {
  readonly id: string;
  readonly old: string;
  readonly new: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

const USAGE = 'usage: bench:anchoring -- CASES.jsonl --out RESULTS.jsonl';

/** Of the old text, the new one is searched with what a sidecar holds and nothing else. */
function resolveCase({ id, old, new: text, spans }: Case): object {
  const before = prepare(old);
  const quotes = spans.map((span) => describe(before, span));
  const after = prepare(text);
  return { id, spans: quotes.map((quote) => toResult(resolve(after, quote))) };
}

const toResult = (outcome: Outcome): object =>
  outcome.state === 'orphan' ? outcome : { state: outcome.state, ...outcome.range };

const { positionals, values } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
const [casesFile] = positionals;
if (casesFile === undefined || values.out === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const cases: readonly Case[] = readFileSync(casesFile, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Case);
  const results = cases.map((one) => JSON.stringify(resolveCase(one)));
  writeFileSync(values.out, results.map((line) => `${line}\n`).join(''));
  for (const line of measureCost(cases.map(({ old }) => old))) console.log(line);
}
