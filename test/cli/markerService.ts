import type { Finding, RuleInfo, Service, ServiceOptions, Severity } from '../../src/core/index';

const SEVERITY_BY_MARKER: Readonly<Record<string, Severity>> = {
  ERROR: 'error',
  WARNING: 'warning',
  NOTE: 'information',
  HINT: 'hint',
};

/** A service that finds the words ERROR, WARNING, NOTE and HINT, so that a test can say what is found where. */
export class MarkerService implements Service {
  readonly rules: ReadonlyMap<string, RuleInfo>;
  readonly problems = [];
  readonly checked: { readonly text: string; readonly format: string }[] = [];

  constructor(readonly options: ServiceOptions) {
    const info = {
      kind: 'anonymous-source',
      severity: 'warning',
      message: '{text} was seen.',
      why: '',
      ask: '',
    } as const;
    this.rules = new Map([['marker/word', { id: 'marker/word', ...info }]]);
  }

  check(text: string, format: 'markdown' | 'plain') {
    this.checked.push({ text, format });
    const findings = [...text.matchAll(/ERROR|WARNING|NOTE|HINT/g)].map(({ 0: word, index }, i): Finding => ({
      id: `f${i + 1}`,
      ruleId: 'marker/word',
      kind: 'anonymous-source',
      severity: SEVERITY_BY_MARKER[word],
      range: { start: index, end: index + word.length },
      text: word,
      words: word,
      data: { inQuote: false },
      related: [],
    }));
    return { findings, sources: [], gaps: [], suppressed: [], problems: [] };
  }
}
