import type { FileStore, StoredText } from '../../src/core/index';

/** Files in memory, by URI. It counts what it is asked, and somebody else can write in between. */
export class MemoryFileStore implements FileStore {
  readonly files = new Map<string, string>();
  readonly calls = { read: 0, write: 0, remove: 0 };
  /** Runs once before the next write or removal looks at the file: the other writer. */
  beforeNextWrite: (() => void) | undefined;

  async read(uri: string): Promise<StoredText | undefined> {
    this.calls.read++;
    const text = this.files.get(uri);
    return text === undefined ? undefined : { text, etag: text };
  }

  async write(uri: string, text: string, expected: string | undefined): Promise<'written' | 'conflict'> {
    this.calls.write++;
    if (this.#hasChanged(uri, expected)) return 'conflict';
    this.files.set(uri, text);
    return 'written';
  }

  async remove(uri: string, expected: string): Promise<'removed' | 'conflict'> {
    this.calls.remove++;
    if (this.#hasChanged(uri, expected)) return 'conflict';
    this.files.delete(uri);
    return 'removed';
  }

  #hasChanged(uri: string, expected: string | undefined): boolean {
    const other = this.beforeNextWrite;
    this.beforeNextWrite = undefined;
    other?.();
    return this.files.get(uri) !== expected;
  }
}
