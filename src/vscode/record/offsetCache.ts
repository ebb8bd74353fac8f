import { Uri, workspace, type LogOutputChannel } from 'vscode';
import { fingerprint, type Annotations, type Places } from '../../core';
import { fromKnownPlaces, parseKnownTexts, toKnownPlaces, toStored, type KnownText } from './offsets';

/** The texts last seen; older ones are found by their quotes. */
const LARGEST_CACHE = 200;

/**
 * Remembers where annotations stood in a text, outside the repository: offsets and fingerprints, no text. A passage that was
 * followed through heavy editing is so found in the next session too, where its quote alone would leave it to a person.
 */
export class OffsetCache {
  #texts: Promise<Map<string, KnownText>> | undefined;
  #written: Promise<void> = Promise.resolve();

  constructor(
    private readonly folder: Uri,
    private readonly log: LogOutputChannel,
  ) {}

  async placesOf(text: string, annotations: Annotations): Promise<Places> {
    const known = (await this.#load()).get(fingerprint(text));
    return known ? fromKnownPlaces(known.places, annotations, text) : new Map();
  }

  /** The one of `sidecars` that held the annotations of this very text when it was last seen. */
  async sidecarOf(text: string, sidecars: readonly Uri[]): Promise<Uri | undefined> {
    const known = (await this.#load()).get(fingerprint(text));
    return known && sidecars.find((uri) => fingerprint(uri.toString()) === known.sidecar);
  }

  async remember(
    text: string,
    sidecar: Uri,
    { annotations, places }: { readonly annotations: Annotations; readonly places: Places },
  ): Promise<void> {
    const texts = await this.#load();
    const key = fingerprint(text);
    const known = { sidecar: fingerprint(sidecar.toString()), places: toKnownPlaces(annotations, places) };
    if (JSON.stringify(texts.get(key)) === JSON.stringify(known)) return;
    texts.delete(key);
    texts.set(key, known);
    for (const oldest of [...texts.keys()].slice(0, -LARGEST_CACHE)) texts.delete(oldest);
    this.#written = this.#written.then(() => this.#write(texts));
    await this.#written;
  }

  get #file(): Uri {
    return Uri.joinPath(this.folder, 'offsets.json');
  }

  #load(): Promise<Map<string, KnownText>> {
    this.#texts ??= this.#read();
    return this.#texts;
  }

  async #read(): Promise<Map<string, KnownText>> {
    try {
      const stored: unknown = JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(this.#file)));
      return new Map(parseKnownTexts(stored));
    } catch {
      return new Map(); // not there yet, or torn: it is made anew
    }
  }

  async #write(texts: ReadonlyMap<string, KnownText>): Promise<void> {
    try {
      await workspace.fs.createDirectory(this.folder);
      await workspace.fs.writeFile(this.#file, new TextEncoder().encode(JSON.stringify(toStored(texts))));
    } catch (error) {
      this.log.warn(`offsets not remembered: ${String(error)}`);
    }
  }
}
