import type { Reading } from '../grammar/reading';
import { COMMA } from '../text/tokens';
import type { Kind } from './finding';
import { Matcher, type TokenMatch } from './matcher';
import type { RulePattern, RuleSet } from './ruleSet';

/** A match of a pattern rule, in tokens. `follows` is the hit it had to stand behind, by index. */
export interface TokenHit extends TokenMatch {
  readonly rule: number;
  readonly kind: Kind;
  readonly follows: number | undefined;
}

/** How many words may stand between a hit and one that must follow it ("spoke on condition of anonymity *in Kyiv* because"). */
const FOLLOW_REACH = 5;

const matcher = new Matcher();

/** Everything the pattern rules mark in a block, in reading order; within one kind no two hits overlap. */
export function findHits(reading: Reading, rules: RuleSet): readonly TokenHit[] {
  const found: TokenHit[] = [];
  const { sentenceEnd, count } = reading.tokens;
  for (let from = 0; from < count; from = sentenceEnd[from]) {
    const woken = wakePatterns(reading, rules, from, sentenceEnd[from]);
    if (woken.size > 0) findInSentence(reading, rules, { woken, from, to: sentenceEnd[from] }, found);
  }
  const hits = mergeCoordinated(reading, dropOverlaps(found));
  return [...hits, ...findFollowing(reading, rules, hits)];
}

/** The patterns whose key words a sentence holds; most sentences wake none. */
function wakePatterns(reading: Reading, rules: RuleSet, from: number, to: number): ReadonlySet<RulePattern> {
  let woken: Set<RulePattern> | undefined;
  for (let i = from; i < to; i++) {
    const patterns = rules.wokenBy(reading.tokens.word[i]);
    if (!patterns) continue;
    woken ??= new Set();
    for (const pattern of patterns) woken.add(pattern);
  }
  return woken ?? NONE;
}

const NONE: ReadonlySet<RulePattern> = new Set();

interface WokenSentence {
  readonly woken: ReadonlySet<RulePattern>;
  readonly from: number;
  readonly to: number;
}

function findInSentence(
  reading: Reading,
  rules: RuleSet,
  { woken, from, to }: WokenSentence,
  into: TokenHit[],
): void {
  const { word } = reading.tokens;
  for (const pattern of woken) {
    const { firstWords } = pattern.program;
    const patterns = [pattern];
    for (let at = from; at < to; at++)
      if (firstWords.has(word[at])) collect(reading, rules, { patterns, at, follows: undefined }, into);
  }
}

interface Attempt {
  readonly patterns: readonly RulePattern[];
  readonly at: number;
  readonly follows: number | undefined;
}

function collect(
  reading: Reading,
  rules: RuleSet,
  { patterns, at, follows }: Attempt,
  into: TokenHit[],
): void {
  for (const { rule, program } of patterns) {
    const match = matcher.findAt(program, reading, at);
    if (!match || isExcepted(reading, rules, rule, match)) continue;
    into.push({ ...match, rule, kind: rules.rules[rule].rule.kind, follows });
  }
}

/** How far before a hit an exception may begin. */
const EXCEPTION_REACH = 8;

function isExcepted(reading: Reading, rules: RuleSet, rule: number, match: TokenMatch): boolean {
  const { except } = rules.rules[rule];
  if (except.length === 0) return false;
  const first = Math.max(reading.tokens.sentenceStart(match.from), match.from - EXCEPTION_REACH);
  for (let i = first; i < match.to; i++)
    for (const program of except) {
      if (!program.firstWords.has(reading.tokens.word[i])) continue;
      const exception = matcher.findAt(program, reading, i);
      if (exception && exception.to > match.from && exception.from < match.to) return true;
    }
  return false;
}

/** Of overlapping hits of one kind the earliest stays, of those that start together the longest. */
function dropOverlaps(hits: readonly TokenHit[]): readonly TokenHit[] {
  const sorted = [...hits].sort((a, b) => a.from - b.from || b.to - a.to || a.rule - b.rule);
  const lastEnd = new Map<Kind, number>();
  return sorted.filter(({ kind, from, to }) => {
    if (from < (lastEnd.get(kind) ?? 0)) return false;
    lastEnd.set(kind, to);
    return true;
  });
}

/** "who was not authorised to speak *and* asked not to be named" is one condition. */
function mergeCoordinated(reading: Reading, hits: readonly TokenHit[]): readonly TokenHit[] {
  const merged: TokenHit[] = [];
  for (const hit of hits) {
    const last = merged.findLastIndex(({ kind }) => kind === hit.kind);
    const previous = merged[last];
    if (hit.kind === 'anonymity-terms' && previous && isCoordinated(reading, previous.to, hit.from))
      merged[last] = { ...previous, to: hit.to, matchTo: hit.matchTo };
    else merged.push(hit);
  }
  return merged;
}

/** Whether only "and", a comma, and at most two words of its verb group stand between two hits. */
function isCoordinated(reading: Reading, from: number, to: number): boolean {
  if (to - from > 4 || to <= from || to > reading.tokens.sentenceEnd[from - 1]) return false;
  const at = reading.tokens.kind[from] === COMMA ? from + 1 : from;
  return /^(and|or|so)$/.test(reading.textOf(at));
}

function findFollowing(reading: Reading, rules: RuleSet, hits: readonly TokenHit[]): readonly TokenHit[] {
  const found: TokenHit[] = [];
  hits.forEach((hit, follows) => {
    const patterns = rules.following(hit.kind);
    if (patterns.length === 0) return;
    const limit = Math.min(reading.tokens.sentenceEnd[hit.to - 1], hit.to + FOLLOW_REACH);
    const before = found.length;
    for (let at = hit.to; at < limit && found.length === before; at++) {
      const possible = patterns.filter(({ program }) => program.firstWords.has(reading.tokens.word[at]));
      collect(reading, rules, { patterns: possible, at, follows }, found);
    }
  });
  return dropOverlaps(found);
}
