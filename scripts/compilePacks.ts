/**
 * Reads the built-in packs and writes them as one JSON file for the bundle. Every problem is printed with its file and
 * line; any problem fails the build.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createEnglishLexicon } from '../src/core/lexicon/english';
import { describeProblem } from '../src/core/messages';
import type { Pack } from '../src/core/rules/pack';
import { parsePack } from '../src/core/rules/parsePack';

const folder = path.join(import.meta.dirname ?? __dirname, '../src/core/packs');
const lexicon = createEnglishLexicon();
const packs: Pack[] = [];
let failed = false;

for (const name of readdirSync(path.join(folder, 'en')).sort()) {
  const file = path.join(folder, 'en', name);
  const { pack, problems } = parsePack(
    readFileSync(file, 'utf8'),
    path.relative(process.cwd(), file),
    lexicon,
  );
  for (const problem of problems) console.error(describeProblem(problem));
  failed ||= problems.length > 0 || !pack;
  if (pack) packs.push(pack);
}

writeFileSync(path.join(folder, 'en.generated.json'), JSON.stringify(packs));
process.exitCode = failed ? 1 : 0;
