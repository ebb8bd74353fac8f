import type { IgnoreTrouble } from '../rules/draftAnalysis';

/** What a comment of ours asks for. */
export type Ignore =
  | { readonly command: 'ignore-end' }
  | {
      /** The next block or the one around it; the whole draft; from here to `ignore-end`. */
      readonly command: 'ignore' | 'ignore-file' | 'ignore-start';
      /** Ids of rules and kinds; empty where all are meant. */
      readonly targets: readonly string[];
      readonly reason: string;
    };

const OURS = /^\s*on-the-record:\s*(\S*)/; // on-the-record: ignore anonymous/role because …
const REASON = /(?:^|\s)because\b:?\s*/; // the first one: a reason may hold the word again

/**
 * Reads `on-the-record: ignore[-file|-start|-end] [rules and kinds] because REASON`, the text of a comment.
 * @returns undefined where the comment is none of ours
 */
export function parseIgnore(comment: string): Ignore | IgnoreTrouble | undefined {
  const [ours = '', command] = OURS.exec(comment) ?? [];
  const rest = comment.slice(ours.length).trim();
  switch (command) {
    case undefined:
      return undefined;
    case 'ignore-end':
      return { command };
    case 'ignore':
    case 'ignore-file':
    case 'ignore-start': {
      const because = REASON.exec(rest);
      const reason = because ? rest.slice(because.index + because[0].length).replace(/\s+/g, ' ') : '';
      if (!because || reason === '') return { code: 'ignore-reason' };
      const targets = rest.slice(0, because.index).split(/[\s,]+/);
      return { command, targets: targets.filter((target) => target !== ''), reason };
    }
    default:
      return { code: 'ignore-command', command };
  }
}
