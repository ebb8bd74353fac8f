import { isFields, type Fields, type ValuePath } from '../plainValue';
import type { SidecarTrouble } from '../problem';
import type { Range } from '../text/range';
import type { EditableYaml } from '../yaml/editableYaml';
import type { Excerpt } from './excerpt';
import { CURRENT_VERSION, migrate } from './migrate';
import { salvage } from './salvage';

export interface PlacedTrouble {
  readonly trouble: SidecarTrouble;
  /** Of the source the excerpt is from. */
  readonly range: Range;
}

/** What one version of a sidecar says. */
export interface ReadContent {
  readonly version: Excerpt;
  /** To be written again only where there are no obstacles. */
  readonly yaml: EditableYaml;
  /** Plain values of the current version, as much as could be read. */
  readonly content: Fields;
  /** Why the content is not all there is. */
  readonly obstacles: readonly PlacedTrouble[];
  /** Where a value or its key stands; the nearest value around it where it is not there. */
  readonly rangeOf: (path: ValuePath, part: 'key' | 'value') => Range;
}

/** Reads one version of a sidecar, whatever the schema has to say about it. */
export function readContent(version: Excerpt): ReadContent {
  const { yaml, excerpt, troubles } = salvage(version.text);
  const rangeOf = (path: ValuePath, part: 'key' | 'value'): Range =>
    version.toSource(excerpt.toSource(yaml.rangeOf(path, part)));
  const syntax = troubles.map(({ code, range }): PlacedTrouble => ({
    trouble: { code: 'sidecar-syntax', reason: code },
    range: version.toSource(range),
  }));
  const read = { version, yaml, rangeOf };

  // An empty text is a sidecar that says nothing.
  const value = yaml.value ?? {};
  if (!isFields(value)) {
    const trouble: SidecarTrouble = { code: 'sidecar-value', expected: 'map' };
    return { ...read, content: {}, obstacles: [...syntax, { trouble, range: rangeOf([], 'value') }] };
  }
  const content = migrate(value);
  if (!content) {
    const trouble: SidecarTrouble = { code: 'sidecar-version', supported: CURRENT_VERSION };
    return {
      ...read,
      content: {},
      obstacles: [...syntax, { trouble, range: rangeOf(['version'], 'value') }],
    };
  }
  return { ...read, content, obstacles: syntax };
}
