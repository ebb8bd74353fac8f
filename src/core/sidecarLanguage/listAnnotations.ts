import type { Range } from '../text/range';
import { listEntries, type YamlEntry } from '../yaml/listEntries';

/** An annotation as an outline shows it, whatever is wrong with it. */
export interface OutlinedAnnotation {
  readonly id: string;
  /** Of the id. */
  readonly key: Range;
  /** From the id to the last line. */
  readonly range: Range;
  readonly exact: string | undefined;
  readonly state: string | undefined;
  readonly sameAs: string | undefined;
}

/** The annotations of a sidecar, in the order of its text. */
export function listAnnotations(text: string): readonly OutlinedAnnotation[] {
  return annotationsAmong(listEntries(text));
}

/** The same for a text whose entries are known. */
export function annotationsAmong(entries: readonly YamlEntry[]): readonly OutlinedAnnotation[] {
  const texts = new Map(
    entries.flatMap(({ path, scalar }) => (typeof scalar === 'string' ? [[path.join('/'), scalar]] : [])),
  );
  return entries.flatMap(({ path: [top, id, ...inner], key, value }) => {
    if (top !== 'annotations' || typeof id !== 'string' || inner.length > 0 || !key) return [];
    const textAt = (field: string): string | undefined => texts.get(`annotations/${id}/${field}`);
    return [
      {
        id,
        key,
        range: { start: key.start, end: value?.end ?? key.end },
        exact: textAt('quote/exact'),
        state: textAt('state'),
        sameAs: textAt('sameAs'),
      },
    ];
  });
}
