import picomatch from 'picomatch/posix';

/** Globs over paths relative to the folder that is searched, with `/`; letter case does not matter. */
export interface DraftPatterns {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export const DEFAULT_INCLUDE: readonly string[] = ['**/*.{md,markdown,txt}'];

/** What a Markdown or text file usually is where it is no draft. */
export const DEFAULT_EXCLUDE: readonly string[] = [
  '**/{README,CHANGELOG,LICENSE,CONTRIBUTING}{,.*}',
  '**/requirements*.txt',
  '**/node_modules/**',
];

/**
 * Whether the globs make the file at `path` a draft. `include` passes over hidden folders unless it names them;
 * `exclude` looks into them too. An empty glob matches nothing.
 */
export function isDraftPath(path: string, { include, exclude }: DraftPatterns): boolean {
  return matches(path, include, false) && !matches(path, exclude, true);
}

/** Extended globs stay off: nested repetition in a shared setting could stall the editor. */
function matches(path: string, globs: readonly string[], dot: boolean): boolean {
  const usable = globs.filter((glob) => glob !== '');
  return picomatch(usable, { dot, nocase: true, noextglob: true })(path);
}
