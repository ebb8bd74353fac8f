import { isMap, isNode, parseDocument, visit, type Document, type ErrorCode, type Node } from 'yaml';
import type { ValuePath } from '../plainValue';
import type { Range } from '../text/range';
import { mergeComments, type CommentFilter } from './mergeComments';
import { commentsIn, createNode, keyOf, keyText } from './nodes';
import { normalise, settleComments, type YamlForm } from './normalForm';
import { setValue, type Donor } from './setValue';
import { EDITABLE, PRINTED } from './yamlOptions';

/** How often aliases may be used before they look like an attack. */
const MAX_ALIASES = 100;

/** What the parser could not read. Its own words quote the file, and are not passed on. */
export interface YamlTrouble {
  readonly code: ErrorCode;
  readonly range: Range;
}

/** The other side of a merge, and what both go back to. */
export interface OtherSide {
  readonly base: EditableYaml;
  readonly theirs: EditableYaml;
  /** Asked before a comment of theirs is taken over. */
  readonly isWelcome: CommentFilter;
}

/** A YAML text that can be written again with other values in it; comments and unknown keys stay. */
export class EditableYaml {
  readonly #document: Document;
  readonly troubles: readonly YamlTrouble[];
  /** Plain values; where there is trouble, as much as could be read. Undefined for an empty text. */
  readonly value: unknown;

  constructor(text: string) {
    const document = parseDocument(text, EDITABLE);
    const troubles = document.errors.map(({ code, pos: [start, end] }) => ({
      code,
      // What is missing at the end is reported behind it.
      range: { start: Math.min(start, text.length), end: Math.min(end, text.length) },
    }));
    const plain = toPlain(document);
    this.troubles = plain.trouble ? [...troubles, plain.trouble] : troubles;
    this.value = plain.value;
    if (this.troubles.length === 0) expandAliases(document);
    settleComments(document);
    this.#document = document;
  }

  /** Whether there is a comment anywhere. */
  get hasComments(): boolean {
    return commentsIn(this.#document).length > 0;
  }

  /**
   * Where a value stands, or its key; the nearest map or list around it where it is not there.
   * Offsets of the text, without the line break that ends a block.
   */
  rangeOf(path: ValuePath, part: 'key' | 'value' = 'value'): Range {
    for (let depth = path.length; depth >= 0; depth--) {
      const node =
        depth === path.length && part === 'key'
          ? this.#keyAt(path)
          : this.#document.getIn(path.slice(0, depth), true);
      const range = isNode(node) ? node.range : undefined;
      if (range) return { start: range[0], end: range[1] };
    }
    return { start: 0, end: 0 };
  }

  /**
   * The text with `value` in the place of all values, in normal form. Comments of another side are merged in, and what
   * is only there is taken over with its comments. Not to be called where there is trouble.
   */
  rewrite(value: unknown, form: YamlForm, other?: OtherSide): string {
    const document = this.#document.clone();
    const contents = setValue(
      document,
      document.contents ?? undefined,
      value,
      other && toDonor(other.theirs.#document, other.isWelcome),
    );
    document.contents = contents;
    if (other) mergeComments(other.base.#document, document, other.theirs.#document, other.isWelcome);
    normalise(document, form);
    return document.toString(PRINTED);
  }

  #keyAt(path: ValuePath): Node | undefined {
    const parent = this.#document.getIn(path.slice(0, -1), true);
    const pair = isMap(parent)
      ? parent.items.find((candidate) => keyText(candidate) === path.at(-1))
      : undefined;
    return pair && keyOf(pair);
  }
}

/** A text that repeats itself without end through aliases is no plain value. */
function toPlain(document: Document): { readonly value?: unknown; readonly trouble?: YamlTrouble } {
  if (!document.contents) return {};
  try {
    return { value: document.toJS({ maxAliasCount: MAX_ALIASES }) };
  } catch {
    const [start, end] = document.contents.range ?? [0, 0];
    return { trouble: { code: 'RESOURCE_EXHAUSTION', range: { start, end } } };
  }
}

/** Nodes come and go when values are set: none may stand for another. */
function expandAliases(document: Document): void {
  visit(document, { Alias: (_key, alias) => createNode(document, alias.toJS(document)) });
}

function toDonor(document: Document, isWelcome: CommentFilter): Donor | undefined {
  const copy = document.clone();
  for (const { holder, slot, comment } of commentsIn(copy)) if (!isWelcome(comment)) holder[slot] = null;
  return copy.contents ? { document: copy, node: copy.contents } : undefined;
}
