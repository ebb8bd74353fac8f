import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';

/** What ships to VS Code. Whoever adds a file to the package adds it here. */
const SHIPPED = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'dist/extension.node.js',
  'dist/extension.web.js',
  'package.json',
  'schemas/annotations.schema.json',
  'schemas/config.schema.json',
  'syntaxes/annotations.tmLanguage.json',
  'syntaxes/ignoreComments.tmLanguage.json',
  'syntaxes/language-configuration.json',
];

/** Thousands of files that vsce would hold against each pattern, one by one. */
const LARGE = ['node_modules', '.git', '.vscode-under-test', '.vscode-test'];

const root = path.resolve(__dirname, '../..');

describe('the package', () => {
  const cwd = mkdtempSync(path.join(tmpdir(), 'on-the-record-'));
  after(() => rmSync(cwd, { recursive: true }));

  it('holds what it should and nothing else', async () => {
    cpSync(root, cwd, { recursive: true, filter: (source) => !LARGE.includes(path.relative(root, source)) });
    const files = await listFiles({ cwd, packageManager: PackageManager.None });
    assert.deepEqual(files.map((file) => file.replaceAll(path.sep, '/')).sort(), SHIPPED);
  });
});
