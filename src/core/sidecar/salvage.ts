import { EditableYaml, type YamlTrouble } from '../yaml/editableYaml';
import type { Range } from '../text/range';
import { Excerpt } from './excerpt';

/** What can be read of a text, and what cannot, with ranges of that text. */
export interface Salvaged {
  readonly yaml: EditableYaml;
  readonly excerpt: Excerpt;
  readonly troubles: readonly YamlTrouble[];
}

const ANNOTATIONS = /^annotations:[^\S\n]*(?:#.*)?\r?$/m;
const ENTRY = /^([^\S\n]+)(?!#)[^\s:][^:\n]*:(?=\s|$)/gm; // "  7q2kx4:"
const TOP_LEVEL = /^[A-Za-z]\w*:/gm; // "conflict:"

/** Reads YAML; annotations that it breaks at are left out, so that the others can still be read. */
export function salvage(text: string): Salvaged {
  const whole = { start: 0, end: text.length };
  const yaml = new EditableYaml(text);
  if (yaml.troubles.length === 0) return { yaml, excerpt: new Excerpt(text, [whole]), troubles: [] };

  const troubles: YamlTrouble[] = [];
  const broken: Range[] = [];
  const ids = new Set<string>();
  for (const entry of entriesIn(text)) {
    const found = troublesIn(text, entry, ids);
    if (found.length === 0) continue;
    broken.push(entry);
    troubles.push(...found);
  }
  const excerpt = new Excerpt(text, gapsBetween(broken, whole));
  const rest = new EditableYaml(excerpt.text);
  const others = rest.troubles.map(({ code, range }) => ({ code, range: excerpt.toSource(range) }));
  return { yaml: rest, excerpt, troubles: [...troubles, ...others] };
}

/** The stretch of each annotation, told by its indentation: what YAML makes of them is what is in doubt. */
function entriesIn(text: string): readonly Range[] {
  const heading = ANNOTATIONS.exec(text);
  if (!heading) return [];
  const from = heading.index + heading[0].length;
  TOP_LEVEL.lastIndex = from;
  const end = TOP_LEVEL.exec(text)?.index ?? text.length;
  const keys = [...text.slice(from, end).matchAll(ENTRY)];
  const indent = keys[0]?.[1]?.length;
  const starts = keys.filter((key) => key[1]?.length === indent).map(({ index }) => from + index);
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? end }));
}

function troublesIn(text: string, { start, end }: Range, ids: Set<string>): readonly YamlTrouble[] {
  const { troubles, value } = new EditableYaml(text.slice(start, end));
  if (troubles.length > 0) {
    return troubles.map(({ code, range }) => ({
      code,
      range: { start: start + range.start, end: start + range.end },
    }));
  }
  const id = Object.keys(value ?? {}).join();
  if (ids.has(id)) return [{ code: 'DUPLICATE_KEY', range: { start, end } }];
  ids.add(id);
  return [];
}

function gapsBetween(ranges: readonly Range[], whole: Range): readonly Range[] {
  const starts = [whole.start, ...ranges.map(({ end }) => end)];
  const ends = [...ranges.map(({ start }) => start), whole.end];
  return starts.map((start, i) => ({ start, end: ends[i] ?? whole.end }));
}
