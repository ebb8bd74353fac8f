import type { Writable } from 'node:stream';
import type { Service, ServiceOptions } from '../core/index';

/** What a run takes from the world. */
export interface Io {
  /** The working directory: paths are read from here and shown from here. */
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Whether stdout shows colours. */
  readonly color: boolean;
  readonly createService: (options: ServiceOptions) => Service;
}

/** Our own output cannot be written: its reader has gone, or the disk is full. */
export class OutputError extends Error {
  readonly readerGone: boolean;

  constructor(cause: Error) {
    super(cause.message, { cause });
    this.readerGone = 'code' in cause && cause.code === 'EPIPE';
  }
}

/** Resolves once the stream has taken `text`, so that nothing piles up. @throws OutputError */
export function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(new OutputError(error)) : resolve()));
  });
}
