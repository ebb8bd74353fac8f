import assert from 'node:assert/strict';
import {
  findIdentityLeaks,
  findNewLeaks,
  namesIdentity,
  withoutLeaks,
} from '../../../src/core/annotations/identityLeaks';

const LEAKS = [
  'Ask m.quill@harbour.example.',
  'm_quill+desk@mail.harbour.example',
  'she is @harbourquill there',
  'on Mastodon: @quill@social.example',
  '+44 20 7946 0321',
  '0044 20 7946 0321',
  'ring (020) 7946 0321 at night',
  '020 7946 0321',
  '06-12345678',
  '555-010-4477',
  '(555) 010-4477',
  'https://social.example/@quill',
  'see linkedin.com/in/quill',
  'wa.me/15550104477',
  'Signal: quill.01',
  'real name: Quill',
];

const HARMLESS = [
  'Ask again on Monday.',
  '2026-05-04T09:30:00Z',
  '2026-05-04T09:30:00+02:00',
  'between 2026-05-04 and 2026-05-11',
  'The fine is 1,250,000.50 in all.',
  'Settled by phone.',
  'Chapter 3.2.1, pages 100-120',
  '@desk: cut this?',
  '@standards, can we?',
  'a dozen @ 3 each',
  'https://harbour.example/reports/2026',
  'rows 100 200 300',
];

describe('findIdentityLeaks', () => {
  for (const words of LEAKS) it(`sees "${words}"`, () => assert.equal(namesIdentity(words), true));
  for (const words of HARMLESS) it(`lets "${words}" pass`, () => assert.equal(namesIdentity(words), false));

  it('looks at keys and values, but not at the words of the draft', () => {
    const address = 'm.quill@harbour.example';
    const content = {
      draft: '@quill.md',
      annotations: {
        signal: { quote: { exact: `write to ${address}`, prefix: address, suffix: address } },
        a1b2c3: {
          quote: { exact: 'x', who: 'x' },
          thread: [{ note: 'Fine.' }, { note: address }],
          disclosure: {
            approval: { exact: address },
            source_name: 'Q',
            contactDetails: {},
            number: 15550104477,
          },
        },
      },
    };
    assert.deepEqual(
      findIdentityLeaks(content).map(({ path, part }) => [path.slice(2).join('.'), part]),
      [
        ['quote.who', 'key'],
        ['thread.1.note', 'value'],
        ['disclosure.source_name', 'key'],
        ['disclosure.contactDetails', 'key'],
      ],
    );
  });

  it('tells new leaks from old ones, wherever in a list they stand', () => {
    const [old, fresh] = ['555-010-4477', '555-010-4478'].map((note) => ({ note }));
    const known = { annotations: { a1b2c3: { thread: [old] } } };
    const content = { annotations: { a1b2c3: { thread: [{ note: 'First.' }, old, fresh] } } };
    const leaks = findNewLeaks(content, known);
    assert.deepEqual(
      leaks.map(({ path }) => path),
      [['annotations', 'a1b2c3', 'thread', 2, 'note']],
    );
    assert.deepEqual(withoutLeaks(content, leaks), {
      annotations: { a1b2c3: { thread: [{ note: 'First.' }, old] } },
    });
  });

  it('takes a conflict out with any of its values', () => {
    const content = { annotations: { a1b2c3: { rule: 'x', conflict: { rule: ['x', '555-010-4477'] } } } };
    assert.deepEqual(withoutLeaks(content, findIdentityLeaks(content)), {
      annotations: { a1b2c3: { rule: 'x' } },
    });
  });
});
