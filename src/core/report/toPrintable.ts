/** What could steer a terminal or turn the line around: control characters and bidirectional controls. */
const UNPRINTABLE = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu; // e.g. ESC, U+202E

/** Text from a draft or a path, safe to print on one line of a terminal. */
export function toPrintable(text: string): string {
  return text.replace(UNPRINTABLE, '\uFFFD');
}
