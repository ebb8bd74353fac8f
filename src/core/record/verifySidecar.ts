import { prepare } from '../anchoring/preparedText';
import { resolve } from '../anchoring/resolve';
import type { State } from '../annotations/annotation';
import type { SidecarProblem } from '../problem';
import type { Sidecar } from '../sidecar/readSidecar';

export interface VerifiedAnnotation {
  readonly id: string;
  readonly state: State;
  /** How its words were found in the draft; null where there is no draft to look in. */
  readonly anchor: 'exact' | 'changed' | 'review' | 'orphan' | null;
}

export interface VerifiedSidecar {
  readonly annotations: readonly VerifiedAnnotation[];
  /** Those of the sidecar itself, and of its annotations in the draft. */
  readonly problems: readonly SidecarProblem[];
}

/** Holds a sidecar against its draft. @param draft undefined where the draft is not there */
export function verifySidecar(sidecar: Sidecar, draft: string | undefined): VerifiedSidecar {
  const prepared = draft === undefined ? undefined : prepare(draft);
  const problems = [...sidecar.problems];
  if (!prepared) problems.push(sidecar.problemAt(['draft'], { code: 'draft-missing' }));
  const annotations = [...sidecar.annotations].map(([id, { state, quote }]): VerifiedAnnotation => {
    const anchor = prepared ? resolve(prepared, quote).state : null;
    const key = ['annotations', id];
    if (anchor === 'review') problems.push(sidecar.problemAt(key, { code: 'anchor-review' }));
    if (anchor === 'orphan') problems.push(sidecar.problemAt(key, { code: 'anchor-orphan' }));
    return { id, state, anchor };
  });
  return { annotations, problems: problems.toSorted((a, b) => a.range.start - b.range.start) };
}
