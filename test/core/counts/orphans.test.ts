import assert from 'node:assert/strict';
import { linkStory } from './linkStory';

describe('a reference to a member that is never named', () => {
  const flagged: readonly (readonly [orphan: string, ...story: readonly string[]])[] = [
    ['three other banks', 'Norwell and three other banks will write off the loans.'],
    ['two other men', 'The list names Al West, and two other men who fled.'],
    ['the third company', 'The judge froze two accounts. She declined to name the third company.'],
    ['A third man', 'Al West and Jo Field were convicted. A third man awaits trial.'],
    ['A sixth child', 'She leaves five children. A sixth child died young.'],
    ['The other five victims', 'Six people were killed. The other five victims have not been identified.'],
    [
      'the other two people',
      'Three people were hurt, including Ada Poe. Police did not say how the other two people were.',
    ],
    [
      'the other two',
      'Norwell was one of only three companies — the other two were newcomers — at the table.',
    ],
    ['an unnamed country', 'Five countries - Norway, Malta, Chile, Peru and an unnamed country - will meet.'],
    ['another firm', 'Two companies bid, Norwell and another firm that asked not to be named.'],
    ['one other boy', 'There were four boys: Al West, Jo Field, Kit Dunn and one other boy.'],
    ['Two others', 'The bus hit a wall. Two others remain unidentified.'],
    [
      'the other possible investor',
      'Talks go on with one other possible bidder, which has not been named.',
      'Castine expects talks with the other possible investor to end soon.',
    ],
    [
      'The other men',
      'Police held five men, including Omar Hale, 24, Peter Reza, 31, and Tom Hill, 40.',
      'The other men were not identified.',
    ],
    ['Four other members', 'Castine dismissed Al West. Four other members of the staff were also suspended.'],
  ];
  for (const [orphan, ...story] of flagged)
    it(`is an orphan: ${story.join(' ')}`, () =>
      assert.ok(linkStory(...story).orphans.includes(orphan), String(linkStory(...story).orphans)));

  const silent: readonly (readonly string[])[] = [
    ['Norwell and two other banks, Castine and Brite, withdrew.'],
    ['Two other senators, Jo Field of Ohio and Al West of Maine, were invited.'],
    ['Governors from Utah and three other states -- Ohio, Maine and Iowa -- asked for it.'],
    ['A third candidate, the merchant Al West, came last.'],
    ['Al West and Jo Field lead. A third candidate, Kit Dunn, trails.'],
    ['The fourth is Pau.'],
    ['Officials were looking into another company.'],
    ['The other three cities are Lyon, Lille and Metz.'],
    ['Kansas became the tenth state to ban the device.'],
    ['It was the third bank failure of the year.'],
    ['He sold it to a second company.'],
    ['Norwell joined with two other firms to bid.', 'It will work with Castine and Brite.'],
    ['The other candidates are at five percent.'],
    ['Rain is expected for the third day.'],
    [
      'The law is in force in Ohio, Iowa and Maine.',
      'The other three states that were sued have not said whether they will appeal.',
    ],
  ];
  for (const story of silent)
    it(`is none: ${story.join(' ')}`, () => {
      const orphans = linkStory(...story).orphans;
      assert.deepEqual(orphans, []);
    });
});
