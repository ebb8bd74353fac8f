import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readList } from '../../../src/core/grammar/list';
import type { ListGrammar } from '../../../src/core/grammar/listMember';
import { createListWords } from '../../../src/core/grammar/listWords';
import { NumeralReader } from '../../../src/core/grammar/numerals';
import { english, read } from '../../support/read';

const grammar: ListGrammar = { words: createListWords(english), numerals: new NumeralReader(english) };

/** The members of the list that a text begins with; `?` before one left unnamed, `~` before one only described. */
function membersOf(text: string): readonly string[] {
  const reading = read(text);
  const list = readList(reading, grammar, { from: 0, to: reading.tokens.sentenceEnd[0] });
  const marks = { name: '', description: '~', unnamed: '?' };
  return (list?.members ?? []).map(
    (member) => marks[member.kind] + (member.text ?? reading.tokens.slice(member.from, member.to)),
  );
}

const boundsOf = (text: string): readonly (number | undefined)[] => {
  const reading = read(text);
  const list = readList(reading, grammar, { from: 0, to: reading.tokens.sentenceEnd[0] });
  return [list?.fewest, list?.most];
};

describe('a list of members', () => {
  const lists: readonly (readonly [text: string, ...members: readonly string[]])[] = [
    ['Norway, Malta and Chile have signed.', 'Norway', 'Malta', 'Chile'],
    ['Norway, Malta, and Chile, have signed.', 'Norway', 'Malta', 'Chile'],
    ['Norway and Malta as well as Chile.', 'Norway', 'Malta', 'Chile'],
    [
      'the editor Ada Poe, former Marine Al West, and pastor Jo Field.',
      'Ada Poe',
      'Marine Al West',
      'Jo Field',
    ],
    ['Ada Poe, 24, Lee Marsh, 31, and Jo Field, 40.', 'Ada Poe', 'Lee Marsh', 'Jo Field'],
    ['Ada Poe (Ohio), Lee Marsh (Maine) and Jo Field (Iowa).', 'Ada Poe', 'Lee Marsh', 'Jo Field'],
    ['Sen. Ada Poe, D-Ohio, and Rep. Lee Marsh, R-Maine.', 'Sen. Ada Poe', 'Rep. Lee Marsh'],
    ['Ada Poe, the mayor of Lyon, Lee Marsh, and Jo Field, an aide.', 'Ada Poe', 'Lee Marsh', 'Jo Field'],
    [
      'Ada Poe of Lyon; Lee Marsh, who runs the port; and Jo Field, a judge.',
      'Ada Poe',
      'Lee Marsh',
      'Jo Field',
    ],
    [
      'Trinidad and Tobago, Bosnia and Herzegovina and Malta.',
      'Trinidad and Tobago',
      'Bosnia and Herzegovina',
      'Malta',
    ],
    ['Procter and Gamble and Norwell.', 'Procter and Gamble', 'Norwell'],
    ['the Baltic states of Estonia, Latvia, and Lithuania.', 'Estonia', 'Latvia', 'Lithuania'],
    [
      'Norway, the Baltic states (Estonia, Latvia and Lithuania) and Malta.',
      'Norway',
      'Estonia',
      'Latvia',
      'Lithuania',
      'Malta',
    ],
    [
      'Norway and the Baltic states—Estonia, Latvia, and Lithuania—are in.',
      'Norway',
      'Estonia',
      'Latvia',
      'Lithuania',
    ],
    ['Malta and the Nordic countries Norway and Sweden.', 'Malta', 'Norway', 'Sweden'],
    ['Malta and the Benelux countries.', 'Malta', 'Belgium', 'Netherlands', 'Luxembourg'],
    ['plants in Lyon, Lille and Metz.', 'Lyon', 'Lille', 'Metz'],
    ['in Lyon, Lille and Metz.', 'Lyon', 'Lille', 'Metz'],
    [
      'Norwell, two other banks and a third lender that asked not to be named.',
      'Norwell',
      '?two other banks',
      '?a third lender',
    ],
    ['Norway and an unnamed country - would meet.', 'Norway', '?an unnamed country'],
    [
      'a baker, a driver from Lyon, and one man whose name was not known.',
      '~a baker',
      '~a driver',
      '~one man',
    ],
    ['the former president, Ada Poe, and Lee Marsh.', 'Ada Poe', 'Lee Marsh'],
    ['Norway and Malta told the council.', 'Norway', 'Malta'],
    ['Norway," the minister said.', 'Norway'],
  ];
  for (const [text, ...members] of lists) it(text, () => assert.deepEqual(membersOf(text), members));

  it('is none where no member stands', () => assert.deepEqual(membersOf('which was late.'), []));

  it('may be read both ways where an "and" stands inside a member', () => {
    assert.deepEqual(boundsOf('Rock, Leisure and Film and Games.'), [3, 4]);
    assert.deepEqual(boundsOf('Norway, Malta, as well as Chile.'), [2, 3]);
    assert.deepEqual(boundsOf('Norway, Malta and others.'), [2, Infinity]);
  });

  it('is closed only by the mark that ends it', () => {
    const reading = read('Norway, Malta and Chile have signed.');
    assert.equal(readList(reading, grammar, { from: 0, to: reading.tokens.sentenceEnd[0] })?.closed, false);
    assert.equal(readList(reading, grammar, { from: 0, to: 5 })?.closed, true);
  });

  it('holds every name once, in order, whatever parts them', () => {
    const names = ['Ada Poe', 'Lee Marsh', 'Jo Field', 'Al West', 'Kit Dunn', 'Uma Holt'];
    const last = fc.constantFrom(' and ', ', and ', ', as well as ', ' along with ');
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: 2 }), last, (members, joint) => {
        const text = `${members.slice(0, -1).join(', ')}${joint}${members.at(-1)}.`;
        assert.deepEqual(membersOf(text), members);
      }),
    );
  });
});
