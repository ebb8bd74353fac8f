/** Front matter is a page of settings; what goes on for longer is a draft that begins with a rule. */
const LIMIT = 32_768;

/**
 * Where the front matter at the very start of a draft ends: the offset behind its closing line, 0 for none.
 * YAML between `---` and `---` or `...`, TOML between `+++`, and a JSON object. What is never closed is text.
 */
export function findFrontMatterEnd(source: string): number {
  if (source.startsWith('---')) return findFencedEnd(source, '---', '...');
  if (source.startsWith('+++')) return findFencedEnd(source, '+++', '+++');
  if (source.startsWith('{')) return findObjectEnd(source);
  return 0;
}

function findFencedEnd(source: string, fence: string, otherFence: string): number {
  let start = 0;
  while (start < Math.min(source.length, LIMIT)) {
    const newline = source.indexOf('\n', start);
    const end = newline < 0 ? source.length : newline;
    const line = source.slice(start, end).trimEnd();
    if (start === 0 && line !== fence) return 0;
    if (start > 0 && (line === fence || line === otherFence)) return newline < 0 ? end : newline + 1;
    if (newline < 0) return 0;
    start = newline + 1;
  }
  return 0;
}

/** A JSON object begins with a key, which tells it from `{{< tag >}}`, `{% tag %}` and `{: .class}`. */
function findObjectEnd(source: string): number {
  const key = /\S/.exec(source.slice(1, LIMIT))?.[0];
  if (key !== '"' && key !== '}') return 0;
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < Math.min(source.length, LIMIT); i++) {
    const character = source[i];
    if (character === '\\') i++;
    else if (character === '"') quoted = !quoted;
    else if (!quoted && character === '{') depth++;
    else if (!quoted && character === '}' && --depth === 0) return endOfBlankLine(source, i + 1);
  }
  return 0;
}

/** The offset behind the line break where nothing but blanks is left of the line, otherwise 0. */
function endOfBlankLine(source: string, from: number): number {
  const newline = source.indexOf('\n', from);
  const end = newline < 0 ? source.length : newline;
  if (source.slice(from, end).trim() !== '') return 0;
  return newline < 0 ? end : newline + 1;
}
