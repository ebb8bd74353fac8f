import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isGitIgnored } from '../core/gitIgnore';
import { toSlashes } from './displayPath';
import { findIgnoreRulesAbove, readGitIgnore, type IgnoreRules } from './gitIgnoreFiles';

export interface WalkOptions {
  /** Whether a file is wanted, by its path from the folder, with `/`. */
  readonly isWanted: (path: string) => boolean;
  /** Folders already walked, by absolute path; they are passed over, and those walked now are added. */
  readonly visited: Set<string>;
  /** Told of each folder that cannot be listed; the walk goes on. */
  readonly onUnreadable: (folder: string, error: unknown) => void;
}

/**
 * The wanted files in and below an absolute folder, as absolute paths: those that no `.gitignore` hides. Links to files are taken; links to folders are not followed, as in Git, so that no loop can hold us.
 */
export async function* walkFolder(folder: string, options: WalkOptions): AsyncGenerator<string> {
  yield* walk(folder, await findIgnoreRulesAbove(folder));

  async function* walk(current: string, above: IgnoreRules): AsyncGenerator<string> {
    if (options.visited.has(current)) return;
    options.visited.add(current);
    const entries = await list(current);
    const rules = entries.some(({ name }) => name === '.gitignore')
      ? await addRulesOf(current, above)
      : above;
    for (const entry of entries) {
      const path = join(current, entry.name);
      if (entry.isDirectory()) {
        if (!isNeverEntered(entry.name) && !isHidden(path, '/', rules)) yield* walk(path, rules);
      } else if (options.isWanted(toSlashes(relative(folder, path))) && !isHidden(path, '', rules)) {
        if (await isFile(entry, path)) yield path;
      }
    }
  }

  async function list(current: string): Promise<readonly Dirent[]> {
    try {
      return await readdir(current, { withFileTypes: true });
    } catch (error) {
      options.onUnreadable(current, error);
      return [];
    }
  }
}

/** Hidden folders, `.git` among them, hold no drafts by the default globs; entering them would only cost time. */
function isNeverEntered(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

function isHidden(path: string, ending: '' | '/', { root, files }: IgnoreRules): boolean {
  return files.length > 0 && isGitIgnored(toSlashes(relative(root, path)) + ending, files);
}

async function addRulesOf(folder: string, { root, files }: IgnoreRules): Promise<IgnoreRules> {
  const file = await readGitIgnore(folder, root);
  return { root, files: file ? [...files, file] : files };
}

/** A link that leads nowhere counts as a file, so that reading it says what is wrong. */
async function isFile(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return (await stat(path)).isFile();
  } catch {
    return true;
  }
}
