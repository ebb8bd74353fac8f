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

/** Resolves once the stream has taken `text`, so that nothing piles up; rejects where its reader has gone. */
export function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
