import { createHash } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import {
  access,
  mkdir,
  open,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  unlink,
  type FileHandle,
} from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { FileStore } from '../core/index';
import { decodeText } from './decodeText';
import { ProblemError } from './problemError';

/** Writers hold their lock for the time of one write. What is older was left by a process that was killed. */
const STALE_AFTER_MS = 10_000;
const RETRY_MS = 10;

/**
 * Files by their `file:` URIs. A write is whole or it is not there: readers see the old text or the new one, also where
 * the machine stops in between. Links are followed; mode and owner stay as they are.
 * Rejects with a system error, or with a ProblemError where a file is not UTF-8 text.
 */
export function createFileStore(): FileStore {
  return {
    async read(uri) {
      const file = fileURLToPath(uri);
      const bytes = await ifThere(readFile(file));
      return bytes && { text: toText(bytes, file), etag: toEtag(bytes) };
    },
    async write(uri, text, expected) {
      const file = await followLinks(fileURLToPath(uri));
      await mkdir(dirname(file), { recursive: true });
      return await withTemporary(file, async (handle, putInPlace) => {
        if ((await etagOf(file)) !== expected) return 'conflict';
        await handle.writeFile(text);
        await putInPlace();
        return 'written';
      });
    },
    async remove(uri, expected) {
      const file = await followLinks(fileURLToPath(uri));
      return await withTemporary(file, async () => {
        if ((await etagOf(file)) !== expected) return 'conflict';
        await unlink(file);
        return 'removed';
      });
    },
  };
}

/**
 * Opens the one temporary file a target can have, in its folder. While it is there no other writer of ours comes in, so
 * that the target cannot change between a look at it and `putInPlace`.
 */
async function withTemporary<T>(
  file: string,
  use: (handle: FileHandle, putInPlace: () => Promise<void>) => Promise<T>,
): Promise<T> {
  const stats = await ifThere(stat(file));
  // Renaming would replace a file that nobody is to write to.
  if (stats) await access(file, constants.W_OK);
  const temporary = join(dirname(file), `.${basename(file)}.saving`);
  const handle = await openAlone(temporary, stats?.mode);
  let isInPlace = false;
  try {
    if (stats) await makeAlike(handle, stats);
    return await use(handle, async () => {
      await handle.sync();
      await handle.close();
      await rename(temporary, file);
      isInPlace = true;
    });
  } finally {
    await handle.close();
    if (!isInPlace) await rm(temporary, { force: true });
  }
}

async function openAlone(temporary: string, mode: number | undefined): Promise<FileHandle> {
  for (;;) {
    try {
      return await open(temporary, 'wx', mode);
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
    }
    const other = await ifThere(stat(temporary));
    if (other && Date.now() - other.mtimeMs > STALE_AFTER_MS) await rm(temporary, { force: true });
    else await sleep(RETRY_MS);
  }
}

/** The mode given to `open` passes through the mask of the process. */
async function makeAlike(handle: FileHandle, { mode, uid, gid }: Stats): Promise<void> {
  const own = await handle.stat();
  if (own.mode !== mode) await handle.chmod(mode);
  if (own.uid === uid && own.gid === gid) return;
  try {
    await handle.chown(uid, gid);
  } catch (error) {
    // Only the administrator gives files away; what we may write stays readable for its owner by its mode.
    if (!hasCode(error, 'EPERM')) throw error;
  }
}

/** The file behind a link, also where it is not there yet. */
async function followLinks(file: string): Promise<string> {
  const real = await ifThere(realpath(file));
  if (real !== undefined) return real;
  try {
    return await followLinks(resolve(dirname(file), await readlink(file)));
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'EINVAL')) return file;
    throw error;
  }
}

async function etagOf(file: string): Promise<string | undefined> {
  const bytes = await ifThere(readFile(file));
  return bytes && toEtag(bytes);
}

/** By content: two writes in one tick of the file system's clock differ, and a touched file does not. */
function toEtag(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}

const MARK = '\uFEFF';

function toText(bytes: Uint8Array, file: string): string {
  const reading = decodeText(bytes, file);
  if (!reading.ok) throw new ProblemError(reading.problem);
  const hasMark = Buffer.from(MARK).equals(bytes.subarray(0, 3));
  return (hasMark ? MARK : '') + reading.text;
}

/** @returns undefined where there is no file */
async function ifThere<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
