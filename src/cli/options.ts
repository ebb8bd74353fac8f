import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './usageError';

export type OptionTable = NonNullable<ParseArgsConfig['options']>;

/** Options and positionals as `parseArgs` types them by the table. */
export type Parsed<T extends OptionTable> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; allowPositionals: true; strict: true }>
>;

/**
 * The options and positionals of `command`, such as "on-the-record check".
 * @throws UsageError where an option is not in the table, or has a value too many or too few.
 */
export function parseOptions<const T extends OptionTable>(
  args: readonly string[],
  options: T,
  command: string,
): Parsed<T> {
  const config = { args: [...args], options, allowPositionals: true } as const;
  // Read leniently first: the sentences of the strict reading speak to programmers.
  const { tokens } = parseArgs({ ...config, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!Object.hasOwn(options, name)) {
      throw new UsageError(`there is no option ${rawName}; "${command} --help" lists them.`);
    }
    const takesValue = options[name].type === 'string';
    if (takesValue && (!value || (!inlineValue && isOptionLike(value)))) {
      throw new UsageError(`${rawName} needs a value; see "${command} --help".`);
    }
    if (!takesValue && value !== undefined) {
      throw new UsageError(`${rawName} takes no value; leave out "=${value}".`);
    }
  }
  return parseArgs({ ...config, strict: true });
}

/** `value` as one of `choices`. @throws UsageError naming the choices. */
export function toChoice<const T extends string>(option: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) {
    throw new UsageError(`${option}: "${value}" is not one of ${choices.join(', ')}.`);
  }
  return choice;
}

function isOptionLike(value: string): boolean {
  return value.length > 1 && value.startsWith('-');
}
