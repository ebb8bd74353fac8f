// node esbuild.mjs [--production] [--tests] | --watch
import { parseArgs } from 'node:util';
import { build, watch } from './scripts/bundles.mjs';

const { values } = parseArgs({
  options: { production: { type: 'boolean' }, tests: { type: 'boolean' }, watch: { type: 'boolean' } },
});
await (values.watch ? watch() : build(values));
