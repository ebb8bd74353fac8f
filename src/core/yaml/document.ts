import { LineCounter, parseDocument } from 'yaml';

/** A place in a YAML text, 1-based. */
export interface YamlPosition {
  readonly line: number;
  readonly column: number;
}

export interface YamlProblem extends YamlPosition {
  readonly detail: string;
}

/** A YAML text as plain values, with the way back to its lines. */
export interface YamlDocument {
  readonly value: unknown;
  /** What the parser could not read; never thrown. */
  readonly problems: readonly YamlProblem[];
  /** Where the node at a path of keys and indices stands; its nearest ancestor where there is none. */
  positionOf(path: readonly (string | number)[]): YamlPosition;
}

export function readYaml(text: string): YamlDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const positionAt = (offset: number): YamlPosition => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    ...positionAt(pos[0]),
    detail: message,
  }));
  return {
    value: document.errors.length > 0 ? undefined : (document.toJS({ maxAliasCount: 100 }) as unknown),
    problems,
    positionOf(path) {
      for (let depth = path.length; depth >= 0; depth--) {
        const node = document.getIn(path.slice(0, depth), true);
        const range = hasRange(node) ? node.range : undefined;
        if (range) return positionAt(range[0]);
      }
      return { line: 1, column: 1 };
    },
  };
}

const hasRange = (
  node: unknown,
): node is { readonly range: readonly [number, number, number] | null | undefined } =>
  typeof node === 'object' && node !== null && 'range' in node;
