import type { Tree } from '@lezer/common';
import { roles } from './role';

/** The labels a draft defines (`[label]: https://…`), in the form that `toLinkLabel` gives. */
export function readLinkLabels(source: string, tree: Tree): ReadonlySet<string> {
  const labels = new Set<string>();
  tree.iterate({
    enter: (node) => {
      if (node.name === 'LinkLabel') labels.add(toLinkLabel(source.slice(node.from + 1, node.to - 1)));
      const role = roles[node.type.id];
      return (
        node.name === 'LinkReference' ||
        role === 'container' ||
        role === 'quote' ||
        role === 'item' ||
        role === 'footnote'
      );
    },
  });
  return labels;
}

/** Labels are the same whatever their case and blanks. */
export const toLinkLabel = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();
