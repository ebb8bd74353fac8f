import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Problem } from '../core/index';
import { toDisplayPath } from './displayPath';
import { toFileProblem } from './fileProblem';
import { walkFolder } from './walkFolder';

export interface DraftFile {
  /** As shown: from the working directory, with `/`. */
  readonly path: string;
  /** Absolute. */
  readonly file: string;
}

export interface FoundDrafts {
  /** Each file once; like the problems, in the order of `path` by code units. */
  readonly drafts: readonly DraftFile[];
  readonly problems: readonly Problem[];
}

/**
 * The drafts that `paths` name: a file as it is, whatever its name; a folder by the rules of `walkFolder`.
 * A file that several paths reach is listed once, under its own name rather than that of a link to it.
 */
export async function findDrafts(paths: readonly string[], cwd: string): Promise<FoundDrafts> {
  const files = new Set<string>();
  const problems: Problem[] = [];
  const onUnreadable = (path: string, error: unknown): void => {
    problems.push(toFileProblem(toDisplayPath(path, cwd), error));
  };
  const visited = new Set<string>();
  for (const named of new Set(paths.map((path) => resolve(cwd, path)))) {
    try {
      if (!(await stat(named)).isDirectory()) files.add(named);
      else for await (const file of walkFolder(named, { visited, onUnreadable })) files.add(file);
    } catch (error) {
      onUnreadable(named, error);
    }
  }
  const drafts = await withoutDoubles([...files].map((file) => ({ path: toDisplayPath(file, cwd), file })));
  return { drafts, problems: problems.toSorted(byPath) };
}

async function withoutDoubles(drafts: readonly DraftFile[]): Promise<readonly DraftFile[]> {
  const sorted = drafts.toSorted(byPath);
  const byTarget = new Map<string, DraftFile>();
  for (const draft of sorted) {
    const target = await resolveLinks(draft.file);
    if (!byTarget.has(target) || draft.file === target) byTarget.set(target, draft);
  }
  const kept = new Set(byTarget.values());
  return sorted.filter((draft) => kept.has(draft));
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
