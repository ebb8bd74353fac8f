import type { Mention } from '../grammar/mention';
import type { MentionFeature } from '../grammar/mentionForm';
import type { Reading } from '../grammar/reading';
import { CARDINALS } from '../lexicon/en/numerals';
import { COMMA, FIRST, QUOTED } from '../text/tokens';
import { W } from '../lexicon/wordClasses';
import type { MentionFacts } from './facts';
import { BELONGING, bodiesIn } from './bodies';
import type { TokenOutlet } from './findOutlets';
import { speechOf, type TokenQuotation } from './speech';

interface Surroundings {
  /** Whether an anonymity clause of the block is borne by the mention. */
  readonly terms: boolean;
  readonly outlets: readonly TokenOutlet[];
  readonly quotations: readonly TokenQuotation[];
}

/** Turns a mention into facts that outlive its tokens. */
export function describeMention(
  reading: Reading,
  mention: Mention,
  { terms, outlets, quotations }: Surroundings,
): MentionFacts {
  const { tokens } = reading;
  const { from, to, head, name } = mention;
  const features = new Set<MentionFeature>(mention.features);
  if (terms) features.add('terms');
  const relay = outlets.findLastIndex((outlet) => relays(reading, outlet, mention));
  return {
    start: tokens.start[from],
    end: tokens.end[to - 1],
    headClass: mention.headClass,
    head: singular(reading.textOf(head).replace(/^.*-/, '')),
    features,
    quoted: (tokens.flags[from] & QUOTED) !== 0,
    number: numberOf(reading, from, head),
    ...specificityOf(reading, mention),
    name: name && {
      start: tokens.start[name.from],
      end: tokens.end[name.to - 1],
      text: tokens.slice(name.from, name.to),
    },
    words: wordsOf(reading, from, to),
    relayedBy: relay < 0 ? undefined : relay,
    speech: speechOf(reading, mention, quotations),
    bodies: bodiesIn(reading, mention),
  };
}

/** "a source cited by AFP". */
const isCitedBy = (reading: Reading, outlet: TokenOutlet, to: number): boolean =>
  outlet.from <= to + 2 &&
  reading.textOf(outlet.from - 1) === 'by' &&
  /^(cited|quoted)$/.test(reading.textOf(outlet.from - 2));

/**
 * "AFP, citing officials", "according to AFP, officials said", "officials told the agency"; but "officials told Reuters"
 * is no relay, for it may be the outlet's own story.
 */
function relays(reading: Reading, outlet: TokenOutlet, { frame, from, to }: Mention): boolean {
  if (outlet.bracketed) return false;
  if (outlet.from >= from)
    return isCitedBy(reading, outlet, to) || (frame?.cue === outlet.from - 1 && outlet.anaphoric);
  if (!frame) return false;
  const floor = reading.tokens.sentenceStart(from);
  if (outlet.from < floor) return false;
  const cites =
    frame.kind === 'cited' && (reading.is(frame.cue, W.cite) || reading.is(frame.cue, W.citeGerund));
  if (cites) return true;
  if (reading.textOf(outlet.from - 2) === 'according' && reading.tokens.kind[outlet.to] === COMMA)
    return true;
  const behind = outlet.to + (reading.tokens.kind[outlet.to] === COMMA ? 1 : 0);
  return frame.kind === 'said' && reading.is(behind, W.say) && behind < from;
}

function singular(noun: string): string {
  if (noun === 'people' || noun === 'persons') return 'person';
  if (noun.endsWith('men')) return `${noun.slice(0, -2)}an`;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(ss|x|z|ch|sh)es$/.test(noun)) return noun.slice(0, -2);
  return noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun;
}

function numberOf(reading: Reading, from: number, head: number): number | null {
  for (let i = from; i <= head; i++) {
    const word = reading.textOf(i);
    if (reading.is(i, W.cardinal)) return CARDINALS[word] ?? null;
    if (reading.isNumber(i) && /^\d{1,3}$/.test(word)) return Number(word);
  }
  return /^(a|an|another)$/.test(reading.textOf(from)) ? 1 : null;
}

/** Heads that tell no more than that somebody spoke. */
const WIDE_HEAD =
  /^(official|person|people|individual|source|insider|figure|man|woman|one|someone|somebody|member)s?$/;
/** Heads that say which side somebody is on. */
const STAKE_HEAD =
  /^(ally|allies|lawyer|attorney|opponent|supporter|rival|lobbyist|donor|friend|relative|union|shareholder|creditor|backer|aide)s?$/;

/** From 0 to 4: one each for an institution, a rank or trade, how they know, and whose side they are on. */
function specificityOf(
  reading: Reading,
  { from, to, head, headClass, features }: Mention,
): Pick<MentionFacts, 'specificity' | 'placed'> {
  let institution = false;
  for (let i = from; i < to; i++)
    if (
      i !== head &&
      (reading.match(i, W.domainNoun) > 0 ||
        reading.is(i, W.demonym) ||
        reading.is(i, W.country) ||
        (reading.isCapital(i) && !(reading.tokens.flags[i] & FIRST)))
    )
      institution = true;
  const noun = reading.textOf(head);
  const rank = !WIDE_HEAD.test(noun) && headClass !== 'quantifier' && headClass !== 'pronoun';
  const parts = [
    institution,
    rank,
    features.has('knowledge') || features.has('involvement'),
    headClass === 'party' || STAKE_HEAD.test(noun),
  ];
  return {
    specificity: parts.filter(Boolean).length,
    placed:
      institution || rank || BELONGING.test(reading.textOf(head + 1)) || isToldApart(reading, from, head),
  };
}

/** "A *donor* official", "*another* source"; "a *senior* official" may be any of them. */
function isToldApart(reading: Reading, from: number, head: number): boolean {
  for (let i = from; i < head; i++) {
    if (LEANS.test(reading.textOf(i))) return true;
    if (reading.isWord(i) && !TELLS_NOTHING.some((name) => reading.is(i, name))) return true;
  }
  return false;
}

/** What the story has said of others holds of these as well. */
const LEANS = /^(another|other|second|third|more)$/;

const TELLS_NOTHING = [
  W.determiner,
  W.quantifier,
  W.cardinal,
  W.rankAdjective,
  W.anonymousAdjective,
  W.adverb,
  W.preposition,
];

function wordsOf(reading: Reading, from: number, to: number): readonly string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) if (reading.isWord(i)) words.push(singular(reading.textOf(i)));
  return words;
}
