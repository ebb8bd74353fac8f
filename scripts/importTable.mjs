// Who may import whom. ESLint draws its fences from this table, and test/architecture.test.ts holds the import graph
// against it.

/**
 * Files that change together and know the same neighbours.
 * @typedef {object} Module
 * @property {string} name
 * @property {readonly string[]} files folders (not what lies deeper) and single files; a file that is named here
 *   belongs to this module, whichever module its folder is
 * @property {readonly string[]} [imports] the modules it may import beside itself
 * @property {readonly string[]} [packages] from outside; a trailing `*` stands for anything
 * @property {boolean} [apart] its files may not import one another
 */

/** What every module of the core may know. */
const base = ['core/text', 'core/findings', 'core/base'];
const core = [
  ...base,
  'core/markdown',
  'core/drafts',
  'core/lexicon',
  'core/grammar',
  'core/yaml',
  'core/rules',
  'core/packs',
  'core/sources',
  'core/counts',
  'core/analysis',
  'core/house',
  'core/config',
  'core/annotations',
  'core/anchoring',
  'core/sidecar',
  'core/record',
  'core/suppress',
];

/** @type {readonly Module[]} */
export const modules = [
  { name: 'core/text', files: ['src/core/text'] },
  {
    name: 'core/markdown',
    files: ['src/core/text/markdown.ts', 'src/core/text/markdown'],
    imports: ['core/text'],
    packages: ['@lezer/*'],
  },
  {
    name: 'core/findings',
    files: ['src/core/rules/draftAnalysis.ts', 'src/core/rules/finding.ts', 'src/core/rules/rule.ts'],
    imports: ['core/text'],
  },
  {
    name: 'core/base',
    files: [
      'src/core/ports.ts',
      'src/core/problem.ts',
      'src/core/messages.ts',
      'src/core/plainValue.ts',
      'src/core/schemaFaults.ts',
    ],
    imports: ['core/text', 'core/findings'],
  },
  {
    name: 'core/drafts',
    files: ['src/core/draftFiles.ts', 'src/core/gitIgnore.ts'],
    packages: ['picomatch/posix', 'ignore'],
  },
  { name: 'core/lexicon', files: ['src/core/lexicon', 'src/core/lexicon/en'], imports: base },
  { name: 'core/grammar', files: ['src/core/grammar'], imports: [...base, 'core/lexicon'] },
  { name: 'core/yaml', files: ['src/core/yaml'], imports: base, packages: ['yaml'] },
  {
    name: 'core/rules',
    files: ['src/core/rules'],
    imports: [...base, 'core/lexicon', 'core/grammar', 'core/house', 'core/yaml'],
  },
  { name: 'core/packs', files: ['src/core/packs'], imports: [...base, 'core/rules'] },
  {
    name: 'core/sources',
    files: ['src/core/sources'],
    imports: [...base, 'core/lexicon', 'core/grammar', 'core/rules'],
  },
  {
    name: 'core/counts',
    files: ['src/core/counts'],
    imports: [...base, 'core/lexicon', 'core/grammar', 'core/rules'],
  },
  {
    name: 'core/analysis',
    files: ['src/core/analysis'],
    imports: [
      ...base,
      'core/lexicon',
      'core/grammar',
      'core/rules',
      'core/sources',
      'core/counts',
      'core/house',
    ],
  },
  { name: 'core/house', files: ['src/core/house'], imports: base },
  {
    name: 'core/config',
    files: ['src/core/config'],
    imports: [...base, 'core/house', 'core/yaml'],
  },
  { name: 'core/annotations', files: ['src/core/annotations'], imports: base },
  { name: 'core/anchoring', files: ['src/core/anchoring'], imports: [...base, 'core/annotations'] },
  {
    name: 'core/sidecar',
    files: ['src/core/sidecar'],
    imports: [...base, 'core/annotations', 'core/yaml'],
  },
  { name: 'schemas', files: ['schemas/annotations.schema.json', 'schemas/config.schema.json'] },
  {
    name: 'core/sidecarLanguage',
    files: ['src/core/sidecarLanguage'],
    imports: [...base, 'core/yaml', 'core/sidecar', 'schemas'],
  },
  {
    name: 'core/record',
    files: ['src/core/record'],
    imports: [...base, 'core/annotations', 'core/anchoring', 'core/sidecar'],
  },
  { name: 'core/suppress', files: ['src/core/suppress'], imports: [...base, 'core/markdown'] },
  { name: 'core/report', files: ['src/core/report'], imports: base },
  {
    name: 'core',
    files: ['src/core/index.ts', 'src/core/service.ts', 'src/core/testRules.ts'],
    imports: core,
  },

  // Three parts of the core have a door of their own: the files that count as drafts, which is a question of those who walk
  // folders; the reports, of which the editor has no use; and sidecars as a language, of which only the editor has.
  { name: 'node', files: ['src/node'], imports: ['core', 'core/drafts'], packages: ['node:*'] },
  {
    name: 'cli',
    files: ['src/cli'],
    imports: ['core', 'core/drafts', 'core/report', 'node', 'manifest'],
    packages: ['node:*'],
  },
  {
    name: 'vscode',
    files: ['src/vscode', 'src/vscode/record'],
    imports: ['core', 'core/drafts', 'core/sidecarLanguage', 'vscode/features'],
    packages: ['vscode'],
  },
  {
    name: 'vscode/features',
    files: ['src/vscode/features'],
    imports: ['core', 'core/sidecarLanguage', 'vscode'],
    packages: ['vscode'],
    apart: true,
  },
  {
    name: 'desktop entry',
    files: ['src/extension.node.ts'],
    imports: ['core', 'node', 'vscode'],
    packages: ['vscode'],
  },
  { name: 'web entry', files: ['src/extension.web.ts'], imports: ['core', 'vscode'], packages: ['vscode'] },
  { name: 'manifest', files: ['package.json'] },
];

/** Tests that run in bare Node: whatever they reach has to do without VS Code. */
export const bareTests = ['test/core', 'test/node', 'test/cli', 'test/support', 'test/vscode'];
