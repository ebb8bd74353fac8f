import { W } from '../lexicon/wordClasses';
import { findNameBeside, type NameSpan } from './apposition';
import { isTimePhrase } from './clause';
import { type Frame, type FrameKind, frameBefore, frameBehind } from './frame';
import { findHead, headClassAt } from './headNoun';
import type { HeadClass, PersonPhrase, TokenSpan } from './personPhrase';
import { knowledgeAt } from './knowledge';
import { mentionEnd, trimToTerms } from './mentionEnd';
import { addForm, type MentionFeature } from './mentionForm';
import { isComma } from './name';
import { phraseStart } from './nounPhrase';
import type { Reading } from './reading';
import { agrees, canBeSubject } from './subject';

/** A noun phrase that may stand for a source. Token indices, half-open. */
export interface Mention extends TokenSpan {
  readonly head: number;
  readonly headClass: HeadClass;
  readonly features: ReadonlySet<MentionFeature>;
  readonly frame: Frame | undefined;
  /** The name beside the phrase, if its people are named. */
  readonly name: NameSpan | undefined;
}

/** Every noun phrase of a block whose head is a noun for people, in reading order; `terms` are its anonymity clauses. */
export function findMentions(reading: Reading, terms: readonly TokenSpan[]): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let i = 0; i < reading.tokens.count; i++) {
    const headClass = findHead(reading, i);
    if (!headClass) continue;
    const mention = readMention(reading, i, headClass, terms);
    const last = mentions.at(-1);
    const widens = last && mention.from <= last.from && mention.head > last.head; // "staffers and lobbyists"
    if (last && mention.from < last.to && (widens || (mention.head > last.head && last.frame === undefined)))
      mentions.pop();
    else if (last && mention.from < last.to) continue;
    mentions.push(mention);
  }
  return mentions;
}

/** The mention whose phrase ends at or around token `end`, made for an anonymity clause: any noun will do as its head. */
export function readBearer(reading: Reading, end: number, terms: readonly TokenSpan[]): Mention | undefined {
  let at = end;
  while (at > 0 && (isComma(reading, at - 1) || reading.is(at - 1, W.adverb) || isAge(reading, at - 1))) at--;
  let from = phraseStart(reading, at);
  if (from === at) return undefined;
  const floor = reading.tokens.sentenceStart(from);
  let head = at - 1;
  for (let steps = 0; steps < 4 && from - 1 > floor; steps++) {
    const joint = from - 1;
    if (
      !(
        reading.is(joint, W.preposition) ||
        reading.is(joint, W.sayParticiple) ||
        reading.endsIn(joint, 'ing')
      ) ||
      isTimePhrase(reading, joint)
    )
      break;
    const before = phraseStart(reading, joint);
    if (before === joint) break;
    head = joint - 1;
    from = before;
  }
  const headClass = headClassAt(reading, head);
  if (!headClass && reading.isCapital(head)) return undefined; // somebody's name
  return describe(reading, { from, to: at, head, headClass: headClass ?? 'other' }, terms);
}

function readMention(
  reading: Reading,
  head: number,
  headClass: HeadClass,
  terms: readonly TokenSpan[],
): Mention {
  const base = phraseStart(reading, head + 1);
  const from = coordinatedStart(reading, base === head + 1 ? head : base, head);
  return describe(reading, { from, to: head + 1, head, headClass }, terms);
}

/** Takes in coordinated heads on the left: "traders and analysts", "lawmakers, White House officials and activists". */
function coordinatedStart(reading: Reading, start: number, head: number): number {
  const conjunction = start - 1;
  if (!/^(and|or)$/.test(reading.textOf(conjunction)) || !reading.tailIs(head, W.roleNounPlural))
    return start;
  let from = start;
  let joint = conjunction;
  if (isComma(reading, joint - 1)) joint--;
  while (joint - 1 >= 0 && reading.tailIs(joint - 1, W.coordinatedPlural)) {
    from = phraseStart(reading, joint);
    if (!isComma(reading, from - 1)) break;
    joint = from - 1;
  }
  return from;
}

function describe(reading: Reading, phrase: PersonPhrase, terms: readonly TokenSpan[]): Mention {
  const { from, head, headClass } = phrase;
  const behind = canBeSubject(reading, from) ? frameBehind(reading, phrase.to) : undefined;
  const subject = behind && agrees(reading, phrase, behind.cue) ? behind : undefined;
  const frame = frameBefore(reading, from, phrase.to) ?? subject;
  const known = knowledgeAt(reading, phrase.to);
  const to = trimToTerms(mentionEnd(reading, phrase, frame, known?.to), phrase.to, terms);
  const features = new Set<MentionFeature>();
  for (let i = from; i < head; i++)
    if (reading.is(i, W.anonymousAdjective) && !isReveal(reading, i)) features.add('explicit');
  if (known) features.add(known.feature);
  if (frame) features.add(FEATURE_OF_FRAME[frame.kind]);
  if (frame && /^(has|have|had|'ve)$/.test(reading.textOf(frame.cue - 1))) features.add('perfect');
  addForm(reading, { from, to, head, headClass }, features);
  return { from, to, head, headClass, features, frame, name: findNameBeside(reading, from, head, to) };
}

const FEATURE_OF_FRAME: Readonly<Record<FrameKind, MentionFeature>> = {
  said: 'said',
  acted: 'acted',
  believed: 'believed',
  cited: 'cited',
};

/** "previously undisclosed" is disclosed now. */
const isReveal = (reading: Reading, i: number): boolean =>
  /^(previously|formerly|hitherto)$/.test(reading.textOf(i - 1));

/** "the defendant, 16,": an age stands between commas behind its noun. */
const isAge = (reading: Reading, i: number): boolean =>
  reading.isNumber(i) && isComma(reading, i - 1) && isComma(reading, i + 1);
