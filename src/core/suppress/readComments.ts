import type { IgnoreProblem, IgnoreTrouble } from '../rules/draftAnalysis';
import { htmlComments, type HtmlComment } from '../text/markdown/htmlComments';
import type { Range } from '../text/range';
import { type Ignore, parseIgnore } from './parseIgnore';
import { meets, type RuleName, type Suppression } from './suppression';

/** What the comments of a draft ask for, and what is wrong with them. */
export interface IgnoreComments {
  readonly suppressions: readonly Suppression[];
  readonly problems: readonly IgnoreProblem[];
}

const MARKER = 'on-the-record:';

/** Reads the ignore comments of a Markdown draft. @param rules all that a comment may name */
export function readComments(source: string, rules: readonly RuleName[]): IgnoreComments {
  // Most drafts have none, and need not be parsed again.
  if (!source.includes(MARKER)) return { suppressions: [], problems: [] };
  const reader = new CommentReader(source, rules);
  for (const comment of htmlComments(source)) reader.read(comment);
  return reader.finish();
}

type IgnoreStart = Extract<Ignore, { readonly reason: string }>;

class CommentReader {
  readonly #suppressions: Suppression[] = [];
  readonly #problems: IgnoreProblem[] = [];
  /** `ignore-start` comments that are not closed yet, the innermost last. */
  readonly #open: { readonly ignore: IgnoreStart; readonly comment: Range }[] = [];

  constructor(
    private readonly source: string,
    private readonly rules: readonly RuleName[],
  ) {}

  read({ range, text, block }: HtmlComment): void {
    const ignore = parseIgnore(text);
    if (!ignore) return;
    if ('code' in ignore) return this.#report(range, ignore);
    if (ignore.command === 'ignore-end') return this.#close(range);
    const known = this.#withKnownTargets(ignore, range);
    const { command } = ignore;
    switch (command) {
      case 'ignore':
        // Where nothing follows there is nothing to find, and the comment is stale.
        return this.#add(known, block ?? { start: range.end, end: range.end }, range);
      case 'ignore-file':
        return this.#add(known, { start: 0, end: this.source.length }, range);
      case 'ignore-start':
        if (known) this.#open.push({ ignore: known, comment: range });
        return;
      default:
        return command satisfies never;
    }
  }

  finish(): IgnoreComments {
    for (const { ignore, comment } of this.#open) {
      this.#report(comment, { code: 'ignore-unclosed' });
      this.#add(ignore, { start: comment.end, end: this.source.length }, comment);
    }
    return { suppressions: this.#suppressions, problems: this.#problems };
  }

  /** Undefined where no name is known: what was meant for some rules must not silence all. */
  #withKnownTargets(ignore: IgnoreStart, comment: Range): IgnoreStart | undefined {
    const known = ignore.targets.filter((target) => this.rules.some((rule) => meets(target, rule)));
    for (const name of ignore.targets)
      if (!known.includes(name)) this.#report(comment, { code: 'ignore-rule', name });
    return known.length === 0 && ignore.targets.length > 0 ? undefined : { ...ignore, targets: known };
  }

  #close(range: Range): void {
    const opened = this.#open.pop();
    if (!opened) return this.#report(range, { code: 'ignore-unopened' });
    this.#add(opened.ignore, { start: opened.comment.end, end: range.start }, opened.comment);
  }

  #add(ignore: IgnoreStart | undefined, range: Range, comment: Range): void {
    if (ignore) this.#suppressions.push({ range, targets: ignore.targets, reason: ignore.reason, comment });
  }

  #report(range: Range, trouble: IgnoreTrouble): void {
    this.#problems.push({ ...trouble, range, severity: 'warning' });
  }
}
