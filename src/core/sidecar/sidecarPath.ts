/** Where sidecars lie: beside their drafts, or in a parallel folder whose tree mirrors that of the drafts. */
export type SidecarLocation =
  { readonly at: 'beside' } | { readonly at: 'folder'; readonly root: string; readonly folder: string };

const SUFFIX = '.annotations.yaml';

export function isSidecarPath(path: string): boolean {
  return path.endsWith(SUFFIX) && !path.endsWith(`/${SUFFIX}`) && path !== SUFFIX;
}

/** The sidecar of a draft. Paths have `/`; those of the draft and of the location's `root` are absolute, or URIs. */
export function sidecarPathOf(draft: string, location: SidecarLocation): string {
  if (location.at === 'beside' || !draft.startsWith(`${location.root}/`)) return draft + SUFFIX;
  return `${location.root}/${location.folder}/${draft.slice(location.root.length + 1)}${SUFFIX}`;
}

/** The draft a sidecar would have beside it, by its name alone. */
export function draftBeside(sidecar: string): string {
  return sidecar.slice(0, -SUFFIX.length);
}

/** What the key `draft` of a sidecar says: the way from the sidecar to its draft, in the same tree. */
export function toDraftReference(sidecar: string, draft: string): string {
  const from = sidecar.split('/').slice(0, -1);
  const to = draft.split('/');
  const shared = from.findIndex((step, i) => step !== to[i]);
  const common = shared < 0 ? from.length : shared;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

/** The draft that the key `draft` of a sidecar points to. */
export function fromDraftReference(sidecar: string, reference: string): string {
  const steps = sidecar.split('/').slice(0, -1);
  for (const step of reference.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
