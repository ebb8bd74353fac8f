import { Uri, workspace } from 'vscode';
import { sidecarPathOf, toDraftReference, type SidecarFile, type SidecarLocation } from '../../core';
import type { Settings } from '../parseSettings';

/** Where the record of a draft is kept. */
export type SidecarHome =
  | {
      readonly kind: 'file';
      readonly uri: Uri;
      readonly file: SidecarFile;
      /** The way from the sidecar to the draft. */
      readonly draft: string;
    }
  /** The draft was never saved, so neither is its record. */
  | { readonly kind: 'memory' };

/** The folder in the workspace folder whose tree mirrors that of the drafts. Site generators leave dotted names alone. */
const PARALLEL_FOLDER = '.annotations';

export function homeOf(draft: Uri, location: Settings['sidecar.location']): SidecarHome {
  if (draft.scheme === 'untitled') return { kind: 'memory' };
  const uri = sidecarUriOf(draft, location);
  return {
    kind: 'file',
    uri,
    file: { uri: uri.toString(), path: workspace.asRelativePath(uri) },
    draft: toDraftReference(uri.path, draft.path),
  };
}

/** Where the sidecar of a draft lies, or the sidecars of a folder of drafts. A draft in no workspace folder has it beside. */
export function sidecarUriOf(draft: Uri, location: Settings['sidecar.location']): Uri {
  return draft.with({ path: sidecarPathOf(draft.path, locationOf(draft, location)) });
}

/** The folder of sidecars that mirrors a folder of drafts; undefined where they lie in that folder itself. */
export function mirrorOf(folder: Uri, location: Settings['sidecar.location']): Uri | undefined {
  const place = locationOf(folder, location);
  if (place.at === 'beside' || !folder.path.startsWith(`${place.root}/`)) return undefined;
  return folder.with({ path: `${place.root}/${place.folder}${folder.path.slice(place.root.length)}` });
}

function locationOf(uri: Uri, location: Settings['sidecar.location']): SidecarLocation {
  const folder = workspace.getWorkspaceFolder(uri);
  if (location === 'beside' || !folder) return { at: 'beside' };
  return { at: 'folder', root: folder.uri.path.replace(/\/$/, ''), folder: PARALLEL_FOLDER };
}
