import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Pair,
  type Document,
  type Node,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { isFields, toCanonicalText, type Fields } from '../plainValue';
import { createNode, joinComments, keyOf, keyText, valueOf } from './nodes';

/** A node of another document, where what is new in this one may come from, with its comments. */
export interface Donor {
  readonly document: Document;
  readonly node: Node;
}

/**
 * Makes a node of `document` say `value`. What says it already stays as it stands, and no comment is lost; aliases
 * become what they stand for.
 * @param node undefined where there is none yet; then `donor` is copied as far as it says the same
 * @returns the node, or another to stand in its place
 */
export function setValue(document: Document, node: Node | undefined, value: unknown, donor?: Donor): Node {
  if (!node && donor && !isAlias(donor.node)) return setValue(document, donor.node.clone() as Node, value);
  if (isFields(value) && isMap(node)) return setFields(document, node, value, donor);
  if (Array.isArray(value) && isSeq(node)) return setItems(document, node, value, donor);
  if (isScalar(node) && node.value === value) return node;
  const made = createNode(document, value);
  made.comment = node?.comment ?? null;
  made.commentBefore = node?.commentBefore ?? null;
  return made;
}

function setFields(document: Document, map: YAMLMap, fields: Fields, donor?: Donor): Node {
  removePairs(map, (name) => !Object.hasOwn(fields, name));
  const pairs = pairsOf(map);
  const donated = donor ? pairsOf(donor.node) : new Map<string, Pair>();
  for (const [name, value] of Object.entries(fields)) {
    const pair = pairs.get(name);
    const other = donated.get(name);
    const node = other && valueOf(other);
    const set = setValue(document, pair && valueOf(pair), value, donor && node && { ...donor, node });
    if (pair) pair.value = set;
    else map.items.push(new Pair(other ? keyOf(other).clone() : createNode(document, name), set));
  }
  return map;
}

function pairsOf(node: Node): ReadonlyMap<string, Pair> {
  return new Map(isMap(node) ? node.items.map((pair) => [keyText(pair), pair]) : []);
}

/** A comment above what is removed may speak of more than that: it stays, above what follows. */
function removePairs(map: YAMLMap, isRemoved: (name: string) => boolean): void {
  let carried: string | null = null;
  map.items = map.items.filter((pair) => {
    const key = keyOf(pair);
    key.commentBefore = joinComments(carried, key.commentBefore);
    carried = isRemoved(keyText(pair)) ? key.commentBefore : null;
    return !isRemoved(keyText(pair));
  });
  map.comment = joinComments(carried, map.comment);
}

/** Items that are there already keep their nodes, wherever they stand now; those that are rewritten take one's place. */
function setItems(document: Document, list: YAMLSeq, values: readonly unknown[], donor?: Donor): Node {
  const own = new ItemPool(document, list);
  const others = donor && new ItemPool(donor.document, donor.node);
  const same = values.map((value) => own.take(value) ?? others?.take(value)?.clone());
  list.items = values.map((value, i) =>
    setValue(document, (same[i] ?? own.takeNext()) as Node | undefined, value),
  );
  list.comment = joinComments(list.comment, ...own.rest().map(({ commentBefore }) => commentBefore));
  return list;
}

/** The items of a list, to be taken one by one. */
class ItemPool {
  readonly #items: { readonly text: string; readonly node: Node }[];

  constructor(document: Document, list: Node) {
    const nodes = isSeq(list) ? (list.items as readonly Node[]) : [];
    this.#items = nodes.map((node) => ({ text: toCanonicalText(node.toJS(document)), node }));
  }

  /** An item that says `value`. */
  take(value: unknown): Node | undefined {
    const text = toCanonicalText(value);
    const at = this.#items.findIndex((item) => item.text === text);
    return at < 0 ? undefined : this.#items.splice(at, 1)[0]?.node;
  }

  takeNext(): Node | undefined {
    return this.#items.shift()?.node;
  }

  rest(): readonly Node[] {
    return this.#items.map(({ node }) => node);
  }
}
