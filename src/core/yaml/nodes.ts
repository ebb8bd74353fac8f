import { isScalar, Scalar, visit, type Document, type Node, type Pair } from 'yaml';

/** The key of a pair in a document whose keys are all strings. */
export function keyOf(pair: Pair): Scalar {
  return isScalar(pair.key) ? pair.key : new Scalar('');
}

export function keyText(pair: Pair): string {
  const { value } = keyOf(pair);
  return typeof value === 'string' ? value : '';
}

export function valueOf(pair: Pair): Node | undefined {
  return (pair.value as Node | null) ?? undefined;
}

/** A node that says `value`, with nothing in it standing for something else. */
export function createNode(document: Document, value: unknown): Node {
  return document.createNode(value, { aliasDuplicateObjects: false });
}

/** Comments as `yaml` holds them: lines without their `#`. */
export type Comment = string | null | undefined;

/** One comment below the other; null where there is none. */
export function joinComments(...comments: readonly Comment[]): string | null {
  return comments.filter((comment) => typeof comment === 'string').join('\n') || null;
}

/** Whatever carries comments: a node, or a whole document. */
export interface Commented {
  comment?: string | null;
  commentBefore?: string | null;
}

export const COMMENT_SLOTS = ['commentBefore', 'comment'] as const;

/** Every comment of a document, with where it hangs. */
export function commentsIn(document: Document): readonly {
  readonly holder: Commented;
  readonly slot: (typeof COMMENT_SLOTS)[number];
  readonly comment: string;
}[] {
  const holders: Commented[] = [document];
  visit(document, { Node: (_key, node) => void holders.push(node) });
  return holders.flatMap((holder) =>
    COMMENT_SLOTS.flatMap((slot) => {
      const comment = holder[slot];
      return typeof comment === 'string' ? [{ holder, slot, comment }] : [];
    }),
  );
}
