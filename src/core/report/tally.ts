import type { DraftAnalysis } from '../rules/draftAnalysis';
import { atLeast, SEVERITIES, type Severity } from '../rules/finding';
import { SEVERITY_WORDS } from './severityWords';

/** Counts what a report lists and, below `minSeverity`, what it leaves out. */
export class Tally {
  readonly #minSeverity: Severity;
  readonly #found: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  #drafts = 0;
  #draftsListed = 0;
  #ignored = 0;

  constructor(minSeverity: Severity) {
    this.#minSeverity = minSeverity;
  }

  add({ findings, problems, suppressed }: DraftAnalysis): void {
    const found = [...findings, ...problems];
    this.#drafts++;
    if (found.some(({ severity }) => atLeast(severity, this.#minSeverity))) this.#draftsListed++;
    for (const { severity } of found) this.#found[severity]++;
    this.#ignored += suppressed.length;
  }

  /** "3 warnings, 5 notes in 2 of 7 drafts. Not listed: 12 hints. Ignored: 2." */
  describe(): string {
    if (this.#drafts === 0) return 'No drafts to check.';
    const unlisted = this.#enumerate(false);
    const listed = this.#enumerate(true) || (unlisted ? 'Nothing to list' : 'Nothing found');
    const all = this.#draftsListed === 0 || this.#draftsListed === this.#drafts;
    const drafts = `${all ? '' : `${this.#draftsListed} of `}${count(this.#drafts, 'draft')}`;
    const ignored = this.#ignored > 0 ? ` Ignored: ${this.#ignored}.` : '';
    return `${listed} in ${drafts}.${unlisted && ` Not listed: ${unlisted}.`}${ignored}`;
  }

  #enumerate(listed: boolean): string {
    return SEVERITIES.filter((severity) => atLeast(severity, this.#minSeverity) === listed)
      .filter((severity) => this.#found[severity] > 0)
      .map((severity) => count(this.#found[severity], SEVERITY_WORDS[severity]))
      .join(', ');
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
