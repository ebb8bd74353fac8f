import { name, version } from '../../package.json';
import {
  describeProblem,
  draftBeside,
  fromDraftReference,
  readSidecar,
  verifySidecar,
  type Problem,
  type Sidecar,
} from '../core/index';
import { toPrintable } from '../core/report/toPrintable';
import { toDisplayPath, toSlashes } from '../node/displayPath';
import type { FoundFile } from '../node/findFiles';
import { findSidecars } from '../node/findSidecars';
import { readFileText } from '../node/readText';
import { EXIT } from './exitCode';
import { write, type Io } from './io';
import { mapInOrder } from './mapInOrder';
import { parseOptions, toChoice } from './options';
import { UsageError } from './usageError';
import { toVerifyJson, toVerifyText, type VerifiedFile } from './verifyReport';

const FORMATS = ['text', 'json'] as const;

const VERIFY_HELP = `Usage: on-the-record annotations verify [options] [paths...]

Checks sidecars: whether they can be read and say what they may say, whether their drafts are there,
whether every annotation finds its words in its draft, whether a merge left something to decide, and
whether anything in them seems to say who somebody is.

A path is a sidecar, a draft, or a folder, in which every *.annotations.yaml is checked that
.gitignore does not hide. Without a path, the working directory.

Options:
  --format FORMAT  text (default) or json
  -h, --help       show this text

Exit codes:
  0  nothing is wrong
  1  something is
  2  wrong usage, an internal error, or something could not be read; the rest was checked
`;

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Enough to keep the disk busy. */
const READ_AHEAD = 4;

/** `on-the-record annotations`, whose one sub-command is `verify`. @returns the exit code @throws UsageError */
export async function verifyAnnotations(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, 'on-the-record annotations verify');
  if (values.help) {
    await write(io.stdout, VERIFY_HELP);
    return EXIT.clean;
  }
  const [action, ...paths] = positionals;
  if (action !== 'verify') {
    const what =
      action === undefined ? 'annotations needs a command' : `there is no command annotations ${action}`;
    throw new UsageError(`${what}; there is "on-the-record annotations verify".`);
  }
  return await verify(paths.length > 0 ? paths : ['.'], toChoice('--format', values.format, FORMATS), io);
}

async function verify(paths: readonly string[], format: (typeof FORMATS)[number], io: Io): Promise<number> {
  const { files: found, problems: notFound } = await findSidecars(paths, io.cwd);
  const problems: Problem[] = [...notFound];
  const files: VerifiedFile[] = [];
  for await (const checked of mapInOrder(found, READ_AHEAD, (file) => verifyFile(file, io.cwd))) {
    problems.push(...checked.unread);
    if (checked.file) files.push(checked.file);
  }
  const report =
    format === 'json'
      ? toVerifyJson(files, { tool: { name, version }, problems })
      : toVerifyText(files, { color: io.color });
  await write(io.stdout, report);
  for (const problem of problems) await write(io.stderr, `${toPrintable(describeProblem(problem))}\n`);
  if (problems.length > 0) return EXIT.trouble;
  return files.some((file) => file.problems.length > 0) ? EXIT.findings : EXIT.clean;
}

interface Checked {
  readonly file?: VerifiedFile;
  /** What could not be read: the sidecar, or its draft. */
  readonly unread: readonly Problem[];
}

async function verifyFile({ file, path }: FoundFile, cwd: string): Promise<Checked> {
  const reading = await readFileText(file, path);
  if (!reading.ok) return { unread: [reading.problem] };
  const sidecar = readSidecar(reading.text, path);
  const draft = await findDraft(toSlashes(file), sidecar, cwd);
  const { annotations: anchored, problems } = verifySidecar(sidecar, draft.text);
  const shown = draft.problem ? problems.filter(({ code }) => code !== 'draft-missing') : problems;
  return {
    file: { path, draft: draft.path, annotations: anchored, problems: shown },
    unread: draft.problem ? [draft.problem] : [],
  };
}

interface FoundDraft {
  /** As shown; null where there is none. */
  readonly path: string | null;
  readonly text?: string;
  readonly problem?: Problem;
}

/** By its name first: a sidecar that was renamed with its draft belongs to that one, whatever it says inside. */
async function findDraft(sidecarFile: string, { draft }: Sidecar, cwd: string): Promise<FoundDraft> {
  const candidates = [
    draftBeside(sidecarFile),
    ...(draft === undefined ? [] : [fromDraftReference(sidecarFile, draft)]),
  ];
  for (const candidate of new Set(candidates)) {
    const path = toDisplayPath(candidate, cwd);
    const reading = await readFileText(candidate, path);
    if (reading.ok) return { path, text: reading.text };
    if (reading.problem.code !== 'not-found') return { path, problem: reading.problem };
  }
  return { path: null };
}
