import { W } from '../lexicon/wordClasses';
import { groupMembers, type ListGrammar, type ListMember, opensMember, readEntry } from './listMember';
import { cutPieces, type ListStretch, type Piece } from './listPieces';
import type { Reading } from './reading';

export interface List {
  readonly members: readonly ListMember[];
  /**
   * How many the list may hold. An "and" inside a member can be read both ways ("Leisure and Film and Entertainment"),
   * and so can a holder before a name ("the mayor, Ann Poe"); `most` is without bound behind "and others".
   */
  readonly fewest: number;
  readonly most: number;
  /** Token behind the last member. */
  readonly end: number;
  /** Whether nothing but the mark that closes the list stood behind it. */
  readonly closed: boolean;
}

/** The list that a stretch begins with; undefined where no member stands there. */
export function readList(reading: Reading, grammar: ListGrammar, stretch: ListStretch): List | undefined {
  const cut = cutPieces(reading, grammar.words, stretch);
  const pieces = rejoin(reading, grammar, cut.pieces);
  const members: ListMember[] = [];
  let fewest = 0;
  let slack = 0;
  let end = stretch.from;
  let concluded = false;
  let aside = false;
  let holder: ListMember | undefined;
  for (const piece of pieces) {
    const entry = readEntry(reading, grammar, piece, { members, aside, first: pieces[0] });
    if (entry === 'stop' || (entry === 'aside' && concluded && piece.separator === 'comma')) break;
    aside = entry === 'aside';
    if (entry === 'aside') continue;
    concluded ||= piece.separator === 'and' || piece.separator === 'commaAnd';
    end = piece.to;
    slack += piece.doubtful;
    const nested = piece.nested && readList(reading, grammar, piece.nested);
    const found = nested?.members ?? groupMembers(reading, grammar.words, piece) ?? [entry];
    // "the former president, Ann Poe": the name of the holder before it, not one more.
    if (holder && piece.separator === 'comma' && entry.kind === 'name' && found.length === 1) {
      members.pop();
      fewest -= holder.number;
      slack += holder.number;
    }
    holder = entry.kind === 'description' && isDefinite(reading, entry) ? entry : undefined;
    slack += nested ? nested.most - nested.fewest : 0;
    for (const member of found) {
      if (isRepeated(reading, members, member)) continue;
      members.push(member);
      // "as well as": within the count or beside it.
      if (piece.separator === 'added' && member.kind !== 'unnamed') slack += member.number;
      else fewest += member.number;
    }
  }
  if (members.length === 0) return undefined;
  const openEnd = members.some(({ number }) => number === 0);
  const whole = aside || end === pieces.at(-1)?.to;
  return { members, fewest, most: openEnd ? Infinity : fewest + slack, end, closed: cut.closed && whole };
}

/** A piece with the number of "and"s in it that could have parted members. */
interface Joined extends Piece {
  readonly doubtful: number;
}

/**
 * Puts together again what an "and" inside a member cut: of several plain ones only the last joins members, and none
 * does beside ", and". Where semicolons part the members, commas do not.
 */
function rejoin(reading: Reading, grammar: ListGrammar, pieces: readonly Piece[]): readonly Joined[] {
  const parts = (piece: Piece): boolean => piece.separator === 'and' && !opensMember(reading, grammar, piece);
  const semicolons = pieces.filter(({ separator }) => separator === 'semicolon').length > 1;
  const marked = pieces.findLastIndex(
    ({ separator }) => separator === 'commaAnd' || separator === 'semicolon',
  );
  const last = marked >= 0 && !semicolons ? marked : pieces.findLastIndex(parts);
  const joined: Joined[] = [];
  for (const [k, piece] of pieces.entries()) {
    const previous = joined.at(-1);
    const mayJoin =
      piece.separator === 'and' && previous !== undefined && mayGoOn(reading, grammar, previous);
    if (previous && (mayJoin || (k !== last && parts(piece))))
      joined[joined.length - 1] = {
        ...previous,
        to: piece.to,
        doubtful: previous.doubtful + 1,
        ...(piece.nested && { nested: piece.nested }),
      };
    else if (!previous || !semicolons || (piece.separator !== 'comma' && piece.separator !== 'commaAnd'))
      joined.push({ ...piece, doubtful: 0 });
  }
  return joined;
}

/** "the Department of Health | and Human Services" */
function mayGoOn(reading: Reading, { words }: ListGrammar, { from, to }: Piece): boolean {
  for (let at = Math.max(from, to - 4); at + 2 < to; at++)
    if (reading.isCapital(at) && words.isJoining(reading, at) && /^(of|for|on)$/.test(reading.textOf(at + 1)))
      return true;
  return false;
}

function isRepeated(reading: Reading, members: readonly ListMember[], member: ListMember): boolean {
  if (member.kind !== 'name' || member.text) return false;
  const text = reading.tokens.slice(member.from, member.to);
  return members.some(
    (other) => other.kind === 'name' && !other.text && reading.tokens.slice(other.from, other.to) === text,
  );
}

/** "the university's former president": one holder, whose name may follow behind a comma. */
function isDefinite(reading: Reading, { from, to }: ListMember): boolean {
  if (reading.textOf(from) === 'the' || reading.is(from, W.possessive)) return true;
  for (let at = from; at < to; at++) if (/^['’]s?$/.test(reading.textOf(at))) return true;
  return false;
}
