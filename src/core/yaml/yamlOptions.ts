import type { DocumentOptions, ParseOptions, Scalar, ScalarTag, SchemaOptions, ToStringOptions } from 'yaml';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/; // 2026-03-02T10:15:00Z

/** Dates with a time stay strings and need no quotation marks: every reader takes them for what they are. */
const instant: ScalarTag = {
  tag: 'tag:yaml.org,2002:timestamp',
  default: true,
  test: INSTANT,
  identify: (value) => typeof value === 'string' && INSTANT.test(value),
  resolve: (text) => text,
  stringify: ({ value }: Scalar) => String(value),
};

/**
 * How files are read that we write as well: YAML 1.2 with strings for keys, and what a reader of YAML 1.1 would take for
 * something else than text (`yes`, `2026-03-02`) in quotation marks.
 */
export const EDITABLE: ParseOptions & DocumentOptions & SchemaOptions = {
  compat: 'yaml-1.1',
  customTags: [instant],
  // Warnings go to a log, and quote the file.
  logLevel: 'error',
  prettyErrors: false,
  resolveKnownTags: false,
  stringKeys: true,
  uniqueKeys: true,
};

/** No line is folded, so that a change of one word changes one line. */
export const PRINTED: ToStringOptions = {
  lineWidth: 0,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
};
