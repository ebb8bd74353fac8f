import assert from 'node:assert/strict';
import fc from 'fast-check';
import { linkStory } from './linkStory';

describe('a count and its list', () => {
  const flagged: readonly (readonly [story: string, gap: string, stated: number, named: number])[] = [
    [
      'Only six ports, including Rotterdam and Hamburg, are deep enough.',
      'Only six ports, including Rotterdam and Hamburg',
      6,
      2,
    ],
    [
      'The strike shut five plants, among them Corby, Redcar and Port Talbot.',
      'five plants, among them Corby, Redcar and Port Talbot',
      5,
      3,
    ],
    [
      'Six of the seven states: Ohio, Iowa, Nevada, Maine and Utah.',
      'Six of the seven states: Ohio, Iowa, Nevada, Maine and Utah',
      6,
      5,
    ],
    [
      'Four suspects — Al West, Jo Field and Kit Dunn — were charged.',
      'Four suspects — Al West, Jo Field and Kit Dunn',
      4,
      3,
    ],
    [
      'Five lenders (Norwell, Castine, Brite and Gorse) signed.',
      'Five lenders (Norwell, Castine, Brite and Gorse)',
      5,
      4,
    ],
    [
      'The five firms are Norwell, Castine, Brite and Gorse.',
      'The five firms are Norwell, Castine, Brite and Gorse',
      5,
      4,
    ],
    [
      'Seven lenders, which include Norwell, Castine, Brite, Gorse and Marlow, refused.',
      'Seven lenders, which include Norwell, Castine, Brite, Gorse and Marlow',
      7,
      5,
    ],
    [
      'Norwell, Castine and Brite are among the four firms that bid.',
      'Norwell, Castine and Brite are among the four firms',
      4,
      3,
    ],
    [
      'Ada Poe is one of four directors, including Lee Marsh and Jo Field.',
      'Ada Poe is one of four directors, including Lee Marsh and Jo Field',
      4,
      3,
    ],
    [
      'Half a dozen countries, including France, Spain, Italy and Malta, agreed.',
      'Half a dozen countries, including France, Spain, Italy and Malta',
      6,
      4,
    ],
    [
      'He was joined by four ministers, Ada Poe, Lee Marsh and Jo Field.',
      'four ministers, Ada Poe, Lee Marsh and Jo Field',
      4,
      3,
    ],
    [
      'Six nations, including Poland and the Baltic states, agreed.',
      'Six nations, including Poland and the Baltic states',
      6,
      4,
    ],
  ];
  for (const [story, gap, stated, named] of flagged)
    it(`leaves a gap: ${story}`, () => {
      const [ledger] = linkStory(story).gaps;
      assert.equal(ledger.text, gap);
      assert.deepEqual([ledger.stated, ledger.named.length, ledger.unnamed], [stated, named, stated - named]);
    });

  const silent: readonly (readonly string[])[] = [
    ['Twelve countries, including Spain, have signed.'],
    ['Nine countries, including Spain, Italy and Malta, have signed.'],
    ['The three bidders are Norwell, Castine and Brite.'],
    ['In four cities, Ada Poe, Lee Marsh and Jo Field spoke.'],
    ['Four ministers, Ada Poe and Lee Marsh said, will resign.'],
    ['Three countries, including Spain, Trinidad and Tobago and Malta, abstained.'],
    ['The union named three demands: higher pay, shorter hours and an end to night shifts.'],
    ['He runs four divisions: Rock, Leisure and Film and Games.'],
    ['She served three years, including two in Lima and Quito.'],
    ['The offer was worth $6 million, including shares in Norwell and Castine.'],
    ['They lost five games, including Lyon and Metz.'],
    ['Police raided six homes for weapons, including Kalashnikovs and Lugers.'],
    ['Five people, including two children, were hurt.'],
    ['Seven firms in three cities: Lyon, Lille and Metz.'],
    ['At least two mayors, including Ada Poe, Lee Marsh and Jo Field, resigned.'],
    ['Four mayors resigned, including Ada Poe, Lee Marsh and others.'],
    ['The show won six awards, including best actor and best script.'],
    ['Four cities bid, including Lyon, Lille and Metz.', 'The fourth is Pau.'],
    ['Four cities bid, including Lyon and Lille.', 'The others are Metz and Pau.'],
    ['Four cities bid, including Lyon and Lille.', 'Metz and Pau were also in the running.'],
    ['Four cities bid, including Lyon and Lille.', 'The four cities are Lyon, Lille, Metz and Pau.'],
    ['All but one of the four banks signed: Norwell, Castine and Brite.'],
  ];
  for (const story of silent)
    it(`leaves none: ${story.join(' ')}`, () => assert.deepEqual(linkStory(...story).gaps, []));

  it('says when more are named than counted', () => {
    const { gaps, mismatches } = linkStory('Three mayors signed: Ada Poe, Lee Marsh, Jo Field and Al West.');
    assert.deepEqual(gaps, []);
    assert.deepEqual([mismatches[0].stated, mismatches[0].unnamed], [3, -1]);
  });

  it('finds the list in the sentence behind the count', () => {
    const [{ text, named }] = linkStory(
      'Five lenders have refused. They include Norwell, Castine, Brite and Gorse.',
    ).gaps;
    assert.equal(text, 'Five lenders have refused. They include Norwell, Castine, Brite and Gorse');
    assert.equal(named.length, 4);
  });

  it('finds the list in another paragraph, and marks the count', () => {
    const [{ text, named }] = linkStory(
      'Six coastal states are ready to send ships, the agency wrote.',
      'Among the states named are Norway, Malta and the Benelux countries.',
    ).gaps;
    assert.equal(text, 'Six coastal states');
    assert.deepEqual(named, ['Norway', 'Malta', 'Belgium', 'Netherlands', 'Luxembourg']);
  });

  it('tells of one count once, with the fullest list', () => {
    const { gaps } = linkStory(
      'Only six countries will send ships.',
      'The six nations, including Norway and Malta, met in Oslo.',
      'Six countries, among them Norway, Malta, Chile, Peru and Japan, have ships to spare.',
    );
    assert.equal(gaps.length, 1);
    assert.equal(gaps[0].named.length, 5);
  });

  it('links what is not disclosed about the missing member', () => {
    const { gaps, orphans } = linkStory(
      'Only six countries, including Norway, Malta and the Benelux states of Belgium, the Netherlands and Luxembourg, will send ships.',
      'The agency {{did not name the sixth nation}}.',
    );
    assert.deepEqual(gaps[0].named, ['Norway', 'Malta', 'Belgium', 'Netherlands', 'Luxembourg']);
    assert.deepEqual(gaps[0].orphans, ['the sixth nation']);
    assert.deepEqual(gaps[0].explainedBy, ['did not name the sixth nation']);
    assert.deepEqual(orphans, ['the sixth nation']);
  });

  it('weighs the count against the names, however many there are', () => {
    const names = [
      'Ada Poe',
      'Lee Marsh',
      'Jo Field',
      'Al West',
      'Kit Dunn',
      'Uma Holt',
      'Ray Lund',
      'Eva Stone',
      'Max Reed',
    ];
    const numbers = [
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'eleven',
      'twelve',
    ];
    fc.assert(
      fc.property(fc.integer({ min: 2, max: names.length }), fc.constantFrom(...numbers), (count, number) => {
        const stated = numbers.indexOf(number) + 2;
        const list = `${names.slice(0, count - 1).join(', ')} and ${names[count - 1]}`;
        const { gaps, mismatches } = linkStory(`The court heard ${number} witnesses, including ${list}.`);
        const missing = stated - count;
        assert.equal(gaps.length, missing === 1 || missing === 2 ? 1 : 0);
        assert.equal(mismatches.length, missing < 0 ? 1 : 0);
        for (const gap of gaps) assert.deepEqual(gap.named, names.slice(0, count));
      }),
    );
  });
});
