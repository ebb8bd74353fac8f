import { type List, readList } from '../grammar/list';
import type { Reading } from '../grammar/reading';
import { CLOSE, COLON, COMMA, DASH, FIRST, OPEN } from '../text/tokens';
import { W } from '../lexicon/wordClasses';
import type { CountGrammar } from './countGrammar';
import type { CountFact, OrphanFact, Roll } from './facts';
import { joinRolls, properNames, toRoll } from './roll';
import { findNumbers, type Sentence, type StatedNumber } from './statedNumbers';

/** A list with the words that announced it. */
interface CuedList {
  readonly list: List;
  readonly cue: number;
}

/** The counts of a sentence, each with the list it has in that sentence. */
export function findStatedCounts(
  reading: Reading,
  grammar: CountGrammar,
  sentence: Sentence,
): { readonly facts: readonly CountFact[]; readonly orphans: readonly OrphanFact[] } {
  const numbers = findNumbers(reading, grammar, sentence);
  if (numbers.length === 0) return { facts: [], orphans: [] };
  const cued = findCuedList(reading, grammar, numbers, sentence);
  const owner = cued && ownerOf(numbers, cued);
  const facts: CountFact[] = [];
  const orphans: OrphanFact[] = [];
  for (const number of numbers) {
    const behind = number === owner ? cued : undefined;
    const before = findFrontList(reading, grammar, number, sentence);
    // "A is one of three companies" lists nobody; with a list behind it, A is on it.
    const front = behind || (before && before.members.length > 1) ? before : undefined;
    facts.push(toFact(reading, number, sentence.sentence, { front, behind: behind?.list }));
    if (behind) orphans.push(...listOrphans(reading, behind.list, number, sentence.sentence));
  }
  return { facts, orphans };
}

/** The first list of the sentence that one of the numbers announces. */
function findCuedList(
  reading: Reading,
  grammar: CountGrammar,
  numbers: readonly StatedNumber[],
  sentence: Sentence,
): CuedList | undefined {
  const { kind } = reading.tokens;
  for (let at = numbers[0].end; at < sentence.to; at++) {
    const owner = numbers.findLast(({ end }) => end <= at);
    const cued = owner && cuedListAt(reading, grammar, owner, at);
    if (cued) return cued;
    if (kind[at] === DASH) at = closingDash(reading, at, sentence.to);
  }
  return undefined;
}

/** The dash that closes an insertion; a list behind it is none of the number's. */
function closingDash({ tokens }: Reading, dash: number, limit: number): number {
  for (let at = dash + 1; at < limit; at++) if (tokens.kind[at] === DASH) return at;
  return dash;
}

/** The list that the words at `at` announce for the number before them. */
function cuedListAt(
  reading: Reading,
  grammar: CountGrammar,
  owner: StatedNumber,
  at: number,
): CuedList | undefined {
  const list =
    openList(reading, grammar, owner, at) ??
    closedList(reading, grammar, at) ??
    appositionList(reading, grammar, owner, at) ??
    predicateList(reading, grammar, owner, at);
  return list && { list, cue: at };
}

/** "including A and B" */
function openList(
  reading: Reading,
  grammar: CountGrammar,
  owner: StatedNumber,
  at: number,
): List | undefined {
  const { tokens, lexicon } = reading;
  const cue = lexicon.matchAt(tokens, at, grammar.words.openCue);
  if (cue === 0 || attachesElsewhere(reading, grammar, owner, at)) return undefined;
  return readList(reading, grammar.list, {
    from: behindColon(reading, at + cue),
    to: tokens.sentenceEnd[at],
    opener: tokens.kind[at - 1],
  });
}

/** ": A and B", "— A and B —", "(A and B)", "namely A and B": more than one member, up to the mark that closes them. */
function closedList(reading: Reading, grammar: CountGrammar, at: number): List | undefined {
  const { tokens, lexicon } = reading;
  const opener = tokens.kind[at];
  const cue = lexicon.matchAt(tokens, at, grammar.words.closedCue);
  if (cue === 0 && opener !== COLON && opener !== DASH && opener !== OPEN) return undefined;
  const from = cue > 0 ? at + cue : at + 1 + cueBehind(reading, grammar, at + 1);
  const list = readList(reading, grammar.list, { from, to: tokens.sentenceEnd[at], opener });
  return list && list.closed && list.members.length > 1 ? list : undefined;
}

/**
 * "four ministers, A, B and C,": names right behind the noun. Two names that do not fill the number may as well be the
 * subject of what follows, and so may all that stand behind an opening "In four cities,".
 */
function appositionList(
  reading: Reading,
  grammar: CountGrammar,
  owner: StatedNumber,
  at: number,
): List | undefined {
  const { tokens } = reading;
  if (tokens.kind[at] !== COMMA || at !== owner.end || isOpeningPhrase(reading, owner)) return undefined;
  const list = readList(reading, grammar.list, { from: at + 1, to: tokens.sentenceEnd[at] });
  if (list?.members[0].kind !== 'name') return undefined;
  return fills(list, owner) || properNames(list) > 2 ? list : undefined;
}

