import { findNameBeside, type NameSpan } from './apposition';
import { attachmentEnd, isTimePhrase } from './clause';
import { type Frame, type FrameKind, frameBefore, frameBehind } from './frame';
import { knowledgeAt } from './knowledge';
import { isComma, nameEnd } from './name';
import { isDeterminer, isNominal, isParticiple, phraseStart } from './nounPhrase';
import type { Reading } from './reading';
import { ALL_CAPS, APOSTROPHE, CAPITAL, COLON, COMPOUND, FIRST, GLUED, OPENING, QUOTE } from '../text/tokens';

/**
 * What a head noun tells of its people. A `quantifier` stands for a crowd ("some say"), a `pronoun` for one of those
 * spoken of before ("one of them said"); `other`  is any noun that an anonymity clause made a source.
 */
export const HEAD_CLASSES = [
  'source',
  'person',
  'role',
  'spokes',
  'party',
  'generic',
  'quantifier',
  'pronoun',
  'other',
] as const;
export type HeadClass = (typeof HEAD_CLASSES)[number];

/** What rules may ask about a mention. */
export const MENTION_FEATURES = [
  'explicit', // an adjective says it is not named: "anonymous officials"
  'knowledge', // how its people know: "familiar with the talks"
  'involvement', // what they have to do with it: "close to the family"
  'terms', // an anonymity clause applies
  'said', // the subject of a verb of saying, or speaks in inversion
  'acted', // the subject of a verb that acts by speaking: "agreed", "urged"
  'believed', // the subject of a verb of believing
  'cited', // named as where something comes from: "according to …", "citing …"
  'anaphoric', // refers back to a source found before
  'definite', // "the officials", "these people"
  'described', // with a modifier in front of its head: "the Libyan officials"
  'pointed', // "these people", "that official"
  'possessed', // "her lawyer", "the minister's aides"
  'plural',
  'bare', // nothing in front of or behind its head
  'undetermined', // no determiner in front
  'office', // an office that one person holds: "the governor"
  'some', // an undefined part of a group: "some officials", "many traders"
  'perfect', // its verb tells of no occasion: "have suggested", "had mentioned"
  'opinion', // people asked for an opinion: analysts, traders
  'institution', // speaks as a body: "prosecutors"
  'nobody', // no one in particular: "any official", "every lawyer"
  'surveyed', // answers a poll: "52 percent of voters"
] as const;
export type MentionFeature = (typeof MENTION_FEATURES)[number];

/** A noun phrase that may stand for a source. Token indices, half-open. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly headClass: HeadClass;
  readonly features: ReadonlySet<MentionFeature>;
  readonly frame: Frame | undefined;
  /** The name beside the phrase, if its people are named. */
  readonly name: NameSpan | undefined;
}

/** A stretch of tokens. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

/** Every noun phrase of a block whose head is a noun for people, in reading order; `terms` are its anonymity clauses. */
export function findMentions(reading: Reading, terms: readonly TokenSpan[]): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let i = 0; i < reading.tokens.count; i++) {
    const headClass = headClassAt(reading, i);
    if (!headClass) continue;
    const mention = readMention(reading, i, headClass, terms);
    if (!mention) continue;
    const last = mentions.at(-1);
    if (last && mention.from < last.to && mention.head > last.head && last.frame === undefined)
      mentions.pop();
    else if (last && mention.from < last.to) continue;
    mentions.push(mention);
  }
  return mentions;
}

