import type { ValuePath } from '../plainValue';
import type { Range } from '../text/range';
import { listEntries, type YamlEntry } from '../yaml/listEntries';
import { annotationsAmong } from './listAnnotations';
import { schemaAt, wordsFor, type FileSchema, type PlaceSchema } from './placeSchema';
import { SIDECAR_SCHEMA } from './sidecarSchema';

/** Something that can be written at a place. */
export interface Completion {
  readonly kind: 'key' | 'word' | 'id';
  readonly label: string;
  /** What it means; of an id, what its annotation is about. */
  readonly text: string;
  /** Whether the place cannot do without it. */
  readonly required: boolean;
  /** What replaces the word there; lines after the first are indented from where that line begins. */
  readonly insert: string;
  /** Whether there is a choice to be made behind it. */
  readonly goesOn: boolean;
}

export interface Completions {
  /** The word that is replaced; empty where there is none yet. */
  readonly range: Range;
  readonly items: readonly Completion[];
}

/** Where the word stands: which entry of the file it is, and what is beside it on its line. */
interface Site {
  readonly schema: FileSchema;
  readonly path: ValuePath;
  readonly entries: readonly YamlEntry[];
  readonly before: string;
  readonly after: string;
}

/** Any word will do: it is found by where it stands. */
const PROBE = 'x';

const WORD_BEFORE = /[\w/-]*$/;
const WORD_AFTER = /^[\w/-]*/;
const LINE_BEFORE = /[^\r\n]*$/;
const LINE_AFTER = /^[^\r\n]*/;
/** Nothing before it but what makes an item of a list, e.g. `      - `. */
const BLOCK = /^\s*(?:- +)*$/;

/** What can be written at an offset of a sidecar, or of another file of ours, in the place of the word there. */
export function complete(text: string, offset: number, schema: FileSchema = SIDECAR_SCHEMA): Completions {
  const start = offset - firstMatch(WORD_BEFORE, text.slice(0, offset)).length;
  const end = offset + firstMatch(WORD_AFTER, text.slice(offset)).length;
  const isProbe = (range: Range | undefined): boolean =>
    range?.start === start && range.end === start + PROBE.length;
  // What a word would be here, the parser knows best.
  const entries = listEntries(text.slice(0, start) + PROBE + text.slice(end));
  const probe = entries.find(({ key, value }) => isProbe(key) || isProbe(value));
  if (!probe) return { range: { start, end }, items: [] };
  const site: Site = {
    schema,
    path: probe.path,
    entries: entries.filter((entry) => entry !== probe),
    before: firstMatch(LINE_BEFORE, text.slice(0, start)),
    after: firstMatch(LINE_AFTER, text.slice(end)),
  };
  const items = isProbe(probe.key) ? keysFor(site.path.slice(0, -1), site) : valuesFor(site);
  return { range: { start, end }, items };
}

const firstMatch = (pattern: RegExp, text: string): string => pattern.exec(text)?.[0] ?? '';

/** The keys that a map has not yet. */
function keysFor(map: ValuePath, { schema, entries, before, after }: Site): readonly Completion[] {
  const { properties = {}, required = [] } = schemaAt(schema, map) ?? {};
  const isThere = (name: string): boolean => entries.some(({ path }) => isSamePath(path, [...map, name]));
  return Object.keys(properties)
    .filter((name) => !isThere(name))
    .map((name) => {
      const place = schemaAt(schema, [...map, name]) ?? {};
      return {
        kind: 'key',
        label: name,
        text: place.description ?? '',
        required: required.includes(name),
        insert: name + (after.startsWith(':') ? '' : separatorOf(place, BLOCK.test(before))),
        goesOn: hasChoice(place),
      };
    });
}

function separatorOf({ properties, items }: PlaceSchema, inBlock: boolean): string {
  if (inBlock && properties) return ':\n  ';
  return inBlock && items ? ':\n  - ' : ': ';
}

const hasChoice = ({ enum: words, properties, items, type, const: only }: PlaceSchema): boolean =>
  Boolean(words ?? properties ?? items ?? only) || type === 'boolean';

/** What a value may be; the keys of a map that has none yet. */
function valuesFor(site: Site): readonly Completion[] {
  const { schema, path, before } = site;
  const place = schemaAt(schema, path);
  if (!place) return [];
  if (place.properties) return BLOCK.test(before) ? keysFor(path, site) : [];
  if (path.at(-1) === 'sameAs') return idsFor(site);
  const names =
    place.type === 'boolean' ? ['true', 'false'] : place.const === undefined ? [] : [String(place.const)];
  const words = [...wordsFor(place), ...names.map((name) => ({ name, text: place.description ?? '' }))];
  return words.map(({ name, text }) => toCompletion('word', name, text));
}

/** The annotations that may hold the disclosure record of another. */
function idsFor({ path: [, own], entries }: Site): readonly Completion[] {
  return annotationsAmong(entries)
    .filter(({ id, sameAs }) => id !== own && sameAs === undefined)
    .map(({ id, exact = '' }) => toCompletion('id', id, exact));
}

const toCompletion = (kind: Completion['kind'], label: string, text: string): Completion => ({
  kind,
  label,
  text,
  required: false,
  insert: label,
  goesOn: false,
});

const isSamePath = (a: ValuePath, b: ValuePath): boolean =>
  a.length === b.length && a.every((key, i) => key === b[i]);
