import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { CLASSES, readLabels, toDoc, toHits, type CheckReport } from './labels';
import { updateReadme } from './readme';
import { toErrors, toJson, toMarkdown, toText } from './report';
import { score } from './score';

const USAGE = `usage: bench:quality -- TEXTS LABELS [--errors] [--json] [--only CLASS]… [--readme]

Checks the folder TEXTS with the built command line and holds what it finds against the labels in LABELS (a line of JSON
each, see labels.ts). --errors lists every false alarm and miss; --readme writes the table into README.md, between the
comments that bear the name of the folder.`;

const root = path.join(import.meta.dirname ?? __dirname, '../..');

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'boolean' },
    json: { type: 'boolean' },
    readme: { type: 'boolean' },
    only: { type: 'string', multiple: true },
  },
});
const [texts, labelsFile] = positionals;
if (texts === undefined || labelsFile === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const report = check(texts);
  const labels = readLabels(labelsFile);
  const hits = toHits(report);
  const scores = CLASSES.filter((name) => values.only?.includes(name) ?? true).map((name) =>
    score(name, labels, hits),
  );
  const documents = new Set([
    ...labels.map(({ doc }) => doc),
    ...report.files.map((file) => toDoc(file.path)),
  ]);
  if (values.json) console.log(toJson(scores, documents.size));
  else console.log(`${documents.size} documents\n${toText(scores)}`);
  if (values.errors) console.log(toErrors(scores).join('\n'));
  if (values.readme) updateReadme(path.join(root, 'README.md'), path.basename(texts), toMarkdown(scores));
}

/** What the built command line says of a folder. @throws where it could not check all of it */
function check(folder: string): CheckReport {
  const args = ['dist/cli.js', 'check', '--format', 'json', '--min-severity', 'hint', path.resolve(folder)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0 && status !== 1) throw new Error(`check ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as CheckReport;
}
