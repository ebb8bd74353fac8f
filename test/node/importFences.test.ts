import assert from 'node:assert/strict';
import { ESLint } from 'eslint';
import { parser } from 'typescript-eslint';
import { importFences } from '../../scripts/importFences.mjs';

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser } }, ...importFences()],
});

async function isFenced(file: string, specifier: string): Promise<boolean> {
  const [{ messages }] = await eslint.lintText(`import type { x } from '${specifier}';`, { filePath: file });
  return messages.some(({ ruleId }) => ruleId === 'no-restricted-imports');
}

/** One import for each way over a fence. */
const TRESPASSES = [
  ['src/core/text/x.ts', 'vscode'],
  ['src/core/text/x.ts', 'node:fs'],
  ['src/core/text/x.ts', '../rules/matcher'],
  ['src/core/text/x.ts', '@lezer/markdown'],
  ['src/core/text/x.ts', './markdown'],
  ['src/core/grammar/x.ts', '../service'],
  ['src/node/x.ts', '../core/text/range'],
  ['src/cli/x.ts', '../vscode/convert'],
  ['src/vscode/x.ts', 'node:path'],
  ['src/vscode/x.ts', '../core/rules/finding'],
  ['src/vscode/features/x.ts', './hover'],
  ['src/extension.web.ts', './node/readText'],
  ['test/core/x.test.ts', 'vscode'],
] as const;

const WAYS = [
  ['src/core/text/x.ts', './range'],
  ['src/core/text/markdown.ts', '@lezer/markdown'],
  ['src/core/rules/x.ts', '../grammar/frame'],
  ['src/core/lexicon/x.ts', './en/verbs'],
  ['src/core/service.ts', './rules/matcher'],
  ['src/node/x.ts', '../core/index'],
  ['src/cli/x.ts', 'node:util'],
  ['src/vscode/features/x.ts', '../../core'],
  ['src/vscode/features/x.ts', '../analysis'],
  ['src/extension.node.ts', './core'],
] as const;

describe('the import fences', () => {
  for (const [file, specifier] of TRESPASSES) {
    it(`stop ${specifier} in ${file}`, async () => {
      assert.equal(await isFenced(file, specifier), true);
    });
  }
  for (const [file, specifier] of WAYS) {
    it(`let ${specifier} into ${file}`, async () => {
      assert.equal(await isFenced(file, specifier), false);
    });
  }
});
