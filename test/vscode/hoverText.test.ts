import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DraftAnalysis, RuleInfo, Source } from '../../src/core';
import { escapeMarkdown } from '../../src/vscode/escapeMarkdown';
import { toHoverText, type HoverLinks } from '../../src/vscode/hoverText';
import { finding } from './findings';

const rule: RuleInfo = {
  id: 'anonymous/role',
  kind: 'anonymous-source',
  severity: 'information',
  message: 'Nobody is named in “{text}”',
  why: 'A reader cannot weigh it',
  ask: 'Who is it?',
};
const rules = new Map([[rule.id, rule]]);
const links: HoverLinks = {
  to: ({ start }, label) => `[${label}](#${start})`,
  lineOf: ({ start }) => start,
};
const nothing: DraftAnalysis = { findings: [], sources: [], gaps: [], suppressed: [], problems: [] };

const source: Source = {
  id: 'S1',
  class: 'role',
  specificity: 1,
  number: 2,
  terms: ['on condition of *anonymity*'],
  reasons: [],
  named: null,
  relayedFrom: 'The Quay',
  mentions: [
    { finding: 'f1', range: { start: 0, end: 5 } },
    { finding: 'f2', range: { start: 7, end: 9 } },
  ],
};

describe('toHoverText', () => {
  const toText = (place: Parameters<typeof toHoverText>[0], analysis: DraftAnalysis = nothing): string =>
    toHoverText(place, { status: 'checked', analysis, places: [], rules }, links);

  it('says of a hint what was seen, why it matters and what to ask', () => {
    const mark = finding('f1', 0, 5, { severity: 'hint', text: 'an aide' });
    assert.equal(
      toText({ finding: mark, also: [] }),
      '**Anonymous source.** Nobody is named in “an aide”\n\nA reader cannot weigh it\n\n*Ask:* Who is it\\?',
    );
  });

  it('does not say again what the diagnostic says in the same hover', () => {
    const text = toText({
      finding: finding('f1', 0, 5, { related: [{ rel: 'terms', range: { start: 7, end: 9 } }] }),
      also: [],
    });
    assert.doesNotMatch(text, /Nobody is named|the terms/);
    assert.match(text, /^\*\*Anonymous source\.\*\* A reader/);
  });

  it('tells what the draft says of the source, with links to its other mentions', () => {
    const text = toText(
      { finding: finding('f1', 0, 5, { source: 'S1' }), also: [] },
      { ...nothing, sources: [source] },
    );
    assert.match(
      text,
      /\*\*Source S1\*\*: also mentioned on \[line 7\]\(#7\); said to be 2 people; terms: “on condition of \\\*anonymity\\\*”; no reason given; relayed by The Quay\.$/,
    );
  });

  it('tells the ledger of a count', () => {
    const gap = {
      id: 'g1',
      finding: 'f1',
      stated: 3,
      members: [{ text: 'Peru', range: { start: 2, end: 6 } }],
      unnamed: 2,
      explainedBy: ['f2'],
      orphans: [],
    };
    const ledger = /\*\*Count\*\*: stated 3; named \[Peru\]\(#2\); 2 not named\./;
    for (const id of ['f1', 'f2']) {
      assert.match(toText({ finding: finding(id, 0, 5), also: [] }, { ...nothing, gaps: [gap] }), ledger);
    }
    assert.doesNotMatch(
      toText({ finding: finding('f3', 0, 5), also: [] }, { ...nothing, gaps: [gap] }),
      ledger,
    );
  });

  it('adds the findings that share the place', () => {
    const text = toText({ finding: finding('f1', 0, 5), also: [finding('f2', 0, 9, { text: 'two aides' })] });
    assert.match(text, /\n\n---\n\n\*\*Anonymous source\.\*\* Nobody is named in “two aides”/);
  });

  it('adds what the house asks, with the houses that ask the same, and says no message of a diagnostic again', () => {
    const asked: RuleInfo = {
      ...rule,
      id: 'house/reason-missing',
      kind: 'house',
      message: 'There is no reason',
      why: 'A reader cannot judge',
      cite: ['The Quay (2020): always.'],
    };
    const house = finding('f2', 0, 5, { ruleId: asked.id, kind: 'house', source: 'S1' });
    const checked = { status: 'checked', analysis: { ...nothing, sources: [source] }, places: [] } as const;
    const place = { finding: finding('f1', 0, 5), also: [house] };
    const text = toHoverText(place, { ...checked, rules: new Map([...rules, [asked.id, asked]]) }, links);
    assert.equal(
      text.slice(text.indexOf('---')),
      '---\n\n**House rule.** A reader cannot judge\n\n*Ask:* Who is it\\?\n\n- The Quay \\(2020\\)\\: always\\.',
    );
  });
});

describe('escapeMarkdown', () => {
  it('leaves no punctuation with a meaning, and no line break', () => {
    assert.equal(escapeMarkdown('[a](command:x)\n<b>'), '\\[a\\]\\(command\\:x\\) \\<b\\>');
    fc.assert(
      fc.property(fc.string(), (text) => {
        const unescaped = escapeMarkdown(text).replace(/\\([!-/:-@[-`{-~])/g, '');
        assert.doesNotMatch(unescaped, /[!-/:-@[-`{-~\n\r]/);
      }),
    );
  });
});
