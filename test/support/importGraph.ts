import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** One import, export … from, import() or require() of a source file. Paths are relative to the project, with `/`. */
export interface Import {
  readonly from: string;
  /** A file of the project, or what stands behind `from` where that is a package. */
  readonly to: string;
  readonly outside: boolean;
}

const ROOT = path.resolve(__dirname, '../..');

/** The TypeScript files in a folder of the project, however deep. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/')));

/** Every import of the TypeScript files in a folder of the project, those of types as well. */
export function importsIn(folder: string): readonly Import[] {
  return filesIn(folder).flatMap((from) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(path.join(ROOT, from), 'utf8'), true, true);
    return importedFiles.map(({ fileName }) => {
      const outside = !fileName.startsWith('.');
      return {
        from,
        to: outside ? fileName : resolve(path.posix.join(path.posix.dirname(from), fileName)),
        outside,
      };
    });
  });
}

/** The first cycle met, as the files it runs through. */
export function findCycle(imports: readonly Import[]): readonly string[] | undefined {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return undefined;
    done.add(file);
    return firstDefined(targets.get(file) ?? [], (target) => visit(target, [...trail, file]));
  };
  return firstDefined([...targets.keys()], (file) => visit(file, []));
}

function firstDefined<T, R>(values: readonly T[], find: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const found = find(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

function resolve(file: string): string {
  const candidates = [`${file}.ts`, `${file}/index.ts`, file];
  return candidates.find((candidate) => existsSync(path.join(ROOT, candidate))) ?? file;
}
