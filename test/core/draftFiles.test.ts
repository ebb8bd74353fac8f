import assert from 'node:assert/strict';
import { DEFAULT_EXCLUDE, DEFAULT_INCLUDE, isDraftPath } from '../../src/core/draftFiles';

const defaults = { include: DEFAULT_INCLUDE, exclude: DEFAULT_EXCLUDE };

describe('isDraftPath', () => {
  for (const path of ['ferry.md', 'north/desk/ferry.markdown', 'Notes.TXT', 'north/readme-first.md']) {
    it(`takes ${path}`, () => assert.equal(isDraftPath(path, defaults), true));
  }

  for (const path of [
    'ferry.rst',
    'README.md',
    'north/readme.fr.md',
    'LICENSE.txt',
    'CHANGELOG.md',
    'requirements-dev.txt',
    'site/node_modules/tide/notes.md',
    '.cache/ferry.md',
  ]) {
    it(`leaves ${path}`, () => assert.equal(isDraftPath(path, defaults), false));
  }

  it('looks into a hidden folder that include names', () => {
    assert.equal(isDraftPath('.desk/ferry.md', { include: ['.desk/**'], exclude: [] }), true);
  });

  it('excludes inside hidden folders too', () => {
    const patterns = { include: ['.desk/**'], exclude: ['**/old/**'] };
    assert.equal(isDraftPath('.desk/old/ferry.md', patterns), false);
  });

  it('takes nothing where nothing is included, and passes over an empty glob', () => {
    assert.equal(isDraftPath('ferry.md', { include: [], exclude: [] }), false);
    assert.equal(isDraftPath('ferry.md', { include: ['', '*.md'], exclude: [''] }), true);
  });
});
