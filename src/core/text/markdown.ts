import type { SyntaxNodeRef, Tree } from '@lezer/common';
import { BlockBuilder } from './blockBuilder';
import { decodeEntity } from './markdown/entity';
import { readLinkLabels, toLinkLabel } from './markdown/linkLabels';
import { roles, type Role } from './markdown/role';
import { parseMarkdown } from './markdown/syntax';
import type { Block, BlockKind, Prose } from './prose';
import type { Range } from './range';

/** The prose of a Markdown draft. */
export function markdownProse(source: string): Prose {
  return { blocks: markdownBlocks(source, parseMarkdown(source)) };
}

/** The blocks of prose that touch `within`, out of the tree that `parseMarkdown` made of `source`. */
export function markdownBlocks(source: string, tree: Tree, within?: Range): readonly Block[] {
  const reader = new BlockReader(source, tree);
  tree.iterate({
    from: within?.start ?? 0,
    to: within?.end ?? source.length,
    enter: (node) => reader.enter(node),
    leave: (node) => reader.leave(node),
  });
  return reader.blocks;
}

const BACKSLASH = 92;
const CLOSE_BRACKET = 93;

/** Walks a tree once, in the order of the source. */
class BlockReader {
  readonly blocks: Block[] = [];
  readonly #source: string;
  readonly #tree: Tree;
  readonly #builder: BlockBuilder;
  #quotes = 0;
  #footnotes = 0;
  #items = 0;
  #inBlock = false;
  /** The ends of the links whose text is being read, the innermost last; −1 for brackets that are only brackets. */
  readonly #linkEnds: number[] = [];
  /** Read when the first link asks for them: few drafts have any. */
  #labels: ReadonlySet<string> | undefined;

  constructor(source: string, tree: Tree) {
    this.#source = source;
    this.#tree = tree;
    this.#builder = new BlockBuilder(source);
  }

  /** @returns whether to look into the node. */
  enter(node: SyntaxNodeRef): boolean {
    const role = roles[node.type.id];
    switch (role) {
      case 'container':
      case 'wrapper':
        return true;
      case 'quote':
        this.#quotes++;
        return true;
      case 'footnote':
        this.#footnotes++;
        return true;
      case 'item':
        this.#items++;
        return true;
      case 'paragraph':
      case 'heading':
      case 'cell':
        this.#builder.begin(this.#kindOf(role), node.from);
        this.#inBlock = true;
        return true;
      case 'none':
        return false;
      default:
        // The marks of quotes and lists also stand outside the blocks.
        return this.#inBlock && this.#enterInline(role, node.from, node.to);
    }
  }

  leave(node: SyntaxNodeRef): void {
    switch (roles[node.type.id]) {
      case 'quote':
        this.#quotes--;
        return;
      case 'footnote':
        this.#footnotes--;
        return;
      case 'item':
        this.#items--;
        return;
      case 'link':
        this.#linkEnds.pop();
        return;
      case 'paragraph':
      case 'heading':
      case 'cell':
        this.#leaveBlock(node.to);
        return;
      default:
        return;
    }
  }

  #enterInline(role: InlineRole, from: number, to: number): boolean {
    const builder = this.#builder;
    switch (role) {
      case 'link':
        this.#linkEnds.push(this.#isLink(from, to) ? to : -1);
        return true;
      case 'linkMark':
        this.#omitLinkMark(from, to);
        return false;
      case 'mark':
        builder.omit(from, to);
        return false;
      case 'apart':
        builder.setApart(from, to);
        return false;
      case 'tag':
        if (/^<br\b/i.test(this.#source.slice(from, from + 4))) builder.replace(from, to, ' ');
        else builder.omit(from, to);
        return false;
      case 'escape':
        builder.omit(from, from + 1);
        return false;
      case 'break':
        if (this.#source.charCodeAt(from) === BACKSLASH) builder.omit(from, from + 1);
        return false;
      case 'entity': {
        const text = decodeEntity(this.#source.slice(from, to));
        if (text !== undefined) builder.replace(from, to, text);
        return false;
      }
      default:
        return role satisfies never;
    }
  }

  #omitLinkMark(from: number, to: number): void {
    const linkEnd = this.#linkEnds.at(-1) ?? -1;
    if (linkEnd < 0) return;
    // Behind the text of a link stand its target and title.
    this.#builder.omit(from, this.#source.charCodeAt(from) === CLOSE_BRACKET ? linkEnd : to);
  }

  #leaveBlock(end: number): void {
    this.#inBlock = false;
    const block = this.#builder.finish(end);
    if (block) this.blocks.push(block);
  }

  #kindOf(role: BlockRole): BlockKind {
    if (this.#quotes > 0) return 'quotation';
    if (role !== 'paragraph') return role;
    if (this.#footnotes > 0) return 'footnote';
    return this.#items > 0 ? 'listItem' : 'paragraph';
  }

  /**
   * The parser takes every bracket for a link. `[text](target)` is one; `[text][label]`, `[label][]` and `[label]`
   * are only where the draft defines the label: an editor's "[the minister] said" keeps its brackets.
   */
  #isLink(from: number, to: number): boolean {
    const source = this.#source;
    if (source[to - 1] === ')') return true;
    const inner = source.lastIndexOf('[', to - 1);
    const label = inner === to - 2 ? source.slice(from + 1, inner - 1) : source.slice(inner + 1, to - 1);
    this.#labels ??= readLinkLabels(source, this.#tree);
    return this.#labels.has(toLinkLabel(label));
  }
}

type BlockRole = Extract<Role, 'paragraph' | 'heading' | 'cell'>;
type InlineRole = Exclude<Role, BlockRole | 'container' | 'wrapper' | 'quote' | 'footnote' | 'item' | 'none'>;
