import { findConflictMarkers } from '../sidecar/conflictMarkers';
import { openVersion } from '../sidecar/sidecarVersion';
import { writeSidecar } from '../sidecar/writeSidecar';

/**
 * A sidecar in its normal form; it says the same, comments included.
 * @returns undefined where it says nothing, or cannot be read as a whole: what was not read would be lost
 */
export function formatSidecar(text: string): string | undefined {
  if (findConflictMarkers(text)) return undefined;
  const version = openVersion({ text, path: '' });
  if (version.obstacles.length > 0 || Object.keys(version.content).length === 0) return undefined;
  return writeSidecar(version, version.content);
}
