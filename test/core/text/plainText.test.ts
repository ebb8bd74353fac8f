import fc from 'fast-check';
import assert from 'node:assert/strict';
import { plainTextProse } from '../../../src/core/text/plainText';

const read = (source: string): readonly string[] =>
  plainTextProse(source).blocks.map(({ kind, text }) => `${kind}: ${text.replace(/\s+/g, ' ')}`);

describe('plainTextProse', () => {
  const cases: readonly (readonly [name: string, source: readonly string[], blocks: readonly string[]])[] = [
    [
      'parts paragraphs at blank lines',
      ['It rained.', '', ' \t', 'It stopped.'],
      ['paragraph: It rained.', 'paragraph: It stopped.'],
    ],
    [
      'joins lines that were wrapped by hand',
      [
        'Two officials of the harbour authority, who asked not',
        'to be named, told the Gazette on Monday that Captain',
        'Reyes had left.',
      ],
      [
        'paragraph: Two officials of the harbour authority, who asked not to be named, told the Gazette on Monday that Captain Reyes had left.',
      ],
    ],
    [
      'takes each line for a paragraph where none was wrapped',
      [
        `The ferry was late again on Monday, ${'and so was the bus that should have met it at the pier '.repeat(2)}.`,
        'Officials said nothing.',
        'Passengers waited.',
      ],
      [
        `paragraph: The ferry was late again on Monday, ${'and so was the bus that should have met it at the pier '.repeat(2)}.`,
        'paragraph: Officials said nothing.',
        'paragraph: Passengers waited.',
      ],
    ],
    [
      'parts lines whose next word would have fitted',
      [
        'The harbour authority would not say how many boats it has.',
        'Officials said nothing.',
        'Passengers waited.',
      ],
      [
        'paragraph: The harbour authority would not say how many boats it has. Officials said nothing.',
        'paragraph: Passengers waited.',
      ],
    ],
    [
      'goes on where a line begins in lower case',
      ['Two officials,', 'who asked not to be named,', 'said no.'],
      ['paragraph: Two officials, who asked not to be named, said no.'],
    ],
    [
      'begins a paragraph at an indented line',
      [
        '    The ferry was late on Monday, an official said, and',
        'nobody knew why it was.',
        '    The next one was late, too.',
      ],
      [
        'paragraph: The ferry was late on Monday, an official said, and nobody knew why it was.',
        'paragraph: The next one was late, too.',
      ],
    ],
    [
      'begins an item at a bullet or a number, and goes on in its lines',
      ['They want:', '- two ferries, both of them', '  new', '* a bus', '1. Time', '2) Money'],
      [
        'paragraph: They want:',
        'listItem: two ferries, both of them new',
        'listItem: a bus',
        'listItem: Time',
        'listItem: Money',
      ],
    ],
    [
      'takes no wrapped number for an item',
      ['The contract forbids it, the two officials said, in Article', '5. They did not show it.'],
      ['paragraph: The contract forbids it, the two officials said, in Article 5. They did not show it.'],
    ],
    [
      'ignores the length of a line that cannot be wrapped',
      [
        'Two officials sent the report to the harbour authority at',
        `https://a.example/${'a'.repeat(150)}`,
        'before they left.',
      ],
      [
        `paragraph: Two officials sent the report to the harbour authority at https://a.example/${'a'.repeat(150)} before they left.`,
      ],
    ],
    [
      'finds headings',
      [
        'Ferry late again',
        '',
        'FERRIES',
        '',
        'What the Harbour Authority Says',
        '',
        'It says nothing',
        '',
        'Nobody Said.',
      ],
      [
        'heading: Ferry late again',
        'heading: FERRIES',
        'heading: What the Harbour Authority Says',
        'paragraph: It says nothing',
        'paragraph: Nobody Said.',
      ],
    ],
    [
      'finds a heading above its text',
      ['Ferry late again', `Officials said ${'no '.repeat(40)}.`],
      ['heading: Ferry late again', `paragraph: Officials said ${'no '.repeat(40)}.`],
    ],
    [
      'keeps the lines of an address apart',
      ['Harbour Authority', 'Pier 4', 'Ruri'],
      ['heading: Harbour Authority', 'heading: Pier 4', 'heading: Ruri'],
    ],
    ['finds nothing in nothing', ['', ' ', ''], []],
  ];
  for (const [name, lines, blocks] of cases) {
    it(name, () => {
      for (const lineBreak of ['\n', '\r\n', '\r']) assert.deepEqual(read(lines.join(lineBreak)), blocks);
    });
  }

  const anyText = fc
    .array(
      fc.constantFrom(
        'officials',
        'Said',
        'no.',
        '😀',
        '- ',
        '5. ',
        ' ',
        '  ',
        '\t',
        '\n',
        '\n',
        '\n\n',
        '\r\n',
        '\r',
        '\u00a0',
        '\u2028',
        'a'.repeat(130),
      ),
      {
        maxLength: 60,
      },
    )
    .map((parts) => parts.join(''));

  it('gives plain slices in order, and loses no letter', () =>
    fc.assert(
      fc.property(anyText, (source) => {
        let settled = 0;
        let left = '';
        for (const block of plainTextProse(source).blocks) {
          assert.ok(settled <= block.start && block.start < block.end);
          assert.equal(block.text, source.slice(block.start, block.end));
          assert.equal(block.text, block.text.trim());
          assert.equal('map' in block, false);
          left += source.slice(settled, block.start);
          settled = block.end;
        }
        assert.doesNotMatch(left + source.slice(settled), /\p{L}/u);
      }),
      { numRuns: 1_000 },
    ));

  it('reads a paragraph the same wherever it is wrapped', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('officials', 'Said', 'no', 'of', 'Łódź', '5.', 'U.S.'), {
          minLength: 30,
          maxLength: 80,
        }),
        fc.integer({ min: 40, max: 120 }),
        (words, width) => {
          const lines = ['Officials'];
          for (const word of words) {
            const line = `${lines.at(-1)} ${word}`;
            if (line.length <= width) lines[lines.length - 1] = line;
            else lines.push(word);
          }
          assert.deepEqual(
            plainTextProse(lines.join('\n')).blocks.map(({ text }) => text.replaceAll('\n', ' ')),
            [['Officials', ...words].join(' ')],
          );
        },
      ),
      { numRuns: 1_000 },
    ));
});
