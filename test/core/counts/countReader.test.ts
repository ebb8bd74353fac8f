import assert from 'node:assert/strict';
import { createCountReader } from '../../../src/core/counts/countReader';
import { NO_COUNTS } from '../../../src/core/counts/facts';
import { english, read } from '../../support/read';

const reader = createCountReader(english);

describe('the facts of a block', () => {
  it('are one shared value where a block counts nothing', () => {
    assert.equal(
      reader.find(read('The harbour froze over in the night, and the ferries stayed away.')),
      NO_COUNTS,
    );
  });

  it('hold block offsets and no tokens', () => {
    const text = 'On Friday six ports, including Lyon and Metz, closed.';
    const [{ start, end, roll }] = reader.find(read(text)).counts;
    assert.equal(text.slice(start, end), 'six ports, including Lyon and Metz');
    assert.deepEqual(
      roll?.named.map((member) => text.slice(member.start, member.end)),
      ['Lyon', 'Metz'],
    );
  });

  it('depend on the text alone', () => {
    const text = 'Norwell and two other banks met the four ministers, including Ada Poe and Lee Marsh.';
    const first = reader.find(read(text));
    reader.find(read('Nine ships, among them the Ada and the Eva, sank.'));
    assert.deepEqual(reader.find(read(text)), first);
  });
});
