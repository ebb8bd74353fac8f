/** What no YAML block can hold as it is; tabs and line feeds are left. */
const CONTROL = /[^\P{Cc}\t\n]/gu; // e.g. ESC, NUL

/** A note as sidecars hold it: lines end in `\n`, nothing trails, and the last line is ended. Empty stays empty. */
export function tidyNote(note: string): string {
  const text = note
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, '')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/^\n+|\n+$/g, '');
  return text === '' ? '' : `${text}\n`;
}
