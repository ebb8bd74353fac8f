import assert from 'node:assert/strict';
import path from 'node:path';
import manifest from '../package.json';
import { bareTests, modules, type Module } from '../scripts/importTable.mjs';
import { createService } from '../src/core';
import { COMMAND_IDS } from '../src/vscode/commandIds';
import { parseSettings } from '../src/vscode/parseSettings';
import { filesIn, findCycle, importsIn, type Import } from './support/importGraph';

const SECTION = 'onTheRecord.';

/** The module of a file: one that names it, else the one of its folder. */
function moduleOf(file: string): Module {
  const holds = (entry: string) => modules.find(({ files }) => files.includes(entry));
  const found = holds(file) ?? holds(path.posix.dirname(file));
  assert(found, `${file} is in no module of scripts/importTable.mjs`);
  return found;
}

function isAllowed({ from, to, outside }: Import): boolean {
  const module = moduleOf(from);
  if (outside) return (module.packages ?? []).some((name) => matches(to, name));
  const target = moduleOf(to);
  return target === module ? !module.apart : (module.imports ?? []).includes(target.name);
}

/** A name that ends in `*` stands for all that begin so. */
const matches = (to: string, name: string) =>
  name.endsWith('*') ? to.startsWith(name.slice(0, -1)) : to === name;

const show = ({ from, to }: Import) => `${from} → ${to}`;

describe('the house', () => {
  const imports = importsIn('src');

  it('gives every source file a module', () => {
    for (const file of filesIn('src')) moduleOf(file);
  });

  it('names no module that is not there', () => {
    const names = new Set(modules.map(({ name }) => name));
    const unknown = modules.flatMap((module) => (module.imports ?? []).filter((name) => !names.has(name)));
    assert.deepEqual(unknown, []);
  });

  it('lets nobody import what the table does not allow', () => {
    assert.deepEqual(imports.filter((one) => !isAllowed(one)).map(show), []);
  });

  it('has no cycles', () => {
    assert.equal(findCycle(imports)?.join(' → '), undefined);
  });

  it('keeps VS Code out of the tests that run in bare Node', () => {
    const strays = bareTests.flatMap(importsIn).filter(({ to }) => to === 'vscode');
    assert.deepEqual(strays.map(show), []);
  });
});

describe('the manifest', () => {
  const { commands, configuration } = manifest.contributes;
  const properties: Readonly<Record<string, { readonly default: unknown }>> = configuration.properties;
  const keys = Object.keys(properties).map((name) => name.slice(SECTION.length));

  it('contributes the commands the extension registers', () => {
    assert.deepEqual(
      commands.map(({ command }) => command),
      [...COMMAND_IDS],
    );
  });

  it('names only such commands in menus and keys', () => {
    const used = [...manifest.contributes.keybindings, ...Object.values(manifest.contributes.menus).flat()];
    const known: readonly string[] = COMMAND_IDS;
    assert.deepEqual(
      used.filter(({ command }) => !known.includes(command)),
      [],
    );
  });

  it('contributes the settings the extension reads', () => {
    const read = new Set<string>();
    parseSettings((key) => void read.add(key));
    assert.deepEqual([...read].sort(), [...keys].sort());
  });

  it('shows the defaults the extension falls back on', () => {
    const { settings } = parseSettings(() => undefined);
    const shown = Object.fromEntries(keys.map((key) => [key, properties[SECTION + key].default]));
    assert.deepEqual(shown, settings);
  });

  it('offers a severity for each rule there is', () => {
    const offered = configuration.properties['onTheRecord.rules'].propertyNames.enum;
    assert.deepEqual([...offered].sort(), [...createService().rules.keys()].sort());
  });
});
