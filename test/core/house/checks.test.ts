import assert from 'node:assert/strict';
import { runCheck } from '../../../src/core/house/checks';
import {
  HOUSE_CHECKS,
  settleHouse,
  type HouseCheck,
  type HouseChoices,
} from '../../../src/core/house/settings';
import type { HouseMention, HouseSource, HouseStory } from '../../../src/core/house/story';

/** Places are words here. */
type Mention = HouseMention<string>;
type Source = HouseSource<string>;

const mention = (place: string, rest: Partial<Mention> = {}): Mention => ({
  place,
  paragraph: 2,
  words: 0,
  speaksFirst: false,
  bodies: [],
  ...rest,
});

/** A person kept from view, well described and for a good reason. */
const source = (place: string, rest: Partial<Source> = {}): Source => ({
  id: 0,
  strict: true,
  informed: true,
  specificity: 3,
  described: true,
  number: 2,
  mentions: [mention(place)],
  reasons: [{ place: 'for fear of losing her flat', formulaic: false }],
  ...rest,
});

const story = (sources: readonly Source[], rest: Partial<HouseStory<string>> = {}): HouseStory<string> => ({
  sources,
  blanketReason: false,
  silentBodies: new Set(),
  bareUnnamings: [],
  ...rest,
});

const placesOf = (
  check: HouseCheck,
  seen: HouseStory<string>,
  choices: HouseChoices = {},
): readonly string[] => runCheck(check, seen, settleHouse(choices)).map(({ place }) => place);

describe('a check over a story', () => {
  it('has nothing to ask of a story as it should be', () => {
    for (const check of HOUSE_CHECKS) {
      assert.deepEqual(placesOf(check, story([source('an aide')])), [], check);
      assert.deepEqual(placesOf(check, story([])), [], check);
    }
  });

  describe('of reasons', () => {
    const bare = source('a source', { reasons: [] });

    it('asks for one, unless one is given for all', () => {
      assert.deepEqual(placesOf('reason-missing', story([bare, source('an aide')])), ['a source']);
      assert.deepEqual(placesOf('reason-missing', story([bare], { blanketReason: true })), []);
    });

    it('asks about those who are known by what they are only where the desk wants it', () => {
      const residents = source('residents', { strict: false, reasons: [] });
      assert.deepEqual(placesOf('reason-missing', story([residents])), []);
      const all = { 'reason-missing': { sources: 'all' } } as const;
      assert.deepEqual(placesOf('reason-missing', story([residents]), all), ['residents']);
    });

    it('points at a formula where nothing better stands beside it', () => {
      const formula = { place: 'to speak freely', formulaic: true };
      const reason = { place: 'for fear of losing her flat', formulaic: false };
      assert.deepEqual(placesOf('reason-boilerplate', story([source('an aide', { reasons: [formula] })])), [
        'to speak freely',
      ]);
      const both = source('an aide', { reasons: [formula, reason] });
      assert.deepEqual(placesOf('reason-boilerplate', story([both])), []);
    });
  });

  it('calls a description weak by how little it tells', () => {
    const sources = [
      source('sources', { specificity: 0, described: false }),
      source('people familiar with it', { specificity: 1, described: false }),
      source('a Treasury official', { specificity: 1 }),
    ];
    assert.deepEqual(placesOf('weak-description', story(sources)), ['sources', 'people familiar with it']);
    const strictly = { 'weak-description': { atMost: 0 } } as const;
    assert.deepEqual(placesOf('weak-description', story(sources), strictly), ['sources']);
  });

  it('counts the words of a quotation, and tells of each source once', () => {
    const quoted = source('an aide', {
      mentions: [mention('an aide'), mention('the aide', { words: 4 }), mention('the man', { words: 30 })],
    });
    assert.deepEqual(placesOf('anonymous-quote', story([quoted])), ['the aide']);
    assert.deepEqual(placesOf('anonymous-quote', story([quoted]), { 'anonymous-quote': { words: 5 } }), [
      'the man',
    ]);
  });

  it('looks at the opening once, and at who is quoted first', () => {
    const opening = [0, 1, 1, 2].map((paragraph) =>
      source(`in ${paragraph}`, { mentions: [mention(`in ${paragraph}`, { paragraph })] }),
    );
    assert.deepEqual(placesOf('anonymous-lede', story(opening)), ['in 0']);
    assert.deepEqual(placesOf('anonymous-lede', story(opening.slice(3))), []);
    const wide = { 'anonymous-lede': { paragraphs: 2 } };
    assert.deepEqual(placesOf('anonymous-lede', story(opening.slice(3)), wide), ['in 2']);
    const first = source('an aide', { mentions: [mention('an aide', { paragraph: 9, speaksFirst: true })] });
    assert.deepEqual(placesOf('anonymous-lede', story([first])), ['an aide']);
  });

  it('asks for a second source where one person is all there is', () => {
    const one = source('a source', { number: 1 });
    assert.deepEqual(placesOf('single-source', story([one])), ['a source']);
    assert.deepEqual(placesOf('single-source', story([one, source('officials', { strict: false })])), []);
    assert.deepEqual(
      placesOf('single-source', story([source('a neighbour', { number: 1, informed: false })])),
      [],
    );
  });

  it('finds the body that spoke although it declined to', () => {
    const insider = source('a Norda executive', {
      mentions: [mention('a Norda executive', { bodies: ['norda'] })],
    });
    const silentBodies = new Set(['norda']);
    assert.deepEqual(placesOf('no-comment-conflict', story([insider], { silentBodies })), [
      'a Norda executive',
    ]);
    assert.deepEqual(placesOf('no-comment-conflict', story([source('an aide')], { silentBodies })), []);
  });

  it('points at every name that was made up for no reason', () => {
    assert.deepEqual(placesOf('pseudonym', story([], { bareUnnamings: ['not her real name'] })), [
      'not her real name',
    ]);
  });
});
