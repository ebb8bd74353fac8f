import type { Severity } from '../rules/finding';

/** A severity in the text report; "information" has no plural. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'hint',
};
