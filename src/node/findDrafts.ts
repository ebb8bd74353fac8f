import { DEFAULT_EXCLUDE, DEFAULT_INCLUDE, isDraftPath } from '../core/draftFiles';
import { findFiles, type FoundFiles } from './findFiles';

const PATTERNS = { include: DEFAULT_INCLUDE, exclude: DEFAULT_EXCLUDE };

/** The drafts that `paths` name: a file whatever its name; of a folder what the default globs take. */
export function findDrafts(paths: readonly string[], cwd: string): Promise<FoundFiles> {
  return findFiles(paths, cwd, (path) => isDraftPath(path, PATTERNS));
}
