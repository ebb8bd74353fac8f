import { resolve } from 'node:path';
import { NO_CONFIG, rulesLike, type Problem, type RuleInfo, type Service } from '../core/index';
import { createConfigFinder, readConfigFile, type ConfigFile, type FindConfig } from '../node/findConfig';
import type { CheckOptions } from './checkOptions';
import { readPacks, type Input } from './inputs';
import type { Io } from './io';
import { UsageError } from './usageError';

/** The services that check some drafts: one for each config that holds for any of them. */
export interface Desks {
  readonly serviceFor: (input: Input) => Service;
  /** Of all services, by id. */
  readonly rules: ReadonlyMap<string, RuleInfo>;
  /** What is wrong with configs and packs. */
  readonly problems: readonly Problem[];
}

interface Desk {
  readonly service: Service;
  readonly problems: readonly Problem[];
}

/** @throws UsageError where an option names a rule that no desk has */
export async function findDesks(inputs: readonly Input[], options: CheckOptions, io: Io): Promise<Desks> {
  const find = finderFor(options, io.cwd);
  const problems = new Set<Problem>();
  const configs = new Map<Input, ConfigFile | undefined>();
  for (const input of inputs) {
    const found = await find(input.file);
    if (found?.ok === false) problems.add(found.problem);
    configs.set(input, found?.ok ? found.file : undefined);
  }
  const desks = new Map<ConfigFile | undefined, Desk>();
  for (const file of new Set(inputs.length === 0 ? [undefined] : configs.values()))
    desks.set(file, await createDesk(file, options, io));
  const all = [...desks.values()];
  return {
    serviceFor(input) {
      const desk = desks.get(configs.get(input));
      if (!desk) throw new Error(`${input.path} has no desk`);
      return desk.service;
    },
    rules: new Map(all.flatMap(({ service }) => [...service.rules])),
    problems: [...problems, ...new Set(all.flatMap((desk) => desk.problems))],
  };
}

function finderFor({ config }: CheckOptions, cwd: string): FindConfig {
  if (config === undefined) return createConfigFinder(cwd);
  const named = readConfigFile(resolve(cwd, config), cwd);
  return () => named;
}

/** What the command line says goes before what the desk has written down. */
async function createDesk(file: ConfigFile | undefined, options: CheckOptions, io: Io): Promise<Desk> {
  const config = file?.config ?? NO_CONFIG;
  const ownPacks = config.packs.map((pack) => resolve(file?.folder ?? io.cwd, pack));
  const { packs, problems: unread } = await readPacks([...ownPacks, ...options.packs], io.cwd);
  const service = io.createService({
    severities: { ...config.rules, ...options.severities },
    outlets: [...config.outlets, ...options.outlets],
    house: config.house,
    allow: config.allow,
    packs,
  });
  const packProblems = [...unread, ...service.problems];
  const problems = [...(file?.problems ?? []), ...packProblems];
  // A rule that seems unknown may stand in a pack that is broken, and then that is what the user has to hear.
  if (packProblems.length > 0) return { service, problems };
  const known = [...service.rules.keys()];
  requireKnownRules(Object.keys(options.severities), known);
  return { service, problems: [...problems, ...(file?.findUnknownRules(known) ?? [])] };
}

/** A misspelt rule would otherwise be changed in silence to no effect. */
function requireKnownRules(ids: readonly string[], known: readonly string[]): void {
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown === undefined) return;
  const choices = rulesLike(unknown, known).join(', ');
  throw new UsageError(`--rule: there is no rule ${unknown}; there are ${choices}.`);
}
