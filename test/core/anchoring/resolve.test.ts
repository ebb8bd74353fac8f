import assert from 'node:assert/strict';
import { describe as describeQuote } from '../../../src/core/anchoring/describe';
import type { Outcome } from '../../../src/core/anchoring/outcome';
import { prepare } from '../../../src/core/anchoring/preparedText';
import { resolve } from '../../../src/core/anchoring/resolve';
import { readMarked } from '../../support/marked';

const COUNTY =
  'County planners said on Friday that they would not reopen the quarry talks before the spring.';

/** A story whose second paragraph is looked for, with a sentence much like it further down. */
const story = (
  passage: string,
  lookalike = COUNTY,
) => `The quarry at Marrow Hill closed after the March flood.

${passage} The mayor of Tolling has not been asked.

Six families still live in the old lodge, and the bus comes twice a day.

${lookalike} Nobody answered the telephone at the county office.
`;

const PASSAGE =
  'City [[planners said on Friday that they would not reopen the quarry talks]] before the autumn.';

/** What becomes of the passage marked in `old`; of the new text the places as words. */
function follow(old: string, text: string): Outcome & { readonly found: string } {
  const { text: before, marks } = readMarked(old);
  const outcome = resolve(prepare(text), describeQuote(prepare(before), marks[0]));
  return {
    ...outcome,
    found: outcome.state === 'orphan' ? '' : text.slice(outcome.range.start, outcome.range.end),
  };
}

/** The passage marked in `now`, by its state. */
function assertFollows(old: string, now: string, expected: 'exact' | 'changed'): void {
  const { text, marks } = readMarked(now);
  const outcome = follow(old, text);
  assert.equal(outcome.state, expected);
  assert.deepEqual(
    outcome.state === 'changed' || outcome.state === 'exact' ? outcome.range : undefined,
    marks[0],
  );
}

const isAccepted = ({ state }: Outcome) => state === 'exact' || state === 'changed';

