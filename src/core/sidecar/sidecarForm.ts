import type { YamlForm } from '../yaml/normalForm';

const ROOT = ['version', 'draft', 'annotations', 'conflict'];
const ANNOTATION = [
  'kind',
  'rule',
  'quote',
  'state',
  'dismissed',
  'sameAs',
  'disclosure',
  'thread',
  'conflict',
];
/** By the key the map stands under; `*` is an item of a list, and that is a note. */
const ORDER: ReadonlyMap<string, readonly string[]> = new Map([
  ['quote', ['exact', 'prefix', 'suffix']],
  ['dismissed', ['reason', 'note']],
  [
    'disclosure',
    [
      ...['terms', 'reason', 'basis', 'number', 'corroboration'],
      ...['editorKnows', 'editorRole', 'approval', 'relayedFrom'],
    ],
  ],
  ['approval', ['tier', 'byRole', 'at', 'exact']],
  ['*', ['by', 'at', 'note']],
]);

/** The normal form of sidecars: annotations by their ids, keys as the schema lists them, notes as blocks of lines. */
export const SIDECAR_FORM: YamlForm = {
  order(path) {
    const [top, , ...inner] = path;
    const parent = path.at(-1);
    if (parent === undefined) return ROOT;
    if (parent === 'conflict' || (top === 'annotations' && path.length === 1)) return 'sorted';
    if (top === 'annotations' && inner.length === 0) return ANNOTATION;
    return ORDER.get(parent) ?? [];
  },
  style(path) {
    if (path.length > 2 && path.at(-1) === 'note') return 'literal';
    return path.length === 3 && path[2] === 'quote' ? 'compact' : 'plain';
  },
};
