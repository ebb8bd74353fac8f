import { dirname, resolve, sep } from 'node:path';
import { configPathsFor, readConfig, type Problem, type ReadConfig } from '../core/index';
import { toDisplayPath } from './displayPath';
import { readFileText } from './readText';

/** A desk's config as it lies on disk. */
export interface ConfigFile extends ReadConfig {
  /** As shown. */
  readonly path: string;
  /** Absolute; what the config names lies from here. */
  readonly folder: string;
}

/** A config, or what keeps it from being read. */
export type ConfigReading =
  { readonly ok: true; readonly file: ConfigFile } | { readonly ok: false; readonly problem: Problem };

/** Finds the config that holds for a file, which may be none. */
export type FindConfig = (file: string) => Promise<ConfigReading | undefined>;

/** The nearest one holds: that in the folder of the file, else in the next one above. Every place is read once. */
export function createConfigFinder(cwd: string): FindConfig {
  const known = new Map<string, Promise<ConfigReading>>();
  const readOnce = (file: string): Promise<ConfigReading> => {
    const found = known.get(file) ?? readConfigFile(file, cwd);
    known.set(file, found);
    return found;
  };
  return async (file) => {
    for (const path of configPathsFor(file.replaceAll(sep, '/'))) {
      const found = await readOnce(resolve(path));
      if (found.ok || found.problem.code !== 'not-found') return found;
    }
    return undefined;
  };
}

/** Reads one config, whatever it is called. @param file absolute */
export async function readConfigFile(file: string, cwd: string): Promise<ConfigReading> {
  const path = toDisplayPath(file, cwd);
  const reading = await readFileText(file, path);
  if (!reading.ok) return reading;
  return { ok: true, file: { ...readConfig(reading.text, path), path, folder: dirname(file) } };
}
