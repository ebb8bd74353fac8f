import type { List } from '../grammar/list';
import type { ListMember } from '../grammar/listMember';
import type { Reading } from '../grammar/reading';
import type { NamedMember, Roll } from './facts';

/** A list as a roll of members in block offsets; members left unnamed are no part of it. */
export function toRoll(reading: Reading, list: List): Roll {
  const unnamed = sum(list.members.filter(({ kind }) => kind === 'unnamed'));
  return {
    named: toNamed(reading, list),
    proper: properNames(list),
    fewest: list.fewest - unnamed,
    most: list.most - unnamed,
  };
}

/** The members that are named, or at least described. */
export function toNamed({ tokens }: Reading, { members }: List): readonly NamedMember[] {
  return members
    .filter(({ kind }) => kind !== 'unnamed')
    .map(({ from, to, text }) => ({
      start: tokens.start[from],
      end: tokens.end[to - 1],
      text: text ?? tokens.slice(from, to),
    }));
}

/** Two rolls of one group, repeated names once. */
export function joinRolls(first: Roll, second: Roll): Roll {
  const known = new Set(first.named.map(({ text }) => text));
  const others = second.named.filter(({ text }) => !known.has(text));
  const repeated = second.named.length - others.length;
  return {
    named: [...first.named, ...others],
    proper: first.proper + second.proper - repeated,
    fewest: first.fewest + second.fewest - repeated,
    most: first.most + second.most - repeated,
  };
}

const sum = (members: readonly ListMember[]): number =>
  members.reduce((total, { number }) => total + number, 0);

/** How many of the members carry a proper name. */
export const properNames = ({ members }: List): number =>
  members.filter(({ kind }) => kind === 'name').length;
