import {
  Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Scalar,
  visit,
  type Node,
  type YAMLMap,
} from 'yaml';
import { joinComments, keyOf, keyText, valueOf, type Comment } from './nodes';
import { EDITABLE, PRINTED } from './yamlOptions';

/** How a kind of file is written; `path` is made of keys, with `*` for an item of a list. */
export interface YamlForm {
  /** The order of the keys of a map: those listed first, the others behind them as they stand; or by their letters. */
  order(path: readonly string[]): readonly string[] | 'sorted';
  /**
   * `literal`: text as a block of lines after `|`; `compact`: a map on one line where it fits into 100 columns;
   * `plain`: everything else.
   */
  style(path: readonly string[]): 'literal' | 'compact' | 'plain';
}

const WIDTH = 100;
const INDENT = 2;

/** What no plain or literal text can hold. */
const UNPRINTABLE = /[^\P{Cc}\t\n]|[\p{Cs}\u2028\u2029\uFEFF]/u; // e.g. ESC, half a surrogate pair

/** Brings a document into the one form it is written in: equal contents with equal comments get equal texts. */
export function normalise(document: Document, form: YamlForm): void {
  if (!document.contents) return;
  normaliseNode(document.contents, [], form);
  if (document.comment) liftLastComments(document, document.contents);
}

/** Where a comment ends the document, the parser takes those at the end of the last map and list for the same one. */
function liftLastComments(document: Document, contents: Node): void {
  const lifted: Comment[] = [];
  let last: Node | undefined = contents;
  while (isCollection(last) && !last.flow) {
    lifted.unshift(last.comment);
    last.comment = null;
    const child: unknown = last.items.at(-1);
    last = isPair(child) ? valueOf(child) : (child as Node | undefined);
  }
  document.comment = joinComments(...lifted, document.comment);
}

/**
 * The comment above the first child of a map or list belongs to the child; `yaml` hangs it on the parent, where it would
 * stay when children are sorted, added and removed.
 */
export function settleComments(document: Document): void {
  visit(document, {
    Pair(_key, pair) {
      const value = valueOf(pair);
      if (!isCollection(value) || value.flow || typeof value.commentBefore !== 'string') return;
      const [first] = value.items;
      const target = isMap(value) && value.items[0] ? keyOf(value.items[0]) : (first as Node | undefined);
      if (!target) return;
      target.commentBefore = joinComments(value.commentBefore, target.commentBefore);
      value.commentBefore = null;
    },
  });
}

function normaliseNode(node: Node, path: readonly string[], form: YamlForm): void {
  if ('anchor' in node) delete node.anchor;
  if (node.tag?.startsWith('tag:yaml.org,2002:')) delete node.tag;
  if (isScalar(node)) normaliseScalar(node, form.style(path) === 'literal');
  else if (isSeq(node)) {
    node.flow = false;
    for (const item of node.items) normaliseNode(item as Node, [...path, '*'], form);
  } else if (isMap(node)) normaliseMap(node, path, form);
}

function normaliseScalar(scalar: Scalar, literal: boolean): void {
  delete scalar.source;
  delete scalar.format;
  delete scalar.minFractionDigits;
  delete scalar.type;
  if (typeof scalar.value !== 'string') return;
  if (UNPRINTABLE.test(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE;
  else if (literal) scalar.type = Scalar.BLOCK_LITERAL;
  // Invisible ends of lines matter in the draft's own words.
  else if (scalar.value.includes('\n')) scalar.type = Scalar.QUOTE_DOUBLE;
}

function normaliseMap(map: YAMLMap, path: readonly string[], form: YamlForm): void {
  sortPairs(map, form.order(path));
  for (const pair of map.items) {
    const value = valueOf(pair);
    normaliseScalar(keyOf(pair), false);
    if (value) normaliseNode(value, [...path, keyText(pair)], form);
  }
  map.flow = form.style(path) === 'compact' && fits(map, path);
}

function sortPairs(map: YAMLMap, order: readonly string[] | 'sorted'): void {
  if (order === 'sorted') {
    map.items.sort((a, b) => (keyText(a) < keyText(b) ? -1 : 1));
    return;
  }
  const rank = new Map(order.map((key, i) => [key, i]));
  const rankOf = (key: string): number => rank.get(key) ?? rank.size;
  map.items.sort((a, b) => rankOf(keyText(a)) - rankOf(keyText(b)));
}

/** Whether a map of plain values fits on the line of its key, with at most a comment behind it. */
function fits(map: YAMLMap, path: readonly string[]): boolean {
  const nodes = map.items.flatMap((pair) => [keyOf(pair), valueOf(pair)]);
  if (!nodes.every((node) => isScalar(node) && !node.comment && !node.commentBefore && !node.spaceBefore))
    return false;
  if (map.comment?.includes('\n') || map.commentBefore) return false;
  const probe = new Document(undefined, EDITABLE);
  probe.contents = map.clone() as YAMLMap;
  (probe.contents as YAMLMap).flow = true;
  const key = `${path.at(-1) ?? ''}: `;
  const indent = INDENT * Math.max(0, path.length - 1);
  return indent + key.length + probe.toString(PRINTED).trimEnd().length <= WIDTH;
}
