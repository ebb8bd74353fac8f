import { COMPOUND, FIRST, NUMBER, QUOTE } from '../text/tokens';
import type { CountryGroup } from '../lexicon/en/places';
import { findMemberName, isApposition, memberEnd } from './listName';
import { type Closer, cutPieces, type Piece, type Pieces } from './listPieces';
import type { ListWords } from './listWords';
import type { NumeralReader } from './numerals';
import type { Reading } from './reading';

/**
 * One entry of a list: somebody or something with a proper name; a described one ("a policeman", `number` of them); or
 * one that only points at somebody left unnamed ("two other banks", "an unnamed country").
 * `from` and `to` are the tokens of the name, or of the whole phrase where it holds none.
 */
export interface ListMember {
  readonly from: number;
  readonly to: number;
  readonly kind: 'name' | 'description' | 'unnamed';
  /** How many; 0 for an open end ("and others"). */
  readonly number: number;
  /** Set where the member was not written but belongs to a group that was: "the Baltic states". */
  readonly text?: string;
}

export interface List {
  readonly members: readonly ListMember[];
  /** How many the list may hold, `most` without bound where it ends in "and others": an "and" inside a member can be read both ways ("Leisure and Film and Entertainment"). */
  readonly fewest: number;
  readonly most: number;
  /** Token behind the last member. */
  readonly end: number;
  /** Whether nothing but the mark that closes the list stood behind it. */
  readonly closed: boolean;
}

/** What a piece turned out to be; an aside (an age, an apposition, a clause) belongs to the member before it. */
type Entry = ListMember | 'aside' | 'stop';

/** What was read before a piece: its members, whether the last piece was an aside, and how the list began. */
interface Context {
  readonly members: readonly ListMember[];
  readonly aside: boolean;
  readonly first: Piece;
}

/** Reads lists of members, by the words of one lexicon. */
export class ListReader {
  readonly #words: ListWords;
  readonly #numerals: NumeralReader;

  constructor(words: ListWords, numerals: NumeralReader) {
    this.#words = words;
    this.#numerals = numerals;
  }

