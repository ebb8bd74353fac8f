/** The command line asks for something that does not exist; the message says what to do instead, in one sentence. */
export class UsageError extends Error {}
