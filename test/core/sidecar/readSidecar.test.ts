import assert from 'node:assert/strict';
import { describeProblem } from '../../../src/core/messages';
import { readSidecar } from '../../../src/core/sidecar/readSidecar';
import { readMarked } from '../../support/marked';
import { SIDECAR } from './sidecarFixture';

/** The fixture with one thing put in another's place; `[[…]]` marks where the problem is to be. */
const spoil = (what: string, by: string) => {
  assert(SIDECAR.includes(what));
  return SIDECAR.replace(what, () => by);
};

const OTHERS = ['3k9w0a', '440718', 'b7c2de', 'zz01aq'];

/** What is wrong, the marked place, the problem, and the annotation that cannot be used for it. */
const CASES: readonly (readonly [title: string, fixture: string, message: RegExp, unusable?: string])[] = [
  [
    'a misspelt value',
    spoil('basis: saw-document', 'basis: [[saw document]]'),
    /one of participant, witness, saw-document,/,
    '3k9w0a',
  ],
  ['a name for a role', spoil('by: reporter', 'by: [[Quill]]'), /a role in small letters/, '3k9w0a'],
  ['a day without a time', spoil('2026-05-04T09:30:00Z', '[[2026-05-04]]'), /date and time/, '3k9w0a'],
  ['no people at all', spoil('number: 1', 'number: [[0]]'), /a whole number, 1 or more/, '3k9w0a'],
  [
    'a list for a map',
    spoil('quote: { exact: critics say, prefix: "", suffix: " the port needs no" }', 'quote: [[critics]]'),
    /a map of keys/,
    '440718',
  ],
  [
    'a missing key',
    spoil('  b7c2de:\n    kind: anonymous-source\n', '  [[b7c2de]]:\n').replace(
      '" added that the" }\n    state: open',
      '" added that the" }',
    ),
    /"state" is missing/,
    'b7c2de',
  ],
  [
    'a dismissal of what is open',
    spoil(
      'state: dismissed\n    dismissed:\n      reason: named-nearby',
      'state: open\n    dismissed:\n      [[reason: named-nearby',
    ).replace('next paragraph.\n', 'next paragraph.\n]]'),
    /left out unless the state is dismissed/,
    '440718',
  ],
  [
    'an unknown key',
    spoil('rule: vague/generic', 'rule: vague/generic\n    [[colour]]: red'),
    /no such key here; there are kind, rule,/,
  ],
  [
    'an unknown key at the top',
    spoil('version: 1', 'version: 1\n[[outlet]]: x'),
    /there are version, draft, annotations/,
  ],
  ['an id that is none', spoil('  zz01aq:', '  [[Pier9]]:'), /six characters/],
  ['a source that is not there', spoil('sameAs: 3k9w0a', 'sameAs: [[3k9w0b]]'), /no annotation with this id/],
  [
    'a key that asks for a person',
    spoil('number: 1', 'number: 1\n      [[sourceName]]: x'),
    /this key seems to say who/,
  ],
  [
    'an address in a note',
    spoil('Has anybody seen', 'Ask m.quill@harbour.example who has seen'),
    /this value seems to say who/,
  ],
  [
    'a number in a comment',
    spoil('# Settled by phone.', '[[# Settled on 555-010-4477.]]'),
    /this comment seems to say who/,
  ],
];

