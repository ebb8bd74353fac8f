import { name, version } from '../../package.json';
import { check } from './check';
import { EXIT } from './exitCode';
import { OutputError, write, type Io } from './io';
import { merge } from './merge';
import { rules } from './rules';
import { UsageError } from './usageError';
import { verifyAnnotations } from './verify';

type Command = (args: readonly string[], io: Io) => Promise<number>;

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['check', check],
  ['annotations', verifyAnnotations],
  ['merge', merge],
  ['rules', rules],
]);

const HELP = `Usage: ${name} COMMAND [options]

Shows who is not named and what is not disclosed in a news draft.

Commands:
  check [paths...|-]             list anonymous sources, vague attribution, undisclosed facts and
                                 count gaps
  annotations verify [paths...]  check sidecars, and hold them against their drafts
  merge BASE OURS THEIRS         merge two versions of a sidecar; made to be called by Git
  rules test [packs...]          run the examples of the built-in rules, or of those in packs

Options:
  -h, --help     show this text; "${name} COMMAND --help" tells more about a command
  -v, --version  show the version
`;

/** Runs a command line without the program's own name. Never rejects. @returns the exit code */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    return await explain(error, io);
  }
}

async function dispatch([first, ...rest]: readonly string[], io: Io): Promise<number> {
  switch (first) {
    case '-h':
    case '--help':
      await write(io.stdout, HELP);
      return EXIT.clean;
    case '-v':
    case '--version':
      await write(io.stdout, `${version}\n`);
      return EXIT.clean;
    case undefined:
      await write(io.stderr, HELP);
      return EXIT.trouble;
  }
  const command = COMMANDS.get(first);
  if (command) return command(rest, io);
  const what = first.startsWith('-') ? 'option' : 'command';
  throw new UsageError(`there is no ${what} ${first}; see "${name} --help".`);
}

async function explain(error: unknown, { stderr }: Io): Promise<number> {
  // The reader of our output has seen enough ("| head"): there is nobody to tell, and the check is not complete.
  if (error instanceof OutputError && error.readerGone) return EXIT.trouble;
  // Where stderr fails as well, the exit code has to do.
  await write(stderr, `${name}: ${toSentence(error)}\n`).catch(() => {});
  return EXIT.trouble;
}

function toSentence(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  if (error instanceof OutputError) return `the report cannot be written (${error.message}).`;
  return `internal error, please report it: ${error instanceof Error ? error.stack : String(error)}`;
}
