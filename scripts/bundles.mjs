import { readdirSync } from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');

/** @type {import('esbuild').BuildOptions} */
const common = { absWorkingDir: root, bundle: true, format: 'cjs', sourcemap: true, logLevel: 'warning' };
/** @type {import('esbuild').BuildOptions} */
const forNode = { ...common, platform: 'node', target: 'node20' };
/** @type {import('esbuild').BuildOptions} */
const forWorker = { ...common, platform: 'browser', target: 'es2022' };

/** What ships. VS Code 1.90 brings Node 20; its web extension host is a worker that can load one file only. */
export const bundles = /** @satisfies {Record<string, import('esbuild').BuildOptions>} */ ({
  node: {
    ...forNode,
    entryPoints: ['src/extension.node.ts'],
    outfile: 'dist/extension.node.js',
    external: ['vscode'],
  },
  web: {
    ...forWorker,
    entryPoints: ['src/extension.web.ts'],
    outfile: 'dist/extension.web.js',
    external: ['vscode'],
  },
  cli: {
    ...forNode,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
});

/** The suites of test/host, one file for either extension host. */
function hostSuites() {
  const suites = readdirSync(path.join(root, 'test/host')).filter((name) => name.endsWith('.test.ts'));
  /** @type {import('esbuild').BuildOptions} */
  const suite = {
    entryPoints: ['test/host/index.ts'],
    external: ['vscode'],
    define: { SUITES: JSON.stringify(suites.map((name) => name.replace(/\.test\.ts$/, ''))) },
    // Mocha's one-file edition sets `module.exports` when it loads; ours has to come last.
    format: 'iife',
    globalName: 'hostSuites',
    footer: { js: 'module.exports = hostSuites;' },
    sourcemap: 'inline',
  };
  return [
    { ...forNode, ...suite, outfile: 'test-output/host/node.js' },
    {
      ...forWorker,
      ...suite,
      outfile: 'test-output/host/web.js',
      alias: { 'node:assert/strict': './test/harness/assert.ts' },
    },
  ];
}

/**
 * @param {{ production?: boolean, tests?: boolean }} [options] `production` is small and without source maps;
 *   `tests` adds the suites that run inside VS Code
 */
export async function build({ production = false, tests = false } = {}) {
  const shipped = Object.values(bundles).map((bundle) =>
    production ? { ...bundle, minify: true, sourcemap: false } : bundle,
  );
  await Promise.all([...shipped, ...(tests ? hostSuites() : [])].map((options) => esbuild.build(options)));
}

/** Builds what ships again after every change, until the process is ended. */
export async function watch() {
  const contexts = await Promise.all(
    Object.values(bundles).map((bundle) => esbuild.context({ ...bundle, logLevel: 'info' })),
  );
  await Promise.all(contexts.map((context) => context.watch()));
}
