import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Range } from '../../src/core/text/range';

/** A stretch of a passage, marked by hand: `[[A.strict:two officials]]`. */
export interface Label {
  readonly range: Range;
  /** The letter, and what stands behind the full stop. */
  readonly kind: string;
  readonly sub: string;
  /** Editors would differ: finding it and missing it both cost nothing. */
  readonly unsure: boolean;
}

/** A draft of its own, with what an editor would mark in it. */
export interface Passage {
  readonly text: string;
  readonly labels: readonly Label[];
}

/** The passages of every file in a folder, by file name; README.md says how they are written. */
export function readPassages(folder: string): ReadonlyMap<string, readonly Passage[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md');
  return new Map(files.map((file) => [file, parsePassages(readFileSync(path.join(folder, file), 'utf8'))]));
}

/** A heading and a line on what follows come first; `---` parts the passages. */
function parsePassages(file: string): readonly Passage[] {
  const [, , ...body] = file.split('\n\n');
  return body
    .join('\n\n')
    .split(/^---$/m)
    .map((passage) => {
      if (passage.trim() === '') throw new Error(`a passage is empty behind: ${body[0]}`);
      return parsePassage(passage.trim());
    });
}

/** Takes the marks out of a passage and says where they were; marks may nest. */
export function parsePassage(fixture: string): Passage {
  let text = '';
  let behind = 0;
  const labels: Label[] = [];
  const open: { readonly start: number; readonly head: RegExpExecArray }[] = [];
  for (const head of fixture.matchAll(MARK)) {
    text += fixture.slice(behind, head.index);
    behind = head.index + head[0].length;
    if (head[0] !== ']]') {
      open.push({ start: text.length, head });
      continue;
    }
    const mark = open.pop();
    if (!mark) throw new Error(`a mark is closed but not opened: ${fixture}`);
    const [, kind, sub = '', unsure] = mark.head;
    labels.push({ range: { start: mark.start, end: text.length }, kind, sub, unsure: unsure === '?' });
  }
  if (open.length > 0) throw new Error(`a mark is not closed: ${fixture}`);
  return { text: text + fixture.slice(behind), labels };
}

/** `[[A.strict:` or `[[C?:` or `]]` */
const MARK = /\[\[([A-Z])(?:\.([\w/]+))?(\?)?:|\]\]/g;
