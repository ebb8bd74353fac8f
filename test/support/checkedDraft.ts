import assert from 'node:assert/strict';
import type { Analysis, DraftFormat, Finding, Service } from '../../src/core';

/** Checks a draft that nobody cancels. */
export function checkDraft(service: Service, text: string, format: DraftFormat = 'plain'): Analysis {
  const analysis = service.check(text, format);
  assert.ok(analysis);
  return analysis;
}

/** Findings as `rule: words`, in the order of the draft: those of one kind where it is given, else all but what the house asks. */
export function wordsFound({ findings }: Analysis, kind?: Finding['kind']): readonly string[] {
  return findings
    .filter((finding) => (kind === undefined ? finding.kind !== 'house' : finding.kind === kind))
    .map(({ ruleId, text }) => `${ruleId}: ${text}`);
}

/** The links of every finding but what the house asks, as `words → relation → words`. */
export function linksOf({ findings }: Analysis): readonly string[] {
  return findings
    .filter(({ kind }) => kind !== 'house')
    .flatMap(({ text, related }) =>
      related.map(({ rel, id }) => `${text} → ${rel} → ${findings.find((other) => other.id === id)?.text}`),
    );
}