describe('resolve', () => {
  it('finds what stands where it stood', () => {
    assertFollows(story(PASSAGE), story(PASSAGE), 'exact');
  });

  it('finds a passage that moved with its paragraph', () => {
    const [head, passage, ...rest] = story(PASSAGE).split('\n\n');
    assertFollows(story(PASSAGE), [passage, head, ...rest].join('\n\n'), 'exact');
  });

  it('stays with an edited passage although a sentence like it stands elsewhere', () => {
    const edited =
      'City [[planners said on Friday that he would not reopen the quarry negotiations]] before the autumn.';
    assertFollows(story(PASSAGE), story(edited), 'changed');
  });

  it('stays with it although its old words stand elsewhere', () => {
    const edited =
      'City [[planners said on Friday that they may reopen the quarry talks]] before the autumn.';
    assertFollows(story(PASSAGE), story(edited), 'changed');
  });

  it('does not take the sentence that is like a deleted one', () => {
    assert(!isAccepted(follow(story(PASSAGE), story(''))));
  });

  it('does not take the same words said elsewhere', () => {
    const twice = story('[[Sources said]] the pumps failed.', 'Sources said the road would open.');
    assert(!isAccepted(follow(twice, story('', 'Sources said the road would open.'))));
  });

  it('leaves to a person whether a name stands for the anonymous source', () => {
    const anonymous = story(
      'Work stops in May, [[a senior official]] told this paper, and nobody will replace the foreman.',
    );
    const named = story(
      'Work stops in May, Deputy Mayor Ilse Grauwen told this paper, and nobody will replace the foreman.',
    );
    const outcome = follow(anonymous, named);
    assert.equal(outcome.state, 'review');
    assert.equal(outcome.found, 'Deputy Mayor Ilse Grauwen');
  });

  it('shows both places where a passage was doubled', () => {
    const { text } = readMarked(story(PASSAGE));
    const outcome = follow(story(PASSAGE), `${text}\n${text}`);
    assert.equal(outcome.state, 'review');
    assert.equal(outcome.state === 'review' && outcome.others.length, 1);
  });

  it('finds nothing in another text, nor in none', () => {
    const other =
      'Rain is expected over the islands until Sunday. Ferries run as usual, the harbour office writes.';
    assert.equal(follow(story(PASSAGE), other).state, 'orphan');
    assert.equal(follow(story(PASSAGE), '').state, 'orphan');
  });

  it('finds nothing where a passage was deleted from between its neighbours', () => {
    const unlike = 'Rain fell on the lodge.';
    const cut = story('City before the autumn.', unlike);
    assert.equal(follow(story(PASSAGE, unlike), cut).state, 'orphan');
  });

  it('says when only the wrapping, the typography or the markup differs', () => {
    const old = story(
      'The foreman said "[[the pumps aren\'t safe - and never were]]" on Tuesday, in the yard.',
    );
    const now = [
      'The foreman said “[[the pumps aren’t safe — and never were]]” on Tuesday, in the yard.',
      'The foreman said "[[the pumps\naren\'t safe - and\nnever were]]" on Tuesday, in the yard.',
      'The foreman said "[[the **pumps** aren\'t safe - and _never_ were]]" on Tuesday, in the yard.',
      'The foreman said "[[the [pumps](https://pumps.example) aren\'t safe - and never were]]" on Tuesday, in the yard.',
    ];
    for (const passage of now) {
      assertFollows(old, story(passage), 'changed');
      const outcome = follow(old, readMarked(story(passage)).text);
      assert.equal(outcome.state === 'changed' && outcome.sameWords, true, passage);
    }
  });

  it('does not call another figure the same words', () => {
    const old = story('The lodge holds [[some 41 beds]], the owners say, and a kitchen for the guards.');
    const outcome = follow(
      old,
      story('The lodge holds some 47 beds, the owners say, and a kitchen for the guards.'),
    );
    assert.equal(outcome.state === 'changed' && outcome.sameWords, false);
  });

  it('reads over a change of line endings', () => {
    const { text } = readMarked(story('The foreman\nsaid [[the pumps\nare safe]] on Tuesday.'));
    const outcome = follow(
      story('The foreman\nsaid [[the pumps\nare safe]] on Tuesday.'),
      text.replaceAll('\n', '\r\n'),
    );
    assert.equal(outcome.state, 'exact');
    assert.equal(outcome.found, 'the pumps\r\nare safe');
  });

  it('leaves out what was inserted at an edge and takes in what was inserted inside', () => {
    const edited =
      'City however [[planners said on Friday in the end that they would not reopen the quarry talks]] now before the autumn.';
    assertFollows(story(PASSAGE), story(edited), 'changed');
    const outside =
      'City however [[planners said on Friday that they would not reopen the quarry talks]] now before the autumn.';
    assertFollows(story(PASSAGE), story(outside), 'exact');
  });

  it('leaves to a person a passage that was taken apart', () => {
    const old = story(
      'Shifts rise to three from [[two to be settled by the board]] and could bring hundreds of jobs to the valley.',
    );
    const now = story(
      'Shifts rise to three from two and could bring hundreds of jobs, to be settled by the board, to the valley.',
    );
    assert(!isAccepted(follow(old, now)));
  });

  it('finds a few words in a short text', () => {
    assertFollows('He [[said]] no.', 'He [[said]] no.', 'exact');
    assert(!isAccepted(follow('He [[said]] no.', 'Others said so. He went home.')));
  });

  it('takes a quote that came without its surroundings only where it says enough', () => {
    const bare = (exact: string) => resolve(prepare(story(COUNTY)), { exact, prefix: '', suffix: '' }).state;
    assert.equal(bare('Six families still live in the old lodge'), 'exact');
    assert.notEqual(bare('the old lodge'), 'exact');
    assert.equal(bare(''), 'orphan');
  });

  it('looks where it is told to, but does not believe it', () => {
    const { text, marks } = readMarked(story(PASSAGE));
    const quote = describeQuote(prepare(text), marks[0]);
    for (const hint of [0, marks[0].start, text.length])
      assert.deepEqual(resolve(prepare(text), quote, hint), { state: 'exact', range: marks[0] });
    const without = prepare(readMarked(story('')).text);
    assert(!isAccepted(resolve(without, quote, 330)));
  });
});
