import ignore from 'ignore';

/** One `.gitignore`: the folder it lies in, relative to the searched root (`''`, `a`, `a/b`), and its text. */
export interface GitIgnoreFile {
  readonly folder: string;
  readonly text: string;
}

/**
 * Whether Git would pass over `path`, relative to the root with `/`. As in Git, the file nearest to the path has
 * the last word, and nothing inside an ignored folder can be taken back. A folder's own path ends in `/`.
 */
export function isGitIgnored(path: string, files: readonly GitIgnoreFile[]): boolean {
  const fromRootDown = files
    .map(({ folder, text }) => ({ prefix: folder === '' ? '' : `${folder}/`, rules: ignore().add(text) }))
    .sort((a, b) => a.prefix.length - b.prefix.length);
  return stepsTo(path).some((step) => {
    let ignored = false;
    for (const { prefix, rules } of fromRootDown) {
      if (!step.startsWith(prefix) || step === prefix) continue;
      const result = rules.test(step.slice(prefix.length));
      if (result.ignored) ignored = true;
      else if (result.unignored) ignored = false;
    }
    return ignored;
  });
}

/** `a/b/c.md` → `a/`, `a/b/`, `a/b/c.md`. */
function stepsTo(path: string): readonly string[] {
  const steps: string[] = [];
  for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1)) {
    steps.push(path.slice(0, slash + 1));
  }
  return path.endsWith('/') ? steps : [...steps, path];
}
