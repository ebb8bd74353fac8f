import { relative, sep } from 'node:path';

/** A path as people see it: from the working directory, with `/`. */
export function toDisplayPath(file: string, cwd: string): string {
  return toSlashes(relative(cwd, file)) || '.';
}

export function toSlashes(path: string): string {
  return path.replaceAll(sep, '/');
}
