import { readFileSync, writeFileSync } from 'node:fs';

/** Puts `table` between `<!-- quality:NAME -->` and `<!-- /quality:NAME -->`. @throws where the two are not there */
export function updateReadme(file: string, name: string, table: string): void {
  const text = readFileSync(file, 'utf8');
  const [open, close] = [`<!-- quality:${name} -->`, `<!-- /quality:${name} -->`];
  const start = text.indexOf(open);
  const end = text.indexOf(close, start);
  if (start < 0 || end < 0) throw new Error(`${file} has no ${open} … ${close}`);
  writeFileSync(file, `${text.slice(0, start + open.length)}\n\n${table}\n\n${text.slice(end)}`);
}
