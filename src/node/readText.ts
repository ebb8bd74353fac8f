import { createReadStream } from 'node:fs';
import { decodeText, type Reading } from './decodeText';
import { toFileProblem } from './fileProblem';

/** A long novel is about 1 MB. What is larger than this is an export or a log, and would only hold up the rest. */
export const MAX_DRAFT_BYTES = 16 * 1024 * 1024;

/** Reads a file that is shown to people as `path`. */
export function readFileText(file: string, path: string): Promise<Reading> {
  return readStreamText(createReadStream(file), path);
}

/** Reads a stream to its end, or until it holds more than a draft may; pipes and files are read alike. */
export async function readStreamText(stream: AsyncIterable<Uint8Array>, path: string): Promise<Reading> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > MAX_DRAFT_BYTES) {
        return { ok: false, problem: { code: 'too-large', path, limit: MAX_DRAFT_BYTES } };
      }
      chunks.push(chunk);
    }
  } catch (error) {
    return { ok: false, problem: toFileProblem(path, error) };
  }
  return decodeText(Buffer.concat(chunks), path);
}
