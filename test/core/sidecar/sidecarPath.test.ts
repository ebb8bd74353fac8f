import assert from 'node:assert/strict';
import {
  draftBeside,
  fromDraftReference,
  isSidecarPath,
  sidecarPathOf,
  toDraftReference,
} from '../../../src/core/sidecar/sidecarPath';

const folder = { at: 'folder', root: 'file:///desk', folder: 'record/notes' } as const;

describe('where sidecars lie', () => {
  it('beside the draft', () => {
    const sidecar = sidecarPathOf('/desk/harbour.md', { at: 'beside' });
    assert.equal(sidecar, '/desk/harbour.md.annotations.yaml');
    assert.equal(draftBeside(sidecar), '/desk/harbour.md');
    assert.equal(toDraftReference(sidecar, '/desk/harbour.md'), 'harbour.md');
  });

  it('in a parallel folder', () => {
    const draft = 'file:///desk/drafts/harbour.md';
    const sidecar = sidecarPathOf(draft, folder);
    assert.equal(sidecar, 'file:///desk/record/notes/drafts/harbour.md.annotations.yaml');
    const reference = toDraftReference(sidecar, draft);
    assert.equal(reference, '../../../drafts/harbour.md');
    assert.equal(fromDraftReference(sidecar, reference), draft);
  });

  it('beside a draft outside the tree', () => {
    assert.equal(sidecarPathOf('file:///desks/a.md', folder), 'file:///desks/a.md.annotations.yaml');
  });

  it('reads references however they are written', () => {
    assert.equal(fromDraftReference('/desk/a.md.annotations.yaml', './x/../b.md'), '/desk/b.md');
  });

  it('is told by the name', () => {
    const names = [
      'a.md.annotations.yaml',
      'd/a.txt.annotations.yaml',
      '.annotations.yaml',
      'd/.annotations.yaml',
      'a.yaml',
    ];
    assert.deepEqual(names.filter(isSidecarPath), names.slice(0, 2));
  });
});
