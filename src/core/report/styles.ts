import type { Severity } from '../rules/finding';

type Style = (text: string) => string;

/** How the parts of the text report look. */
export interface Styles {
  readonly path: Style;
  readonly faint: Style;
  readonly severity: Readonly<Record<Severity, Style>>;
}

const plain: Style = (text) => text;

const sgr =
  (code: number): Style =>
  (text) =>
    `\u001B[${code}m${text}\u001B[0m`;

export const PLAIN: Styles = {
  path: plain,
  faint: plain,
  severity: { error: plain, warning: plain, information: plain, hint: plain },
};

/** The sixteen colours every terminal theme defines, so that the reader's own theme holds. */
export const ANSI: Styles = {
  path: sgr(4),
  faint: sgr(2),
  severity: { error: sgr(31), warning: sgr(33), information: sgr(36), hint: sgr(2) },
};
