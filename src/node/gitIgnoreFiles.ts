import { access, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { isGitIgnored, type GitIgnoreFile } from '../core/gitIgnore';
import { toSlashes } from './displayPath';

/** The ignore files that speak for a folder and what lies below it. */
export interface IgnoreRules {
  /** The folder to which the paths in `files` are relative. */
  readonly root: string;
  readonly files: readonly GitIgnoreFile[];
}

/**
 * The `.gitignore` files above `folder`, up to the root of its repository. Where these hide `folder` itself, the
 * user who names it wants it all the same, and they do not speak; nor do they outside a repository.
 */
export async function findIgnoreRulesAbove(folder: string): Promise<IgnoreRules> {
  const parents = parentsOf(folder);
  const steps = [folder, ...parents];
  const isRoot = await Promise.all(steps.map((step) => exists(join(step, '.git'))));
  const rootAt = isRoot.indexOf(true);
  if (rootAt < 1) return { root: folder, files: [] };
  const root = steps[rootAt];
  const read = await Promise.all(parents.slice(0, rootAt).map((parent) => readGitIgnore(parent, root)));
  const files = read.filter((file) => file !== undefined);
  if (isGitIgnored(`${toSlashes(relative(root, folder))}/`, files)) return { root: folder, files: [] };
  return { root, files };
}

/** The `.gitignore` of one folder, if there is one that can be read; Git, too, goes on without it. */
export async function readGitIgnore(folder: string, root: string): Promise<GitIgnoreFile | undefined> {
  try {
    const text = new TextDecoder().decode(await readFile(join(folder, '.gitignore')));
    return { folder: toSlashes(relative(root, folder)), text };
  } catch {
    return undefined;
  }
}

function parentsOf(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [] : [parent, ...parentsOf(parent)];
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
