/**
 * The most numbers that can stay where they are while the others move: a longest increasing subsequence, by patience sorting
 * (https://en.wikipedia.org/wiki/Longest_increasing_subsequence). Takes numbers that are all different.
 */
export function inOrder(numbers: number[]): Set<number> {
  /** The smallest number that ends a run of each length. */
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const number of numbers) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] as number) < number) low = middle + 1;
      else high = middle;
    }
    before.set(number, ends[low - 1]);
    ends[low] = number;
  }
  const steady = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before.get(at)) steady.add(at);
  return steady;
}