describe('readSidecar', () => {
  it('reads every annotation', () => {
    const { annotations, draft, problems } = readSidecar(SIDECAR, 'a.yaml');
    assert.deepEqual([...annotations.keys()], OTHERS);
    assert.equal(annotations.get('3k9w0a')?.disclosure?.approval?.at, '2026-05-04T09:30:00Z');
    assert.equal(draft, 'dredging.md');
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['conflict-open'],
    );
  });

  describe('says what is wrong, and where, and shows the others', () => {
    for (const [title, fixture, message, unusable] of CASES) {
      it(title, () => {
        const { text, marks } = readMarked(fixture);
        const { annotations, problems } = readSidecar(text, 'a.yaml');
        const found = problems.find((problem) => message.test(describeProblem(problem)));
        assert(found, problems.map(describeProblem).join('\n'));
        if (marks[0]) assert.deepEqual(found.range, marks[0]);
        assert.deepEqual(
          OTHERS.filter((id) => !annotations.has(id) && text.includes(id)),
          unusable ? [unusable] : [],
        );
      });
    }
  });

  it('never repeats the words that say who somebody is', () => {
    const secret = 'm.quill@harbour.example';
    const fixtures = [
      spoil('number: 1', `number: 1\n      ${secret}: x`),
      spoil('number: 1', `number: 1\n      phone: ${secret}`),
      spoil('Not yet', `Not yet, says ${secret}`),
      spoil('# Settled by phone.', `# ${secret}`),
      spoil('kind: vague-attribution', `kind: "${secret}`),
      spoil('state: resolved', `state: *${secret}`),
    ];
    for (const fixture of fixtures) {
      const { problems } = readSidecar(fixture, 'a.yaml');
      assert.ok(problems.length > 0);
      for (const problem of problems) assert.doesNotMatch(describeProblem(problem), /quill/);
    }
  });

  describe('where it is not YAML', () => {
    it('reads the annotations around the one that breaks it', () => {
      const { text, marks } = readMarked(spoil('kind: vague-attribution', 'kind: [["]]vague'));
      const { annotations, obstacles } = readSidecar(text, 'a.yaml');
      assert.deepEqual([...annotations.keys()], ['3k9w0a', 'b7c2de', 'zz01aq']);
      assert.equal(obstacles[0].line, text.slice(0, marks[0].start).split('\n').length);
    });

    it('reads the first of two annotations with one id', () => {
      const text = spoil(
        '  zz01aq:',
        '  b7c2de:\n    quote: { exact: a, prefix: "", suffix: "" }\n    state: open\n  zz01aq:',
      );
      const { annotations, obstacles } = readSidecar(text, 'a.yaml');
      assert.equal(annotations.get('b7c2de')?.quote.exact, 'the person');
      assert.deepEqual([...annotations.keys()], OTHERS);
      assert.match(describeProblem(obstacles[0]), /the same key is there twice/);
    });

    it('reads nothing of what has no annotations, and never throws', () => {
      for (const text of ['- a\n- b', 'x', '"', '<<<<<<< ', '=======', 'annotations:\n  "']) {
        const { annotations, problems } = readSidecar(text, 'a.yaml');
        assert.equal(annotations.size, 0);
        assert.ok(problems.length > 0);
      }
    });

    it('has nothing against a file that says nothing yet', () => {
      for (const text of ['', '\n', '# later']) assert.deepEqual(readSidecar(text, 'a.yaml').problems, []);
    });

    it('does not let aliases blow up', () => {
      const bomb = [
        'a: &a [x]',
        ...'bcdefgh'.split('').map((key, i) => `${key}: &${key} [${`*${'abcdefg'[i]}, `.repeat(9)}]`),
      ].join('\n');
      const { obstacles } = readSidecar(bomb, 'a.yaml');
      assert.match(describeProblem(obstacles[0]), /repeats itself too often/);
    });
  });

  it('refuses a newer version with one sentence', () => {
    const { annotations, problems } = readSidecar(spoil('version: 1', 'version: 2\nfuture: yes'), 'a.yaml');
    assert.equal(annotations.size, 0);
    assert.deepEqual(problems.map(describeProblem), [
      'a.yaml:2:10: made by a newer version of On the Record (this one knows version 1); it is left as it is. Update to read it.',
    ]);
  });

  describe('where Git left its marks', () => {
    const ours = '    rule: vague/study\n';
    const theirs = '    rule: vague/adverb\n    disclosure:\n      number: 3\n';
    const entry = '  newone:\n    quote: { exact: a, prefix: "", suffix: "" }\n    state: open\n';
    const marked = spoil(
      '    rule: vague/generic\n',
      `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> desk\n`,
    ).replace(
      '  zz01aq:',
      `<<<<<<< HEAD\n${entry}=======\n${entry.replace('newone', 'newtwo')}>>>>>>> desk\n  zz01aq:`,
    );

    it('reads both sides', () => {
      const { annotations, obstacles, problems } = readSidecar(marked, 'a.yaml');
      assert.deepEqual([...annotations.keys()], ['3k9w0a', '440718', 'b7c2de', 'newone', 'newtwo', 'zz01aq']);
      assert.deepEqual(annotations.get('440718')?.conflict, { rule: ['vague/study', 'vague/adverb'] });
      assert.equal(annotations.get('440718')?.disclosure?.number, 3);
      assert.deepEqual(
        obstacles.map(({ code }) => code),
        Array(6).fill('conflict-markers'),
      );
      assert.deepEqual(
        problems.map(({ code }) => code).filter((code) => code !== 'conflict-markers'),
        ['conflict-open'],
      );
    });

    it('knows where things stand all the same', () => {
      const { rangeOf } = readSidecar(marked, 'a.yaml');
      for (const id of ['newone', 'newtwo', 'zz01aq']) {
        const { start, end } = rangeOf(id) ?? { start: 0, end: 0 };
        assert.equal(marked.slice(start, end), id);
      }
      assert.equal(rangeOf('nobody'), undefined);
    });

    it('decides by what both go back to, where Git says so', () => {
      const { annotations } = readSidecar(
        marked.replace(`=======\n${theirs}`, `||||||| base\n${ours}=======\n${theirs}`),
        'a.yaml',
      );
      assert.equal(annotations.get('440718')?.rule, 'vague/adverb');
      assert.equal(annotations.get('440718')?.conflict, undefined);
    });
  });
});
