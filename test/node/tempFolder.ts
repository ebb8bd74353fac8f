import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of its own for each test of the suite that calls this; gone when the test is over. */
export function tempFolderPerTest(): TempFolder {
  const folder = new TempFolder();
  beforeEach(() => folder.make());
  afterEach(() => folder.remove());
  return folder;
}

export class TempFolder {
  #path = '';

  /** Absolute, with no link in it. */
  get path(): string {
    return this.#path;
  }

  async make(): Promise<void> {
    this.#path = await realpath(await mkdtemp(join(tmpdir(), 'on-the-record-')));
  }

  async remove(): Promise<void> {
    await rm(this.#path, { recursive: true, force: true });
  }

  /** Writes files by their paths in the folder. */
  async write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
    for (const [path, content] of Object.entries(files)) {
      const file = join(this.#path, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  }
}
