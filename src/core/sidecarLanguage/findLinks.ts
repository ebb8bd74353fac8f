import type { Range } from '../text/range';
import { listEntries } from '../yaml/listEntries';
import { annotationsAmong } from './listAnnotations';

/** A place in a sidecar that points somewhere: to the draft, or to another annotation of the same file. */
export interface SidecarLink {
  readonly range: Range;
  readonly target:
    | { readonly to: 'draft'; /** The way from the sidecar. */ readonly reference: string }
    | { readonly to: 'annotation'; /** Of its id. */ readonly offset: number };
}

/** What points to something that is not there is no link. */
export function findLinks(text: string): readonly SidecarLink[] {
  const entries = listEntries(text);
  const offsets = new Map(annotationsAmong(entries).map(({ id, key }) => [id, key.start]));
  return entries.flatMap(({ path, value, scalar }): readonly SidecarLink[] => {
    if (!value || typeof scalar !== 'string') return [];
    if (path.length === 1 && path[0] === 'draft')
      return [{ range: value, target: { to: 'draft', reference: scalar } }];
    const offset = path.length === 3 && path[2] === 'sameAs' ? offsets.get(scalar) : undefined;
    return offset === undefined ? [] : [{ range: value, target: { to: 'annotation', offset } }];
  });
}
