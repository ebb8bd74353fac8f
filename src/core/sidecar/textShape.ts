const MARK = '\uFEFF';

/** A text without the byte-order mark, which counts in no offset. */
export function withoutMark(text: string): string {
  return text.startsWith(MARK) ? text.slice(1) : text;
}

/** `text`, whose lines end in `\n`, with the byte-order mark and the line endings that `original` begins with. */
export function toShapeOf(original: string, text: string): string {
  const ending = /\r?\n/.exec(original)?.[0] ?? '\n';
  return (original.startsWith(MARK) ? MARK : '') + text.replaceAll('\n', ending);
}
