import { findIdentityLeaks, namesIdentity } from '../annotations/identityLeaks';
import { annotationsIn, findConflicts } from '../annotations/mergeContents';
import { isFields, type Fields, type ValuePath } from '../plainValue';
import type { SidecarTrouble } from '../problem';
import type { Range } from '../text/range';
import type { EditableYaml } from '../yaml/editableYaml';
import { findComments } from '../yaml/findComments';
import type { Excerpt } from './excerpt';
import { CURRENT_VERSION, migrate } from './migrate';
import { salvage } from './salvage';
import { findSchemaTroubles } from './validate';

export interface PlacedTrouble {
  readonly trouble: SidecarTrouble;
  /** Of the source the excerpt is from. */
  readonly range: Range;
}

/** What one version of a sidecar says. */
export interface ReadContent {
  /** To be written again only where there are no obstacles. */
  readonly yaml: EditableYaml;
  /** Plain values of the current version, as much as could be read. */
  readonly content: Fields;
  readonly troubles: readonly PlacedTrouble[];
  /** Those for which the content is not all there is. */
  readonly obstacles: readonly PlacedTrouble[];
  /** Where a value or its key stands; the nearest value around it where it is not there. */
  rangeOf(path: ValuePath, part: 'key' | 'value'): Range;
}

/** Reads one version of a sidecar, with all that is wrong with it. */
export function readContent(version: Excerpt): ReadContent {
  const { yaml, excerpt, troubles } = salvage(version.text);
  const rangeOf = (path: ValuePath, part: 'key' | 'value'): Range =>
    version.toSource(excerpt.toSource(yaml.rangeOf(path, part)));
  const place = ({ trouble, path, part }: ContentTrouble): PlacedTrouble => ({
    trouble,
    range: rangeOf(path, part),
  });
  const syntax = troubles.map(({ code, range }): PlacedTrouble => ({
    trouble: { code: 'sidecar-syntax', reason: code },
    range: version.toSource(range),
  }));
  const comments = findComments(version.text)
    .filter(({ text }) => namesIdentity(text))
    .map(({ range }): PlacedTrouble => ({
      trouble: { code: 'identity-leak', part: 'comment' },
      range: version.toSource(range),
    }));
  const { content, shape } = readValue(yaml.value);
  const obstacles = [...syntax, ...shape.map(place)];
  const others = shape.length > 0 ? [] : findContentTroubles(content).map(place);
  return { yaml, content, troubles: [...obstacles, ...others, ...comments], obstacles, rangeOf };
}

/** The content of a sidecar, or why it cannot be one. An empty text is a sidecar that says nothing. */
function readValue(value: unknown = {}): {
  readonly content: Fields;
  readonly shape: readonly ContentTrouble[];
} {
  if (!isFields(value)) {
    const trouble: SidecarTrouble = { code: 'sidecar-value', expected: 'map' };
    return { content: {}, shape: [{ trouble, path: [], part: 'value' }] };
  }
  const content = migrate(value);
  if (content) return { content, shape: [] };
  const trouble: SidecarTrouble = { code: 'sidecar-version', supported: CURRENT_VERSION };
  return { content: {}, shape: [{ trouble, path: ['version'], part: 'value' }] };
}

interface ContentTrouble {
  readonly trouble: SidecarTrouble;
  readonly path: ValuePath;
  readonly part: 'key' | 'value';
}

function findContentTroubles(content: Fields): readonly ContentTrouble[] {
  return [
    ...findSchemaTroubles(content),
    ...findStraySameAs(annotationsIn(content)),
    ...findConflicts(content).map(({ id, field }): ContentTrouble => ({
      trouble: { code: 'conflict-open', field },
      path: [...(id === undefined ? [] : ['annotations', id]), 'conflict', field],
      part: 'key',
    })),
    ...findIdentityLeaks(content).map(({ path, part }): ContentTrouble => ({
      trouble: { code: 'identity-leak', part },
      path,
      part,
    })),
  ];
}

/** `sameAs` that points nowhere. */
function findStraySameAs(annotations: Fields): readonly ContentTrouble[] {
  return Object.entries(annotations).flatMap(([id, entry]) => {
    const sameAs = isFields(entry) ? entry.sameAs : undefined;
    if (typeof sameAs !== 'string' || Object.hasOwn(annotations, sameAs)) return [];
    return [{ trouble: { code: 'sidecar-same-as' }, path: ['annotations', id, 'sameAs'], part: 'value' }];
  });
}
