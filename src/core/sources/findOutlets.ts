import type { Reading } from '../grammar/reading';
import { CLOSE, COMMA, OPEN } from '../text/tokens';
import { W } from '../lexicon/wordClasses';

/** An outlet as a teller. Token indices, half-open. */
export interface TokenOutlet {
  readonly from: number;
  readonly to: number;
  /** Referred back to: "the agency". */
  readonly anaphoric: boolean;
  /** Something is taken over from it: "AFP reported", "according to AFP". */
  readonly retold: boolean;
  /** In brackets, as in the dateline of its own story. */
  readonly bracketed: boolean;
}

/** Outlets by name, and the nouns by which a text comes back to one ("the agency", "the paper"). */
export function findOutlets(reading: Reading): readonly TokenOutlet[] {
  const found: TokenOutlet[] = [];
  const { kind, count } = reading.tokens;
  for (let i = 0; i < count; i++) {
    const named = reading.isCapital(i) ? reading.match(i, W.outlet) : 0;
    const anaphoric = named === 0 && reading.is(i, W.outletNoun) && reading.textOf(i - 1) === 'the';
    if (named === 0 && !anaphoric) continue;
    const from = anaphoric ? i - 1 : i;
    const to = i + Math.max(1, named);
    const bracketed = kind[from - 1] === OPEN && kind[to] === CLOSE;
    found.push({ from, to, anaphoric, bracketed, retold: isRetold(reading, from, to) });
    i = to - 1;
  }
  return found;
}

const REPORTS =
  /^(report|reports|reported|reporting|says|said|writes|wrote|claims|claimed|reveals|revealed|quoted|quotes|cited|cites)$/;

function isRetold(reading: Reading, from: number, to: number): boolean {
  const previous = reading.textOf(from - 1);
  if (previous === 'to' && reading.textOf(from - 2) === 'according') return true;
  if (previous === 'by' && /^(reported|cited|quoted|published)$/.test(reading.textOf(from - 2))) return true;
  const verb = to + (reading.is(to, W.adverb) || reading.is(to, W.auxiliary) ? 1 : 0);
  if (!REPORTS.test(reading.textOf(verb))) return false;
  return !reading.is(from - 1, W.preposition) && reading.tokens.kind[verb] !== COMMA;
}

/** "could not independently verify", "was independently confirmed". */
export function findsVerification(reading: Reading): boolean {
  for (let i = 0; i < reading.tokens.count; i++)
    if (reading.textOf(i) === 'independently')
      for (let k = Math.max(0, i - 2); k <= i + 2; k++)
        if (/^(verif(y|ied)|confirm(ed)?|corroborated?)$/.test(reading.textOf(k))) return true;
  return false;
}
