import { isFields, valueAt, withoutPaths, type ValuePath } from '../plainValue';
import type { ConfigProblem, ConfigTrouble, Expectation } from '../problem';
import { findSchemaFaults, type SchemaFault } from '../schemaFaults';
import { LineIndex } from '../text/lineIndex';
import type { Range } from '../text/range';
import { EditableYaml } from '../yaml/editableYaml';
import { NO_CONFIG, type DeskConfig } from './deskConfig';
import { validate as matchesSchema } from './matchesSchema.generated';

/** A config as read. */
export interface ReadConfig {
  /** Whatever can be used; what is wrong is left out, and takes nothing else with it. */
  readonly config: DeskConfig;
  /** In the order of the text. */
  readonly problems: readonly ConfigProblem[];
  /** Rules that the config speaks of and that are in no pack. @param known ids of all rules there are */
  readonly findUnknownRules: (known: readonly string[]) => readonly ConfigProblem[];
  /** @param missing packs, as the config names them, that cannot be read */
  readonly findMissingPacks: (missing: readonly string[]) => readonly ConfigProblem[];
}

interface PlacedTrouble {
  readonly trouble: ConfigTrouble;
  readonly range: Range;
}

/** What the schema's patterns mean, by the definition they stand in. */
const PATTERNS: ReadonlyMap<string, Expectation> = new Map([['role', 'role']]);

/** Reads a desk's config; never throws. @param path as shown in problems */
export function readConfig(source: string, path: string): ReadConfig {
  const text = source.replace(/^\uFEFF/, '');
  const yaml = new EditableYaml(text);
  const lines = new LineIndex(text);
  const toProblem = ({ trouble, range }: PlacedTrouble): ConfigProblem => ({
    ...trouble,
    path,
    ...lines.positionAt(range.start),
    range,
  });
  const syntax = yaml.troubles.map(({ code, range }) =>
    toProblem({ trouble: { code: 'config-syntax', reason: code }, range }),
  );
  // Of a file that is half read nobody knows what the other half would have said.
  if (syntax.length > 0)
    return { config: NO_CONFIG, problems: syntax, findUnknownRules: () => [], findMissingPacks: () => [] };

  const value = yaml.value ?? {};
  const faults = findSchemaFaults(matchesSchema, value, PATTERNS);
  const content = isFields(value)
    ? withoutPaths(
        value,
        faults.map(({ path: at }) => at),
      )
    : {};
  // The schema says what the type says.
  const config = { ...NO_CONFIG, ...(content as Partial<DeskConfig>) };
  const place = (trouble: ConfigTrouble, at: ValuePath, part: SchemaFault['part']): ConfigProblem =>
    toProblem({ trouble, range: yaml.rangeOf(at, part) });
  return {
    config,
    problems: faults
      .map(({ fault, path: at, part }) => place(toTrouble(fault), at, part))
      .sort((a, b) => a.range.start - b.range.start),
    findUnknownRules: (known) =>
      Object.keys(config.rules)
        .filter((id) => !known.includes(id))
        .map((id) =>
          place({ code: 'config-unknown-rule', near: rulesLike(id, known) }, ['rules', id], 'key'),
        ),
    findMissingPacks: (missing) =>
      missing.map((pack) =>
        place({ code: 'config-missing-pack' }, ['packs', packsIn(value).indexOf(pack)], 'value'),
      ),
  };
}

/** As they are written: the way to a pack counts those that are left out. */
const packsIn = (value: unknown): readonly unknown[] => {
  const packs = valueAt(value, ['packs']);
  return Array.isArray(packs) ? packs : [];
};

/** Those of the same group, else all. */
export function rulesLike(id: string, known: readonly string[]): readonly string[] {
  const group = id.slice(0, id.indexOf('/') + 1);
  const near = known.filter((other) => group !== '' && other.startsWith(group));
  return near.length > 0 ? near : known;
}

function toTrouble(fault: SchemaFault['fault']): ConfigTrouble {
  switch (fault.is) {
    case 'unknown-key':
      return { code: 'config-unknown-key', known: fault.known };
    case 'bad-key':
      return { code: 'config-value', expected: 'rule' };
    case 'missing-key':
      return { code: 'config-missing-key', key: fault.key };
    case 'value':
      return { code: 'config-value', expected: fault.expected };
    default:
      return fault satisfies never;
  }
}
