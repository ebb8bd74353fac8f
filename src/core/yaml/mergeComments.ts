import { isMap, isSeq, type Document, type Node } from 'yaml';
import { toCanonicalText } from '../plainValue';
import { COMMENT_SLOTS, joinComments, keyOf, keyText, valueOf, type Comment, type Commented } from './nodes';

/** What may be asked about the other side's comments before they are taken over. */
export type CommentFilter = (comment: string) => boolean;

/** Takes the comments that `theirs` changed since `base` over into `ours`, wherever `ours` has the same place. */
export function mergeComments(
  base: Document | undefined,
  ours: Document,
  theirs: Document,
  isWelcome: CommentFilter,
): void {
  const mergeOf = (before: Commented | undefined, here: Commented, there: Commented): void => {
    for (const slot of COMMENT_SLOTS) {
      const merged = mergeComment(before?.[slot], here[slot], there[slot]);
      if (merged !== (here[slot] ?? null) && (merged === null || isWelcome(merged))) here[slot] = merged;
    }
  };
  const visit = (before: Place | undefined, here: Place, there: Place): void => {
    mergeOf(before?.node, here.node, there.node);
    const [known, others] = [before ? childrenOf(before) : new Map<string, Child>(), childrenOf(there)];
    for (const [name, child] of childrenOf(here)) {
      const other = others.get(name);
      if (!other) continue;
      const past = known.get(name);
      if (child.key && other.key) mergeOf(past?.key, child.key, other.key);
      if (child.place && other.place) visit(past?.place, child.place, other.place);
    }
  };
  mergeOf(base, ours, theirs);
  const [before, here, there] = [base && rootOf(base), rootOf(ours), rootOf(theirs)];
  if (here && there) visit(before, here, there);
}

function mergeComment(base: Comment, ours: Comment, theirs: Comment): string | null {
  const [before, here, there] = [base ?? null, ours ?? null, theirs ?? null];
  if (here === there || there === before) return here;
  if (here === before) return there;
  return joinComments(...new Set([...(here?.split('\n') ?? []), ...(there?.split('\n') ?? [])]));
}

/** A node, with the document its aliases point into. */
interface Place {
  readonly document: Document;
  readonly node: Node;
}

interface Child {
  readonly key?: Commented;
  readonly place?: Place;
}

function rootOf(document: Document): Place | undefined {
  return document.contents ? { document, node: document.contents } : undefined;
}

/** Pairs by their keys, items by what they say. */
function childrenOf({ document, node }: Place): ReadonlyMap<string, Child> {
  if (isMap(node)) {
    return new Map(
      node.items.map((pair) => {
        const value = valueOf(pair);
        return [
          keyText(pair),
          value ? { key: keyOf(pair), place: { document, node: value } } : { key: keyOf(pair) },
        ];
      }),
    );
  }
  if (!isSeq(node)) return new Map();
  const items = node.items as readonly Node[];
  return new Map(
    items.map((item) => [toCanonicalText(item.toJS(document)), { place: { document, node: item } }]),
  );
}
