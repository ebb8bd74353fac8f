import { type List, readList } from '../grammar/list';
import type { Reading } from '../grammar/reading';
import { COLON, COMMA, DASH, FIRST, OPEN } from '../text/tokens';
import { W } from '../lexicon/wordClasses';
import { hasAlso } from './coordinations';
import type { CountGrammar } from './countGrammar';
import type { Completion, OrphanFact } from './facts';
import { isPredicate, type Reference, referenceAt } from './references';
import { toNamed } from './roll';
import type { Sentence } from './statedNumbers';

/** How far behind a reference its name may stand. */
const REACH = 12;

/** References to members of a group by their place in it, parted into those that are named on the spot and the rest. */
export function findOrphans(
  reading: Reading,
  grammar: CountGrammar,
  sentence: Sentence,
): { readonly orphans: readonly OrphanFact[]; readonly completions: readonly Completion[] } {
  const orphans: OrphanFact[] = [];
  const completions: Completion[] = [];
  for (let at = sentence.from; at < sentence.to;) {
    const reference = referenceAt(reading, grammar, at, sentence);
    if (!reference) {
      at++;
      continue;
    }
    at = reference.end;
    const name = findNaming(reading, grammar, reference, sentence);
    if (name === 'elsewhere' || isPredicate(reading, reference)) continue;
    const range = { start: reading.tokens.start[reference.from], end: reading.tokens.end[reference.end - 1] };
    if (name)
      completions.push({
        ...range,
        number: reference.number,
        ordinal: reference.ordinal,
        family: reference.noun?.nameable ? reference.noun.family : undefined,
        named: toNamed(reading, name),
      });
    else {
      const words = describe(reading, grammar, reference);
      if (!reference.loose || (words.attached && words.withheld))
        orphans.push({ ...range, ...words, sentence: sentence.sentence });
    }
  }
  return { orphans, completions };
}

/**
 * The names that follow a reference: in apposition, behind "is" or a colon, behind "named". 'elsewhere' where a cue
 * shows that what follows is a list of its own.
 */
function findNaming(
  reading: Reading,
  grammar: CountGrammar,
  reference: Reference,
  { to }: Sentence,
): List | 'elsewhere' | undefined {
  const { tokens, lexicon } = reading;
  const { words } = grammar;
  const read = (from: number, opener: number): List | undefined => {
    const list = readList(reading, grammar.list, { from, to, opener });
    return list?.members[0].kind === 'name' ? list : undefined;
  };
  if (reading.isCapital(reference.end)) return read(reference.end, COMMA);
  for (let at = reference.end; at < Math.min(to, reference.end + REACH); at++) {
    if (lexicon.matchAt(tokens, at, words.openCue) > 0) return 'elsewhere';
    if (/^(named|identified|called)$/.test(reading.textOf(at))) {
      const list = read(reading.textOf(at + 1) === 'as' ? at + 2 : at + 1, COMMA);
      if (list) return list;
    }
    const kind = tokens.kind[at];
    if (lexicon.has(tokens.word[at], words.copula) || lexicon.has(tokens.word[at], words.listVerb))
      return read(tokens.kind[at + 1] === COLON ? at + 2 : at + 1, COLON);
    if (kind === COMMA || kind === DASH || kind === OPEN || kind === COLON) return read(at + 1, kind);
    if (reading.is(at, W.modal) || reading.is(at, W.relative)) return undefined;
  }
  return undefined;
}

function describe(
  reading: Reading,
  grammar: CountGrammar,
  reference: Reference,
): Omit<OrphanFact, 'start' | 'end' | 'sentence'> {
  const { from, number, ordinal, noun } = reference;
  return {
    number,
    ordinal,
    family: noun?.family,
    nameable: noun?.nameable ?? false,
    definite: reading.textOf(from) === 'the' || reading.is(from, W.demonstrative),
    attached: isAttached(reading, grammar, from),
    withheld: isWithheld(reading, grammar, from),
    leading: isLeading(reading, from),
    also: hasAlso(reading, grammar.words, from),
  };
}

/** "IBJ and three other banks" */
function isAttached(reading: Reading, { words }: CountGrammar, from: number): boolean {
  const { word, kind } = reading.tokens;
  if (from < 2 || word[from - 1] !== words.and) return false;
  return reading.isCapital(kind[from - 2] === COMMA ? from - 3 : from - 2);
}

const isLeading = ({ tokens }: Reading, from: number): boolean => (tokens.flags[from] & FIRST) !== 0;

/** How far a verb of disclosing may stand behind its negation: "did not immediately disclose", "has not yet been named". */
const DENIAL = 5;

/** Whether the sentence says that something about the reference is not disclosed. */
function isWithheld(reading: Reading, { words }: CountGrammar, from: number): boolean {
  const { word, sentenceEnd } = reading.tokens;
  const leading = isLeading(reading, from);
  let denied = -DENIAL;
  for (let at = reading.tokens.sentenceStart(from); at < sentenceEnd[from]; at++) {
    if (reading.lexicon.has(word[at], words.secrecy)) return true;
    if (reading.is(at, W.negation) || reading.is(at, W.decline)) denied = at;
    // At the head of its sentence it keeps silent itself, unless the verb is passive: "has not been named".
    const told = !leading || reading.is(at - 1, W.auxiliary);
    if (told && reading.is(at, W.disclose) && at - denied < DENIAL) return true;
  }
  return false;
}