  /** The list that begins at token `i`; undefined where no member does. */
  read(reading: Reading, i: number, limit: number, closer?: Closer): List | undefined {
    const cut = cutPieces(reading, this.#words, i, limit, closer);
    const { pieces, doubtful } = this.#joinPieces(reading, cut.pieces);
    const members: ListMember[] = [];
    let added = 0;
    let open = 0;
    let joined = 0;
    let bearer = false;
    let end = i;
    let concluded = false;
    let aside = false;
    for (const piece of pieces) {
      const entry = this.#entryOf(reading, piece, { members, aside, first: pieces[0] });
      if (entry === 'stop' || (entry === 'aside' && concluded && piece.separator === 'comma')) break;
      aside = entry === 'aside';
      if (piece.separator === 'and' || piece.separator === 'commaAnd') concluded = !aside || concluded;
      if (entry === 'aside') continue;
      const nested = piece.nested && this.read(reading, piece.nested.from, piece.nested.to);
      const found = nested?.members ?? this.#groupMembers(reading, piece) ?? [entry];
      open += nested ? nested.most - nested.fewest : 0;
      if (found === nested?.members || entry.kind !== 'name' || piece.separator !== 'comma') bearer = false;
      if (bearer) {
        members.pop();
        joined++;
      }
      bearer = entry.kind === 'description' && isDefinite(reading, entry);
      for (const member of found) if (!isRepeated(reading, members, member)) members.push(member);
      if (piece.separator === 'added' && entry.kind !== 'unnamed') added += entry.number;
      end = piece.to;
    }
    if (members.length === 0) return undefined;
    const openEnded = members.some(({ number }) => number === 0);
    const total = members.reduce((sum, { number }) => sum + number, 0);
    const whole = end === pieces.at(-1)?.to || aside;
    return {
      members,
      fewest: total - added,
      most: openEnded ? Infinity : total + doubtful + open + joined,
      end,
      closed: cut.closed && whole,
    };
  }

  /**
   * Puts together again what an "and" inside a member cut: of several plain ones only the last joins members, and none
   * does beside ", and". Where semicolons part the members, commas do not.
   */
  #joinPieces(reading: Reading, pieces: Pieces['pieces']): { pieces: readonly Piece[]; doubtful: number } {
    const semicolons = pieces.filter(({ separator }) => separator === 'semicolon').length > 1;
    const marked = pieces.findLastIndex(
      ({ separator }) => separator === 'commaAnd' || separator === 'semicolon',
    );
    const plain = pieces.findLastIndex(
      (piece) => piece.separator === 'and' && !this.#countsOthers(reading, piece),
    );
    const lastAnd = marked >= 0 && !semicolons ? marked : plain;
    let doubtful = 0;
    const joined: Piece[] = [];
    pieces.forEach((piece, k) => {
      const previous = joined.at(-1);
      const inside =
        (piece.separator === 'and' && k !== lastAnd && !this.#countsOthers(reading, piece)) ||
        (piece.separator === 'and' && previous !== undefined && this.#joinsBehind(reading, previous)) ||
        (semicolons && (piece.separator === 'comma' || piece.separator === 'commaAnd'));
      if (!previous || !inside) {
        joined.push(piece);
        return;
      }
      if (piece.separator === 'and') doubtful++;
      if (piece.separator === 'and')
        joined[joined.length - 1] = {
          ...previous,
          to: piece.to,
          ...(piece.nested && { nested: piece.nested }),
        };
    });
    return { pieces: joined, doubtful };
  }

  /** "the Department of Health | and Human Services" */
  #joinsBehind(reading: Reading, { from, to }: Piece): boolean {
    for (let at = from; at + 2 < to; at++)
      if (
        this.#words.isJoining(reading, at) &&
        /^(of|for|on)$/.test(reading.textOf(at + 1)) &&
        reading.isCapital(at)
      )
        return to - at <= 4;
    return false;
  }

  /** "two others", "another bank", "a third lender" at the start of a piece */
  #countsOthers(reading: Reading, piece: Piece): boolean {
    const at = skipArticle(reading, piece.from);
    const { tokens } = reading;
    return (
      this.#words.isOther(reading, at) ||
      (this.#words.isOther(reading, at + 1) && this.#numerals.cardinalAt(tokens, at) !== undefined) ||
      this.#numerals.cardinalAt(tokens, at) !== undefined ||
      (this.#numerals.ordinalAt(tokens, at)?.value ?? 0) > 1
    );
  }

  #entryOf(reading: Reading, piece: Piece, { members, aside, first }: Context): Entry {
    const { tokens } = reading;
    let from = piece.from;
    while (from < piece.to && tokens.kind[from] === QUOTE) from++;
    if (from === piece.to) return 'aside';
    if (this.#isAttached(reading, from, piece.to)) return members.length > 0 ? 'aside' : 'stop';
    const opener = this.#openingWord(reading, from);
    if (opener !== 'noun' && opener !== this.#openingWord(reading, first.from))
      return members.length > 0 ? 'aside' : 'stop';
    if (opener === 'preposition') from++;

    const counted = this.#inner(reading, from, piece.to);
    if (counted) return counted;
    if (tokens.kind[from] === NUMBER) return members.length > 0 ? 'aside' : 'stop';

    const inside = this.#groupPrefixEnd(reading, from, piece.to);
    const name = findMemberName(reading, inside, piece.to);
    const previous = members.at(-1);
    const behindName =
      previous?.kind === 'name' && (piece.separator === 'comma' || (piece.separator === 'and' && aside));
    if (behindName && isApposition(reading, from, piece.to, name)) return 'aside';
    const end = memberEnd(reading, inside, piece.to);
    // "holdings in Maine municipal bonds": a name that only modifies is none of the member's own.
    return name && (name.to === end || !this.#words.isPlural(reading, end - 1))
      ? { ...name, kind: 'name', number: 1 }
      : { from, to: end, kind: 'description', number: 1 };
  }

  /** An age, a party and state, a suffix: ", 24,", ", R-Ariz.", ", Jr." */
  #isAttached(reading: Reading, from: number, to: number): boolean {
    if (to - from !== 1) return false;
    if (reading.isNumber(from) || this.#words.isSuffix(reading, from)) return true;
    return (reading.tokens.flags[from] & COMPOUND) !== 0 && /^[dri]-/.test(reading.textOf(from));
  }

  #openingWord(reading: Reading, i: number): 'noun' | 'preposition' | 'gerund' | 'other' {
    if (reading.isCapital(i) && !reading.is(i, 'article') && !(reading.tokens.flags[i] & FIRST))
      return 'noun';
    if (reading.is(i, 'preposition')) return 'preposition';
    if (
      reading.is(i, 'sayGerund') ||
      reading.is(i, 'otherGerund') ||
      (reading.endsIn(i, 'ing') && !reading.is(i, 'participleModifier'))
    )
      return 'gerund';
    const clause = ['relative', 'wh', 'subordinator', 'auxiliary', 'modal', 'negation', 'pronoun'] as const;
    return clause.some((name) => reading.is(i, name)) && !this.#words.isOther(reading, i) ? 'other' : 'noun';
  }

  /** "two other banks", "another", "a third lender", "an unnamed country", "three officers". */
  #inner(reading: Reading, from: number, to: number): ListMember | undefined {
    const { tokens } = reading;
    const at = skipArticle(reading, from);
    const cardinal = this.#numerals.cardinalAt(tokens, at);
    const ordinal = cardinal ? undefined : this.#numerals.ordinalAt(tokens, at);
    const behind = cardinal?.end ?? at;
    const isOther = this.#words.isOther(reading, behind) && !reading.isCapital(behind);
    const isNth = ordinal !== undefined && ordinal.value > 1 && at > from && !reading.isCapital(at);
    if (!cardinal && !isOther && !isNth) return undefined;
    if (cardinal && !reading.isWord(cardinal.end) && !isOther) return undefined;
    if (this.#findNameBehindCount(reading, behind, to)) return undefined;
    const plural = !cardinal && isOther && this.#words.isPlural(reading, behind);
    return {
      from,
      to: memberEnd(reading, from, to),
      kind: isOther || isNth ? 'unnamed' : 'description',
      number: cardinal?.value ?? (plural ? 0 : 1),
    };
  }

  /** "one other candidate, Ann Poe": the name follows in the piece itself ("a third candidate Ann Poe"). */
  #findNameBehindCount(reading: Reading, from: number, to: number): boolean {
    const end = memberEnd(reading, from, to);
    return (
      end > from &&
      reading.isCapital(end - 1) &&
      !reading.is(end - 1, 'demonym') &&
      !reading.is(end - 1, 'partyNoun')
    );
  }

  /** Token behind "the Baltic states of", "the cities of", "plants in"; `from` where the piece does not begin so. */
  #groupPrefixEnd(reading: Reading, from: number, to: number): number {
    const start = skipArticle(reading, from);
    const group = this.#groupIn(reading, start, to);
    if (group)
      return group.end < to && this.#words.isGroupLink(reading, group.end) ? group.end + 1 : group.end;
    if (reading.isCapital(start) && !reading.is(start, 'demonym')) return from;
    for (let at = start; at + 2 < to + 1 && !reading.is(at, 'preposition'); at++)
      if (this.#words.isPlural(reading, at) && at + 1 < to && this.#words.isGroupLink(reading, at + 1)) {
        const behind = skipArticle(reading, at + (reading.textOf(at + 1) === 'such' ? 3 : 2));
        return behind < to && reading.isCapital(behind) ? behind : from;
      }
    return from;
  }

  /** A group of countries at the start of a piece, or behind its adjectives: "the three Baltic states". */
  #groupIn(
    reading: Reading,
    from: number,
    to: number,
  ): { readonly group: CountryGroup; readonly end: number } | undefined {
    for (let at = from; at < Math.min(to, from + 3); at++) {
      const found = this.#words.groupAt(reading, at);
      if (found && found.end <= to) return found;
    }
    return undefined;
  }

  /** The members of a group that stands alone: "the Baltic states". */
  #groupMembers(reading: Reading, piece: Piece): readonly ListMember[] | undefined {
    const from = skipArticle(reading, piece.from);
    const found = this.#groupIn(reading, from, piece.to);
    if (
      !found ||
      (found.end < piece.to && (this.#words.isGroupLink(reading, found.end) || reading.isCapital(found.end)))
    )
      return undefined;
    return found.group.members.map((text) => ({
      from,
      to: found.end,
      kind: 'name',
      number: 1,
      text: text.replace(/^the /, ''),
    }));
  }
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
  if (reading.textOf(from) === 'the' || reading.is(from, 'possessive')) return true;
  for (let at = from; at < to; at++) if (/^['’]s?$/.test(reading.textOf(at))) return true;
  return false;
}

const skipArticle = (reading: Reading, i: number): number =>
  reading.is(i, 'article') || reading.is(i, 'possessive') ? i + 1 : i;
