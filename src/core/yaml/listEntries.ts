import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import type { ValuePath } from '../plainValue';
import type { Range } from '../text/range';
import { keyOf, keyText, valueOf } from './nodes';
import { EDITABLE } from './yamlOptions';

/** A pair of a map, an item of a list, or what the whole text says. */
export interface YamlEntry {
  readonly path: ValuePath;
  /** Undefined where it is no pair. */
  readonly key: Range | undefined;
  /** Undefined where nothing stands. */
  readonly value: Range | undefined;
  /** Undefined where the value is a map, a list or an alias. */
  readonly scalar: unknown;
}

/** Nothing is written here; and with `compat`, the parser drops whatever holds a `{` that is not closed yet. */
const LENIENT = { ...EDITABLE, compat: null };

/** Every entry of a text in its order, those around before those within; as much as can be read where it is broken. */
export function listEntries(text: string): readonly YamlEntry[] {
  const { contents } = parseDocument(text, LENIENT);
  return contents ? [...entriesIn(text, { path: [], key: undefined }, contents)] : [];
}

function* entriesIn(
  text: string,
  { path, key }: Pick<YamlEntry, 'path' | 'key'>,
  node: Node | undefined,
): Generator<YamlEntry> {
  yield {
    path,
    key,
    value: node && rangeIn(text, node),
    scalar: isScalar(node) ? node.value : undefined,
  };
  if (isMap(node)) {
    for (const pair of node.items) {
      const name = keyText(pair);
      yield* entriesIn(text, { path: [...path, name], key: rangeIn(text, keyOf(pair)) }, valueOf(pair));
    }
  } else if (isSeq(node)) {
    for (const [i, item] of node.items.entries()) {
      yield* entriesIn(text, { path: [...path, i], key: undefined }, item as Node);
    }
  }
}

/** Without the empty lines that YAML counts with a block. */
function rangeIn(text: string, { range }: Node): Range | undefined {
  if (!range) return undefined;
  const [start, end] = range;
  const length = text.slice(start, end).trimEnd().length;
  return length > 0 ? { start, end: start + length } : undefined;
}
