import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Problem } from '../core/index';
import { toDisplayPath } from './displayPath';
import { toFileProblem } from './fileProblem';
import { walkFolder } from './walkFolder';

export interface FoundFile {
  /** As shown: from the working directory, with `/`. */
  readonly path: string;
  /** Absolute. */
  readonly file: string;
}

export interface FoundFiles {
  /** Each file once; like the problems, in the order of `path` by code units. */
  readonly files: readonly FoundFile[];
  readonly problems: readonly Problem[];
}

/**
 * The files that `paths` name: a file as it is, whatever its name; of a folder what `isWanted`, by the rules of
 * `walkFolder`. A file that several paths reach is listed once, under its own name rather than that of a link to it.
 */
export async function findFiles(
  paths: readonly string[],
  cwd: string,
  isWanted: (path: string) => boolean,
): Promise<FoundFiles> {
  const files = new Set<string>();
  const problems: Problem[] = [];
  const onUnreadable = (path: string, error: unknown): void => {
    problems.push(toFileProblem(toDisplayPath(path, cwd), error));
  };
  const visited = new Set<string>();
  for (const named of new Set(paths.map((path) => resolve(cwd, path)))) {
    try {
      if (!(await stat(named)).isDirectory()) files.add(named);
      else for await (const file of walkFolder(named, { isWanted, visited, onUnreadable })) files.add(file);
    } catch (error) {
      onUnreadable(named, error);
    }
  }
  const found = [...files].map((file) => ({ path: toDisplayPath(file, cwd), file }));
  return { files: await withoutDoubles(found), problems: problems.toSorted(byPath) };
}

async function withoutDoubles(files: readonly FoundFile[]): Promise<readonly FoundFile[]> {
  const sorted = files.toSorted(byPath);
  const byTarget = new Map<string, FoundFile>();
  for (const found of sorted) {
    const target = await resolveLinks(found.file);
    if (!byTarget.has(target) || found.file === target) byTarget.set(target, found);
  }
  const kept = new Set(byTarget.values());
  return sorted.filter((found) => kept.has(found));
}

/** The file itself where it has no path of its own: a pipe, or a link that leads nowhere. */
async function resolveLinks(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch {
    return file;
  }
}

/** The order of code units, whatever the locale. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : Number(a.path > b.path);
}
