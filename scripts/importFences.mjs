import path from 'node:path';
import { bareTests, modules } from './importTable.mjs';

/** @typedef {import('./importTable.mjs').Module} Module */

const isFile = (/** @type {string} */ entry) => path.posix.extname(entry) !== '';
const escape = (/** @type {string} */ text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * One block for each entry of each module. In a flat config a later block replaces an earlier one for the same rule, so
 * those of single files stand behind those of folders.
 * @returns {import('eslint').Linter.Config[]}
 */
export function importFences() {
  const fences = modules
    .flatMap((module) => module.files.map((entry) => ({ module, entry })))
    .filter(({ entry }) => !entry.endsWith('.json'))
    .sort((a, b) => Number(isFile(a.entry)) - Number(isFile(b.entry)))
    .map(({ module, entry }) => ({
      files: [isFile(entry) ? entry : `${entry}/*.ts`],
      rules: forbid(module.name, forbiddenIn(module, isFile(entry) ? path.posix.dirname(entry) : entry)),
    }));
  const bare = {
    files: bareTests.map((folder) => `${folder}/**/*.ts`),
    rules: forbid('a test that runs in bare Node', ['^vscode$']),
  };
  return [...fences, bare];
}

/**
 * @param {Module} module
 * @param {string} folder where the importing file lies
 * @returns {string[]} regular expressions: all that is not allowed, and single files inside a folder that is
 */
function forbiddenIn(module, folder) {
  const mayImport = (/** @type {Module} */ { name }) =>
    module.imports?.includes(name) || (name === module.name && !module.apart);
  const allowed = modules.filter(mayImport).flatMap(({ files }) => files);
  const strangers = modules.filter((other) => !mayImport(other)).flatMap(({ files }) => files.filter(isFile));
  const specifiers = allowed.map((entry) => toSpecifier(folder, entry));
  const packages = (module.packages ?? []).map((name) => escape(name).replace('\\*', '.+'));
  return [
    `^(?!(${[...specifiers, ...packages].join('|')})$)`,
    ...strangers.map((entry) => `^${toSpecifier(folder, entry)}$`),
  ];
}

/**
 * What may stand behind `from` to reach a file, or any file of a folder.
 * @param {string} folder where the importing file lies
 * @param {string} entry
 * @returns {string} a regular expression
 */
function toSpecifier(folder, entry) {
  const relative = path.posix.relative(folder, entry);
  const specifier = relative.startsWith('..') ? relative : ['.', relative].filter(Boolean).join('/');
  if (!isFile(entry)) return `${escape(specifier)}/[^/]+`;
  const index = specifier.endsWith('/index.ts');
  return escape(specifier.replace(/(\/index)?\.ts$/, '')) + (index ? '(/index)?' : '');
}

/**
 * @param {string} who
 * @param {readonly string[]} specifiers regular expressions
 * @returns {import('eslint').Linter.RulesRecord}
 */
function forbid(who, specifiers) {
  const message = `Not for ${who}: see scripts/importTable.mjs.`;
  const patterns = specifiers.map((regex) => ({ regex, message }));
  return { 'no-restricted-imports': ['error', { patterns }] };
}
