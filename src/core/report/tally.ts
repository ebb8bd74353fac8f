import { SEVERITIES, type Finding, type Severity } from '../rules/finding';
import { SEVERITY_WORDS } from './severityWords';

/** Counts what a report lists and what it leaves out. */
export class Tally {
  readonly #listed = noneYet();
  readonly #unlisted = noneYet();
  #drafts = 0;
  #draftsListed = 0;

  /** `listed` are those of the draft's `findings` that the report lists. */
  add(findings: readonly Finding[], listed: ReadonlySet<Finding>): void {
    this.#drafts++;
    if (listed.size > 0) this.#draftsListed++;
    for (const finding of findings) {
      (listed.has(finding) ? this.#listed : this.#unlisted)[finding.severity]++;
    }
  }

  /** "3 warnings, 5 notes in 2 of 7 drafts. Not listed: 12 hints." */
  describe(): string {
    if (this.#drafts === 0) return 'No drafts to check.';
    const some =
      this.#draftsListed > 0 && this.#draftsListed < this.#drafts ? `${this.#draftsListed} of ` : '';
    const unlisted = enumerate(this.#unlisted);
    const listed = enumerate(this.#listed) || (unlisted ? 'Nothing to list' : 'Nothing found');
    return `${listed} in ${some}${count(this.#drafts, 'draft')}.${unlisted && ` Not listed: ${unlisted}.`}`;
  }
}

function noneYet(): Record<Severity, number> {
  return { error: 0, warning: 0, information: 0, hint: 0 };
}

function enumerate(counts: Readonly<Record<Severity, number>>): string {
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => count(counts[severity], SEVERITY_WORDS[severity]))
    .join(', ');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
