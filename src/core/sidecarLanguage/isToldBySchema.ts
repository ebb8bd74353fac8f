import type { SidecarTrouble } from '../problem';

/** Whether any program that has the schema finds the same trouble. */
export function isToldBySchema({ code }: SidecarTrouble): boolean {
  switch (code) {
    case 'sidecar-syntax':
    case 'sidecar-version':
    case 'sidecar-unknown-key':
    case 'sidecar-missing-key':
    case 'sidecar-value':
    case 'sidecar-id':
      return true;
    case 'sidecar-same-as':
    case 'conflict-markers':
    case 'conflict-open':
    case 'identity-leak':
    case 'identity-left-out':
    case 'draft-missing':
    case 'anchor-review':
    case 'anchor-orphan':
      return false;
    default:
      return code satisfies never;
  }
}
