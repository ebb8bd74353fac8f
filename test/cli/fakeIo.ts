import { Readable, Writable } from 'node:stream';
import { createService } from '../../src/core/index';
import type { Io } from '../../src/cli/io';
import { run } from '../../src/cli/run';

/** Remembers what was written. */
class Memory extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in memory; everything but `cwd` has a default. */
export async function runInMemory(
  argv: readonly string[],
  io: Partial<Omit<Io, 'stdin'>> & { readonly cwd: string; readonly stdin?: string },
): Promise<Outcome> {
  const stdout = new Memory();
  const stderr = new Memory();
  const stdin = Readable.from([Buffer.from(io.stdin ?? '')]);
  const code = await run(argv, { stdout, stderr, color: false, createService, ...io, stdin });
  return { code, stdout: stdout.text, stderr: stderr.text };
}
