import { resolve } from 'node:path';
import type { PackSource, Problem } from '../core/index';
import type { Reading } from '../node/decodeText';
import { toDisplayPath } from '../node/displayPath';
import { findDrafts } from '../node/findDrafts';
import { byPath } from '../node/findFiles';
import { readFileText, readStreamText } from '../node/readText';
import type { CheckOptions } from './checkOptions';
import type { Io } from './io';

/** A draft still to be read. */
export interface Input {
  /** As shown. */
  readonly path: string;
  /** Absolute; of standard input, where a file of its name would lie. */
  readonly file: string;
  readonly read: () => Promise<Reading>;
}

/** The drafts that the paths name, standard input among them, in the order of their paths. */
export async function findInputs(
  { paths, stdinFilename }: CheckOptions,
  { cwd, stdin }: Io,
): Promise<{ readonly inputs: readonly Input[]; readonly problems: readonly Problem[] }> {
  const { files, problems } = await findDrafts(
    paths.filter((path) => path !== '-'),
    cwd,
  );
  const inputs = files.map(({ path, file }) => ({ path, file, read: () => readFileText(file, path) }));
  if (paths.includes('-')) {
    inputs.push({
      path: stdinFilename,
      file: resolve(cwd, stdinFilename),
      read: () => readStreamText(stdin, stdinFilename),
    });
  }
  return { inputs: inputs.toSorted(byPath), problems };
}

/** The packs that can be read, and what is wrong with the others. */
export async function readPacks(
  files: readonly string[],
  cwd: string,
): Promise<{ readonly packs: readonly PackSource[]; readonly problems: readonly Problem[] }> {
  const packs: PackSource[] = [];
  const problems: Problem[] = [];
  for (const file of new Set(files.map((name) => resolve(cwd, name)))) {
    const path = toDisplayPath(file, cwd);
    const reading = await readFileText(file, path);
    if (reading.ok) packs.push({ path, text: reading.text });
    else problems.push(reading.problem);
  }
  return { packs, problems };
}