const isOpeningPhrase = (reading: Reading, { from }: StatedNumber): boolean =>
  from > 0 && (reading.tokens.flags[from - 1] & FIRST) !== 0 && reading.is(from - 1, W.preposition);

/** "The four banks are A, B and C", "The four include A and B": the number heads the subject of the sentence. */
function predicateList(
  reading: Reading,
  grammar: CountGrammar,
  owner: StatedNumber,
  at: number,
): List | undefined {
  const { tokens, lexicon } = reading;
  const { copula, listVerb } = grammar.words;
  const includes = lexicon.has(tokens.word[at], listVerb);
  if (!includes && !lexicon.has(tokens.word[at], copula)) return undefined;
  if (owner.from > tokens.sentenceStart(at) + 1) return undefined;
  const from = behindColon(reading, at + 1);
  const list = readList(reading, grammar.list, { from, to: tokens.sentenceEnd[at] });
  if (!list || includes) return list;
  const nominal = reading.isCapital(from) || reading.is(from, W.article);
  return nominal && properNames(list) > 1 && list.members[0].kind === 'name' ? list : undefined;
}

const behindColon = ({ tokens }: Reading, at: number): number => (tokens.kind[at] === COLON ? at + 1 : at);

/** "— including", "— along with": a cue behind the mark that opens the list. */
const cueBehind = (reading: Reading, { words, list }: CountGrammar, at: number): number =>
  Math.max(reading.lexicon.matchAt(reading.tokens, at, words.openCue), list.words.addedAt(reading, at));

/** "six homes for weapons, including rifles": a plural right before the cue has the list, unless it only describes ("with"). */
function attachesElsewhere(
  reading: Reading,
  { list }: CountGrammar,
  owner: StatedNumber,
  cue: number,
): boolean {
  const last = reading.tokens.kind[cue - 1] === COMMA ? cue - 2 : cue - 1;
  if (last < owner.end || !list.words.isPlural(reading, last)) return false;
  let at = last;
  while (at > owner.end && !reading.is(at, W.preposition)) at--;
  return reading.textOf(at) !== 'with';
}

/** The number a list belongs to: the one it fills, else the last before it. */
function ownerOf(numbers: readonly StatedNumber[], { list, cue }: CuedList): StatedNumber | undefined {
  const before = numbers.filter(({ end }) => end <= cue);
  return before.find((number) => fills(list, number)) ?? before.at(-1);
}

const fills = ({ fewest, most }: List, { value, slack }: StatedNumber): boolean =>
  fewest <= value + slack && value <= most;

/** "A, B and C are among the six countries", "A is one of four co-chairs": members in front of their number. */
function findFrontList(
  reading: Reading,
  grammar: CountGrammar,
  number: StatedNumber,
  { from }: Sentence,
): List | undefined {
  const { tokens, lexicon } = reading;
  const { words } = grammar;
  const last = number.from - 1;
  const link =
    reading.textOf(last) === 'among'
      ? last
      : reading.textOf(last) === 'of' && reading.textOf(last - 1) === 'one'
        ? last - 1
        : -1;
  if (link <= from || !lexicon.has(tokens.word[link - 1], words.copula)) return undefined;
  for (let start = from; start < link - 1; start++) {
    if (start > from && tokens.kind[start - 1] !== COMMA) continue;
    const list = readList(reading, grammar.list, { from: start, to: link - 1 });
    if (list && list.end >= link - 2 && list.members[0].kind === 'name') return list;
  }
  return undefined;
}

function toFact(
  reading: Reading,
  number: StatedNumber,
  sentence: number,
  { front, behind }: { readonly front: List | undefined; readonly behind: List | undefined },
): CountFact {
  const { tokens } = reading;
  const rolls = [front, behind].filter((list) => list !== undefined).map((list) => toRoll(reading, list));
  const roll = rolls.length > 0 ? rolls.reduce(joinRolls) : undefined;
  return {
    start: tokens.start[front ? front.members[0].from : number.from],
    end: tokens.end[behind ? lastOf(reading, behind) : number.end - 1],
    stated: number.value,
    limited: number.limited,
    approximate: number.approximate,
    family: number.noun.family,
    nameable: number.noun.nameable,
    sentence,
    ...(roll && { roll: withSlack(roll, number.slack) }),
  };
}

/** The last token of a list, with the bracket that closes it. */
const lastOf = ({ tokens }: Reading, { end }: List): number => (tokens.kind[end] === CLOSE ? end : end - 1);

const withSlack = (roll: Roll, slack: number): Roll => ({ ...roll, fewest: roll.fewest - slack });

/** Members that a list leaves unnamed are orphans of its count. */
function listOrphans(
  { tokens }: Reading,
  list: List,
  number: StatedNumber,
  sentence: number,
): readonly OrphanFact[] {
  if (!number.noun.nameable) return [];
  return list.members
    .filter(({ kind, number: count }) => kind === 'unnamed' && count > 0)
    .map(({ from, to, number: count }) => ({
      start: tokens.start[from],
      end: tokens.end[to - 1],
      number: count,
      ordinal: undefined,
      family: number.noun.family,
      nameable: true,
      definite: false,
      attached: true,
      withheld: false,
      leading: false,
      also: false,
      sentence,
    }));
}
