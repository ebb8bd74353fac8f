import type { Fields } from '../plainValue';

/** The version of the format that is written. */
export const CURRENT_VERSION = 1;

/** What turns the content of a version into that of the next. */
type Migration = (content: Fields) => Fields;

/** By the version they start from; every version below the current one has one. */
const MIGRATIONS: ReadonlyMap<number, Migration> = new Map();

/**
 * The content as the current version has it.
 * @returns undefined where it is newer than this program: what it means is not known, and it must not be written
 */
export function migrate(
  content: Fields,
  migrations = MIGRATIONS,
  current = CURRENT_VERSION,
): Fields | undefined {
  const { version } = content;
  if (typeof version !== 'number' || !Number.isInteger(version)) return content;
  if (version > current) return undefined;
  const migration = migrations.get(version);
  return migration ? migrate({ ...migration(content), version: version + 1 }, migrations, current) : content;
}
