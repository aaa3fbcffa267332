import { cachedDataVersionTag } from 'node:v8';
import { expect, it } from 'vitest';
import { giveBack } from '../../../scripts/write/pdf/give-back.ts';

it('gives back what nothing holds any longer, and leaves the engine as it is set', () => {
  const tag = cachedDataVersionTag();
  let held: object[] | undefined = Array.from({ length: 1_000_000 }, (_, at) => ({ at }));
  giveBack();
  const { heapUsed } = process.memoryUsage();
  expect(held).toHaveLength(1_000_000);
  held = undefined;
  giveBack();
  expect(process.memoryUsage().heapUsed).toBeLessThan(heapUsed - 20_000_000);
  expect(cachedDataVersionTag()).toBe(tag);
});
