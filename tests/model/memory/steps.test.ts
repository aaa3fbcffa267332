import { atOnce, inTurns, type Steps } from '#model';
import { expect, it } from 'vitest';

function* counting(to: number, seen: number[]): Steps<string> {
  for (let count = 1; count <= to; count++) {
    seen.push(count);
    yield;
  }
  return 'done';
}

it('comes to the same, whether others have their turn between the steps or not', async () => {
  const [alone, between]: number[][] = [[], []];
  expect(atOnce(counting(3, alone ?? []))).toBe('done');
  const seen = between ?? [];
  expect(await inTurns(counting(3, seen), async () => void seen.push(0))).toBe('done');
  expect(alone).toEqual([1, 2, 3]);
  expect(seen).toEqual([1, 0, 2, 0, 3, 0]);
});

it('is given up between two steps', async () => {
  const seen: number[] = [];
  const pause = async () => {
    if (seen.length === 2) throw new Error('enough');
  };
  await expect(inTurns(counting(9, seen), pause)).rejects.toThrow('enough');
  expect(seen).toEqual([1, 2]);
});
