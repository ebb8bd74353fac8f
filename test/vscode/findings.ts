import type { Finding } from '../../src/core';

/** A finding of which only the named parts matter. */
export const finding = (id: string, start: number, end: number, rest: Partial<Finding> = {}): Finding => ({
  id,
  ruleId: 'anonymous/role',
  kind: 'anonymous-source',
  severity: 'information',
  range: { start, end },
  text: '',
  words: rest.text ?? '',
  data: { inQuote: false },
  related: [],
  ...rest,
});
