import { getSystemErrorMap } from 'node:util';
import type { Problem } from '../core/index';

/** What the file system said about the file shown as `path`. @throws an error that is not the file system's. */
export function toFileProblem(path: string, error: unknown): Problem {
  if (!isSystemError(error)) throw error;
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return { code: 'not-found', path };
  const reason = getSystemErrorMap().get(error.errno)?.[1] ?? error.code;
  return { code: 'unreadable', path, reason };
}

function isSystemError(error: unknown): error is Error & { readonly code: string; readonly errno: number } {
  return error instanceof Error && 'code' in error && 'errno' in error && typeof error.errno === 'number';
}
