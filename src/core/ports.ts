/** Asked between steps of a long analysis; VS Code's CancellationToken has this shape. */
export interface CancelToken {
  readonly isCancellationRequested: boolean;
}

/** A text as it lies on disk, byte-order mark and line endings included. */
export interface StoredText {
  readonly text: string;
  /** Stands for this content: another etag, another content. */
  readonly etag: string;
}

/**
 * Where sidecars live; a file is named by its URI. Every method rejects where the file system refuses.
 * `expected` is the etag the caller has seen, undefined where it saw no file: if something else is there by now,
 * nothing is touched and the answer is `conflict`.
 */
export interface FileStore {
  /** @returns undefined where there is no file */
  read(uri: string): Promise<StoredText | undefined>;
  /** Makes the folders on the way where they are missing. */
  write(uri: string, text: string, expected: string | undefined): Promise<'written' | 'conflict'>;
  remove(uri: string, expected: string): Promise<'removed' | 'conflict'>;
}

export interface Clock {
  now(): Date;
}

/** Draws random ids: six characters of a-z and 0-9. */
export interface IdSource {
  next(): string;
}
