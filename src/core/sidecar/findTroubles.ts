import { findIdentityLeaks, namesIdentity } from '../annotations/identityLeaks';
import { annotationsIn, findConflicts } from '../annotations/mergeContents';
import { isFields, type Fields, type ValuePath } from '../plainValue';
import type { SidecarTrouble } from '../problem';
import { findComments } from '../yaml/findComments';
import type { PlacedTrouble, ReadContent } from './readContent';
import { findSchemaTroubles } from './validate';

/** All that is wrong with one version of a sidecar, its obstacles first. */
export function findTroubles({
  version,
  yaml,
  content,
  obstacles,
  rangeOf,
}: ReadContent): readonly PlacedTrouble[] {
  const comments = findComments(version.text)
    .filter(({ text }) => namesIdentity(text))
    .map(({ range }): PlacedTrouble => ({
      trouble: { code: 'identity-leak', part: 'comment' },
      range: version.toSource(range),
    }));
  // What says nothing lacks nothing; what is no sidecar, or a newer one, has no schema.
  const isKnown = obstacles.every(({ trouble }) => trouble.code === 'sidecar-syntax');
  const inContent = isKnown && yaml.value !== undefined ? findContentTroubles(content) : [];
  const placed = inContent.map(({ trouble, path, part }) => ({ trouble, range: rangeOf(path, part) }));
  return [...obstacles, ...placed, ...comments];
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
