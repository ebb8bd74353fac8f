/** What the process says to the shell. */
export const EXIT = {
  clean: 0,
  findings: 1,
  /** Wrong usage, an internal error, or an input that could not be read. */
  trouble: 2,
} as const;
