import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describeProblem, mergeSidecars, type FileStore, type Problem, type StoredText } from '../core/index';
import { toPrintable } from '../core/report/toPrintable';
import { toDisplayPath } from '../node/displayPath';
import { toFileProblem } from '../node/fileProblem';
import { createFileStore } from '../node/fileStore';
import { ProblemError } from '../node/problemError';
import { EXIT } from './exitCode';
import { write, type Io } from './io';
import { parseOptions } from './options';
import { UsageError } from './usageError';

const MERGE_HELP = `Usage: on-the-record merge [options] BASE OURS THEIRS

Merges two versions of a sidecar that go back to BASE, by what they say rather than by lines, and
writes the result to OURS. Made to be called by Git, which needs two lines once per clone and one
in .gitattributes:

  git config merge.on-the-record.name "merge annotations"
  git config merge.on-the-record.driver "on-the-record merge --path %P %O %A %B"

  *.annotations.yaml merge=on-the-record

Options:
  --path PATH  what to call the sidecar in messages, as Git's own names are temporary
  -h, --help   show this text

Exit codes:
  0  merged
  1  merged, but something is left to decide: both values of a field are kept under "conflict", or
     something that seems to say who somebody is was not taken over
  2  not merged, and OURS is as it was
`;

const OPTIONS = {
  path: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** `on-the-record merge`. @returns the exit code @throws UsageError */
export async function merge(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, 'on-the-record merge');
  if (values.help) {
    await write(io.stdout, MERGE_HELP);
    return EXIT.clean;
  }
  const [base, ours, theirs] = positionals;
  if (base === undefined || ours === undefined || theirs === undefined || positionals.length > 3) {
    throw new UsageError('merge takes three files: BASE OURS THEIRS; see "on-the-record merge --help".');
  }
  const { code, problems } = await mergeFiles({ base, ours, theirs, name: values.path }, io.cwd);
  for (const problem of problems) await write(io.stderr, `${toPrintable(describeProblem(problem))}\n`);
  return code;
}

interface MergeFiles {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  /** What all three are called in problems. */
  readonly name: string | undefined;
}

interface Outcome {
  readonly code: number;
  readonly problems: readonly Problem[];
}

async function mergeFiles({ base, ours, theirs, name }: MergeFiles, cwd: string): Promise<Outcome> {
  const store = createFileStore();
  const sides = [
    { file: resolve(cwd, base), side: ' (base)' },
    { file: resolve(cwd, ours), side: '' },
    { file: resolve(cwd, theirs), side: ' (theirs)' },
  ];
  const readings = await Promise.all(
    sides.map(({ file, side }) =>
      read(store, file, name === undefined ? toDisplayPath(file, cwd) : name + side),
    ),
  );
  const [before, here, there] = readings.flatMap((reading) => (reading.ok ? [reading] : []));
  if (!before || !here || !there)
    return failure(readings.flatMap((reading) => (reading.ok ? [] : [reading.problem])));

  const { path } = here;
  const merged = mergeSidecars({ base: before, ours: here, theirs: there });
  if (!merged.ok) return failure(merged.problems);
  if (merged.text !== here.text) {
    try {
      if ((await store.write(here.uri, merged.text, here.etag)) === 'conflict')
        return failure([{ code: 'busy', path }]);
    } catch (error) {
      return failure([toFileProblem(path, error)]);
    }
  }
  const conflicts = merged.conflicts.map((conflict): Problem => ({
    code: 'merge-conflict',
    path,
    ...conflict,
  }));
  const problems = [...conflicts, ...merged.leftOut];
  return { code: problems.length > 0 ? EXIT.findings : EXIT.clean, problems };
}

const failure = (problems: readonly Problem[]): Outcome => ({ code: EXIT.trouble, problems });

type StoredReading =
  | ({ readonly ok: true; readonly uri: string; readonly path: string } & StoredText)
  | { readonly ok: false; readonly problem: Problem };

async function read(store: FileStore, file: string, path: string): Promise<StoredReading> {
  const uri = pathToFileURL(file).href;
  try {
    const stored = await store.read(uri);
    if (!stored) return { ok: false, problem: { code: 'not-found', path } };
    return { ok: true, uri, path, ...stored };
  } catch (error) {
    const problem = error instanceof ProblemError ? { ...error.problem, path } : toFileProblem(path, error);
    return { ok: false, problem };
  }
}
