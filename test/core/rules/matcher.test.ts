import fc from 'fast-check';
import assert from 'node:assert/strict';
import { Matcher } from '../../../src/core/rules/matcher';
import { parsePattern } from '../../../src/core/rules/pattern';
import { compilePattern } from '../../../src/core/rules/program';
import { english, indexOf, read } from '../../support/read';

const matcher = new Matcher();

/** What the pattern marks in the text where it first matches. */
function firstMatch(pattern: string, text: string): string | undefined {
  const program = compilePattern(parsePattern(pattern), english);
  const reading = read(text);
  for (let i = 0; i < reading.tokens.count; i++) {
    if (!program.firstWords.has(reading.tokens.word[i])) continue;
    const match = matcher.findAt(program, reading, i);
    if (match) return reading.tokens.slice(match.from, match.to);
  }
  return undefined;
}

describe('Matcher', () => {
  const cases: readonly (readonly [pattern: string, text: string, found: string | undefined])[] = [
    ['no comment', 'She had No Comment.', 'No Comment'],
    ['May', 'It may rain. In May it did.', 'May'],
    ['TK', 'A Tk of mine cost TK dollars.', 'TK'],
    ['~refuse to', 'They were refusing to leave.', 'refusing to'],
    ['( did | had ) not', "They hadn't left.", "hadn't"],
    ['gave @fact', 'She gave details.', 'gave details'],
    ['gave _{0,2} details', 'She gave only scant details.', 'gave only scant details'],
    ['gave _{0,1} details', 'She gave only scant details.', undefined],
    ['gave _{0,2} details', 'She gave, she said, details.', undefined],
    ['gave _{0,4} details', "It gave his sisters' lawyers details.", "gave his sisters' lawyers details"],
    ['gave no ( other )? details', 'He gave no details.', 'gave no details'],
    ['said , off', 'He said, off the record, no.', 'said, off'],
    ['^ no', 'He said no. No, he said.', 'No'],
    ['has [ learned ] that', 'The mayor has learned that.', 'learned'],
    ['very{1,3} few', 'There were very very few.', 'very very few'],
    ['name %object', 'They name the ship.', 'name the ship'],
    [
      '%subject was not named',
      'On Monday the head of the firm was not named.',
      'the head of the firm was not named',
    ],
    ['%subject was', 'Was it?', undefined],
    ['%subject? was', 'Was it?', 'Was'],
    ['%bracket name', 'Her (name withheld) name', 'name'],
    ['said yes', 'He said. Yes, he did.', undefined],
  ];
  for (const [pattern, text, found] of cases) {
    it(`${pattern} ${found === undefined ? 'passes' : 'finds'} "${text}"`, () =>
      assert.equal(firstMatch(pattern, text), found));
  }

  it('takes the alternative that stands first', () => {
    assert.equal(firstMatch('( no | no comment )', 'No comment.'), 'No');
    assert.equal(firstMatch('( no comment | no )', 'No comment.'), 'No comment');
  });

  it('tells the whole match from the stretch that is marked', () => {
    const reading = read('She has learned that it leaked.');
    const program = compilePattern(parsePattern('has [ learned ] that'), english);
    const at = indexOf(reading, 'has');
    assert.deepEqual(matcher.findAt(program, reading, at), {
      from: at + 1,
      to: at + 2,
      matchFrom: at,
      matchTo: at + 3,
    });
  });

  it('stays linear where alternatives multiply', () => {
    const pattern = `a ${'( a? a? ){0,12} '.repeat(3)}b`;
    assert.equal(firstMatch(pattern, 'a '.repeat(40)), undefined);
  });

  it('matches any sequence of words by itself', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('sources', 'say', 'the', 'mill', 'closed'), { minLength: 1, maxLength: 9 }),
        (words) => {
          const text = words.join(' ');
          assert.equal(firstMatch(text, text), text);
        },
      ),
    ));
});

describe('compilePattern', () => {
  const mistakes: readonly (readonly [pattern: string, message: RegExp])[] = [
    ['@nosuchclass', /no word class/],
    ['say %nosuchstructure', /no structure/],
    ['_ said', /must begin/],
    ['%object said', /must begin/],
    [', said', /must begin/],
    ['said?', /must begin/],
    ['_{0,2} said', /must begin/],
  ];
  for (const [pattern, message] of mistakes)
    it(`refuses ${pattern}`, () =>
      assert.throws(() => compilePattern(parsePattern(pattern), english), message));

  it('knows every word a match can begin with', () => {
    const { firstWords } = compilePattern(parsePattern('( it is )? still{0,1} @unclear'), english);
    const words = ['it', 'still', 'unclear', 'unknown', 'uncertain', 'a', 'an'];
    for (const word of words) assert.ok(firstWords.has(english.vocabulary.table.intern(word)), word);
  });
});
