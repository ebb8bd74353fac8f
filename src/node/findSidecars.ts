import { isSidecarPath, sidecarPathOf } from '../core/index';
import { findFiles, type FoundFiles } from './findFiles';

/** The sidecars that `paths` name: a sidecar, a draft that has one beside it, or all in a folder. */
export async function findSidecars(paths: readonly string[], cwd: string): Promise<FoundFiles> {
  const { files, problems } = await findFiles(paths, cwd, isSidecarPath);
  const drafts = files.filter(({ path }) => !isSidecarPath(path));
  if (drafts.length === 0) return { files, problems };
  const named = drafts.map(({ file }) => sidecarPathOf(file, { at: 'beside' }));
  const beside = await findFiles(
    [...files.filter(({ path }) => isSidecarPath(path)).map(({ file }) => file), ...named],
    cwd,
    isSidecarPath,
  );
  return { files: beside.files, problems: [...problems, ...beside.problems] };
}
