import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mapInOrder } from '../../src/cli/mapInOrder';

describe('mapInOrder', () => {
  it('keeps the order and the limit, whatever ends first', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.nat(12),
        fc.integer({ min: 1, max: 5 }),
        async (scheduler, size, limit) => {
          const items = Array.from({ length: size }, (_, i) => i);
          let underWay = 0;
          const map = async (item: number) => {
            underWay++;
            assert.ok(underWay <= limit);
            await scheduler.schedule(Promise.resolve());
            underWay--;
            return item * 2;
          };
          const results: number[] = [];
          const all = async () => {
            for await (const result of mapInOrder(items, limit, map)) results.push(result);
          };
          await scheduler.waitFor(all());
          assert.deepEqual(
            results,
            items.map((item) => item * 2),
          );
        },
      ),
    );
  });

  it('starts nothing after the consumer has left', async () => {
    const started: number[] = [];
    for await (const item of mapInOrder([1, 2, 3, 4], 2, (n) => Promise.resolve(started.push(n)))) {
      if (item === 1) break;
    }
    assert.deepEqual(started, [1, 2]);
  });
});