/** The mention whose phrase ends at or around token `end`, made for an anonymity clause: any noun will do as its head. */
export function readBearer(reading: Reading, end: number, terms: readonly TokenSpan[]): Mention | undefined {
  let at = end;
  while (at > 0 && (isComma(reading, at - 1) || reading.is(at - 1, 'adverb'))) at--;
  let from = phraseStart(reading, at);
  if (from === at) return undefined;
  const floor = reading.tokens.sentenceStart(from);
  let head = at - 1;
  for (let steps = 0; steps < 4 && from - 1 > floor; steps++) {
    const joint = from - 1;
    if (
      !(
        reading.is(joint, 'preposition') ||
        reading.is(joint, 'sayParticiple') ||
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

function headClassAt(reading: Reading, i: number): HeadClass | undefined {
  const { tail, flags } = reading.tokens;
  if (tail[i] === 0 || !reading.tailIs(i, 'personHead')) return undefined;
  if (flags[i] & COMPOUND && !PERSON_PREFIX.test(reading.textOf(i))) return undefined;
  if (
    reading.tailIs(i, 'spokesNoun') ||
    (reading.is(i, 'roleNoun') && reading.match(i - 1, 'spokesNoun') === 2)
  )
    return 'spokes';
  if (reading.tailIs(i, 'sourceNoun')) return 'source';
  if (reading.tailIs(i, 'genericNounPlural')) return 'generic';
  if (reading.tailIs(i, 'roleNoun')) return 'role';
  if (reading.tailIs(i, 'genericNoun')) return 'generic';
  if (reading.tailIs(i, 'personNoun')) return 'person';
  if (reading.tailIs(i, 'partyNoun') && (reading.isCapital(i) || reading.tailIs(i, 'partyNounPlural')))
    return 'party';
  if (standsAlone(reading, i)) return ALONE_CLASS[reading.textOf(i)];
  return undefined;
}

/** What may be put before a noun for people with a hyphen: "ex-official", but not "open-source". */
const PERSON_PREFIX = /^(ex|co|vice|then|former|under|deputy|sub|non|fellow)-/;

/** Words that can be a phrase by themselves: "some say", "one of them said", "those affected". */
const ALONE_CLASS: Readonly<Record<string, HeadClass | undefined>> = {
  ...{ some: 'quantifier', many: 'quantifier', most: 'quantifier', few: 'quantifier', several: 'quantifier' },
  ...{ one: 'pronoun', another: 'pronoun', those: 'person' },
};

function standsAlone(reading: Reading, i: number): boolean {
  if (ALONE_CLASS[reading.textOf(i)] === undefined || reading.textOf(i - 1) === 'no') return false;
  if (reading.textOf(i + 1) === 'of') return /^(them|us|these|those|whom)$/.test(reading.textOf(i + 2));
  return (!isNominal(reading, i + 1) || isParticiple(reading, i + 1)) && !isDeterminer(reading, i + 1);
}

function readMention(
  reading: Reading,
  head: number,
  headClass: HeadClass,
  terms: readonly TokenSpan[],
): Mention | undefined {
  if (ALONE_CLASS[reading.textOf(head)] === undefined && !isHead(reading, head)) return undefined;
  const base = phraseStart(reading, head + 1);
  const from = coordinatedStart(reading, base === head + 1 ? head : base, head);
  return describe(reading, { from, to: head + 1, head, headClass }, terms);
}

/** A noun that another noun follows is its modifier ("source code", "police officer killings"); so is a possessor, and so is a part of a name. */
function isHead(reading: Reading, i: number): boolean {
  const next = i + 1;
  const { tokens } = reading;
  if (isProperNoun(reading, i) && nameEnd(reading, next, tokens.sentenceEnd[i]) === next) return false;
  if (next >= tokens.count) return true;
  if (tokens.kind[next] === APOSTROPHE || (tokens.flags[next] & GLUED && reading.isWord(next))) return false;
  if (!reading.isWord(next) || reading.isCapital(next)) return true;
  if (!isNominal(reading, next) || isTimePhrase(reading, next)) return true;
  return (
    reading.is(next, 'say') ||
    reading.is(next, 'act') ||
    reading.is(next, 'believe') ||
    knowledgeAt(reading, next) !== undefined ||
    POSTPOSITIVE.test(reading.textOf(next))
  );
}

/** Capitalised inside a sentence: "Liberty Counsel", "the Workers Party", an office in a title. Parties and acronyms (MP) are nouns all the same. */
const isProperNoun = (reading: Reading, i: number): boolean =>
  (reading.tokens.flags[i] & (CAPITAL | FIRST | ALL_CAPS)) === CAPITAL &&
  !reading.tailIs(i, 'partyNoun') &&
  !opensSpeech(reading, i);

/** The first word of a quotation or behind a colon has a capital of its place. */
const opensSpeech = ({ tokens: { kind, flags } }: Reading, i: number): boolean =>
  kind[i - 1] === COLON || (kind[i - 1] === QUOTE && (flags[i - 1] & OPENING) !== 0);

/** Adjectives that stand behind the noun they describe. */
const POSTPOSITIVE =
  /^(familiar|close|privy|aware|present|involved|available|alike|able|willing|unable|unauthorized|unauthorised|critical|loyal|opposed|sympathetic|responsible|knowledgeable|elsewhere|interviewed)$/;

/** Takes in coordinated heads on the left: "traders and analysts", "lawmakers, White House officials and activists". */
function coordinatedStart(reading: Reading, start: number, head: number): number {
  const conjunction = start - 1;
  if (!/^(and|or)$/.test(reading.textOf(conjunction)) || !reading.tailIs(head, 'roleNounPlural'))
    return start;
  const isPersonHead = (i: number): boolean =>
    reading.tailIs(i, 'roleNounPlural') ||
    reading.tailIs(i, 'sourceNounPlural') ||
    reading.tailIs(i, 'personNounPlural') ||
    reading.tailIs(i, 'genericNounPlural');
  let from = start;
  let joint = conjunction;
  if (isComma(reading, joint - 1)) joint--;
  while (joint - 1 >= 0 && isPersonHead(joint - 1)) {
    from = phraseStart(reading, joint);
    if (!isComma(reading, from - 1)) break;
    joint = from - 1;
  }
  return from;
}

interface Phrase extends TokenSpan {
  readonly head: number;
  readonly headClass: HeadClass;
}

/** Whether the phrase can be a subject: not behind a preposition, nor behind a verb that takes its hearer as object. */
function canBeSubject(reading: Reading, from: number): boolean {
  const previous = from - 1;
  if (previous < reading.tokens.sentenceStart(from)) return true;
  if (reading.is(previous, 'preposition')) return reading.is(previous, 'subordinator');
  return !/^(told|tell|tells|telling|asked|asks|asking|urged|urging|informed|informing|assured|assuring|warned|warning|reminded|briefed|briefing|met|meeting|called|calling|named|see|sees|saw|seeing|watch|watched|watching|hear|hears|heard|hearing|let|lets|make|makes|made|making|help|helps|helped|helping)$/.test(
    reading.textOf(previous),
  );
}

/** Subject and verb agree in number: "officials say", "an official says". */
function agrees(reading: Reading, { head, headClass }: Phrase, verb: number): boolean {
  if (
    headClass === 'quantifier' ||
    headClass === 'pronoun' ||
    headClass === 'other' ||
    reading.is(verb - 1, 'auxiliary') ||
    reading.is(verb - 1, 'modal')
  )
    return true;
  const plural = isPlural(reading, head);
  return plural
    ? !reading.is(verb, 'verbThirdPerson')
    : !reading.is(verb, 'verbBase') ||
        reading.endsIn(verb, 'd') ||
        /^(put|quit|read)$/.test(reading.textOf(verb));
}

const PLURAL_CLASSES = [
  'sourceNounPlural',
  'roleNounPlural',
  'personNounPlural',
  'partyNounPlural',
  'genericNounPlural',
  'spokesNounPlural',
] as const;

const isPlural = (reading: Reading, head: number): boolean =>
  PLURAL_CLASSES.some((name) => reading.tailIs(head, name)) ||
  /^(those|staff|team|couple|pair)$/.test(reading.textOf(head));

function describe(reading: Reading, phrase: Phrase, terms: readonly TokenSpan[]): Mention {
  const { from, head, headClass } = phrase;
  const behind = canBeSubject(reading, from) ? frameBehind(reading, phrase.to) : undefined;
  const subject = behind && agrees(reading, phrase, behind.cue) ? behind : undefined;
  const frame = frameBefore(reading, from, phrase.to) ?? subject;
  const known = knowledgeAt(reading, phrase.to);
  const to = trimToTerms(phraseEndOf(reading, phrase, frame, known?.to), phrase.to, terms);
  const features = new Set<MentionFeature>();
  for (let i = from; i < head; i++)
    if (reading.is(i, 'anonymousAdjective') && !isReveal(reading, i)) features.add('explicit');
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

/** A subject ends before its verb; elsewhere the phrase takes its attachments along. */
function phraseEndOf(
  reading: Reading,
  phrase: Phrase,
  frame: Frame | undefined,
  known: number | undefined,
): number {
  if (frame && frame.cue >= phrase.to) return Math.max(phrase.to, Math.min(frame.phraseEnd, frame.cue));
  if (known !== undefined) return known;
  const { headClass } = phrase;
  const limit = reading.tokens.sentenceEnd[phrase.head];
  let at = phrase.to;
  for (let next = attachmentEnd(reading, at, limit); next > at; next = attachmentEnd(reading, at, limit)) {
    if (
      reading.textOf(at) === 'and' ||
      reading.textOf(at) === 'on' ||
      (/^(in|at|via)$/.test(reading.textOf(at)) && isOccasion(reading, at, next))
    )
      break;
    if (
      reading.is(at, 'relative') &&
      (headClass === 'generic' || reading.is(at + 1, 'say') || reading.is(at + 1, 'believe'))
    )
      break;
    if (
      reading.is(at, 'sayGerund') ||
      reading.is(at, 'citeGerund') ||
      reading.is(at, 'say') ||
      reading.textOf(at) === 'that'
    )
      break;
    at = next;
  }
  return at;
}

/** "in an interview", "in a statement", "at a briefing": where it was said, not who. */
function isOccasion(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      /^(interviews?|statement|statements|e-?mails?|briefing|conference|report|reports|call|message|post|letter|response|addition|memo|recent|telephone|phone)$/.test(
        reading.textOf(i),
      )
    )
      return true;
  return false;
}

/** The anonymity clause is a finding of its own and never part of the phrase. */
function trimToTerms(to: number, floor: number, terms: readonly TokenSpan[]): number {
  let end = to;
  for (const term of terms) if (term.from < end && term.to > floor && term.from >= floor) end = term.from;
  return end;
}

function addForm(reading: Reading, phrase: Phrase, features: Set<MentionFeature>): void {
  const { from, to, head, headClass } = phrase;
  const first = reading.textOf(from);
  if (
    /^(the|this|that|these|those)$/.test(first) ||
    (/^(one|some|most|many|two|three|both|several|another|all|neither|none)$/.test(first) &&
      /^of$/.test(reading.textOf(from + 1)) &&
      /^(the|these|those|them)$/.test(reading.textOf(from + 2)))
  )
    features.add('definite');
  if (reading.is(from, 'demonstrative')) features.add('pointed');
  if (isDeterminer(reading, from) && head - from > 1) features.add('described');
  for (let i = from; i < head; i++)
    if (
      (reading.is(i, 'possessive') && reading.textOf(i) !== 'whose') ||
      reading.textOf(i).replace('’', "'") === "'s"
    )
      features.add('possessed');
  if (/^(some|many|most|certain|few)$/.test(first)) features.add('some');
  if (features.has('possessed')) features.delete('definite');
  if (isPlural(reading, head) || headClass === 'quantifier') features.add('plural');
  if (from === head && to === head + 1) features.add('bare');
  if (!isDeterminer(reading, from)) features.add('undetermined');
  if (reading.is(head, 'officeHolder')) features.add('office');
  if (opinionNoun(reading, head)) features.add('opinion');
  if (/^(prosecutors|authorities|regulators)$/.test(reading.textOf(head)) && features.has('undetermined'))
    features.add('institution');
  if (isSurveyed(reading, phrase)) features.add('surveyed');
  if (/^(any|no|every|each|neither)$/.test(first)) features.add('nobody');
}

const opinionNoun = (reading: Reading, head: number): boolean => reading.is(head, 'opinionNoun');

/** "52 percent of voters", "two in three Americans", "of those polled". */
function isSurveyed(reading: Reading, { from, to, head }: Phrase): boolean {
  const floor = reading.tokens.sentenceStart(from);
  if (
    /^(voters?|consumers?|americans|respondents?|taxpayers?|households?)$/.test(reading.textOf(head)) &&
    isPlural(reading, head)
  )
    return true;
  if (/^(more|fewer)$/.test(reading.textOf(from))) return true;
  for (let i = Math.max(floor, from - 4); i < to; i++)
    if (
      /^(percent|per|%|percentage|polled|surveyed|respondents|two-thirds|one-third|three-quarters|half|pollsters)$/.test(
        reading.textOf(i),
      ) &&
      !(reading.textOf(i) === 'per' && reading.textOf(i + 1) !== 'cent')
    )
      return true;
  return false;
}
