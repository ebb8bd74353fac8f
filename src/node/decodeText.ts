import { isUtf8 } from 'node:buffer';
import { LineIndex, type Problem } from '../core/index';

/** The text of a file, or what keeps it from being read. */
export type Reading =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: Problem };

/** Where Git, too, looks for a NUL to tell binary from text. */
const SNIFFED_BYTES = 8000;

const REPLACEMENT = '\uFFFD';
const REPLACEMENT_BYTES = Buffer.from(REPLACEMENT);

/** Strict UTF-8; a byte-order mark is taken off and counts in no offset of the text. `path` is as shown. */
export function decodeText(bytes: Uint8Array, path: string): Reading {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (hasUtf16Mark(buffer)) return { ok: false, problem: { code: 'utf-16', path } };
  if (buffer.subarray(0, SNIFFED_BYTES).includes(0)) return { ok: false, problem: { code: 'binary', path } };
  if (!isUtf8(buffer)) return { ok: false, problem: { code: 'invalid-utf-8', path, ...findBadByte(buffer) } };
  return { ok: true, text: new TextDecoder().decode(buffer) };
}

function hasUtf16Mark(buffer: Buffer): boolean {
  return (buffer[0] === 0xff && buffer[1] === 0xfe) || (buffer[0] === 0xfe && buffer[1] === 0xff);
}

/**
 * The first byte that is not UTF-8: a forgiving decoder writes U+FFFD there, and the first U+FFFD that the bytes
 * do not spell out is the place. The offset counts the bytes of the file; line and column leave out the mark.
 */
function findBadByte(buffer: Buffer): { offset: number; line: number; column: number } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(buffer);
  let at = text.indexOf(REPLACEMENT);
  let offset = Buffer.byteLength(text.slice(0, at));
  while (buffer.subarray(offset, offset + REPLACEMENT_BYTES.length).equals(REPLACEMENT_BYTES)) {
    const next = text.indexOf(REPLACEMENT, at + 1);
    offset += Buffer.byteLength(text.slice(at, next));
    at = next;
  }
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  return { offset, ...new LineIndex(text.slice(mark)).positionAt(at - mark) };
}
