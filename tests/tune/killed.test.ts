import { expect, it } from 'vitest';
import { killed } from './killed.ts';

it('leaves the tuning and the deck whole when it is killed in the middle of writing', async () => {
  expect(await killed(8)).toEqual([]);
}, 180_000);
