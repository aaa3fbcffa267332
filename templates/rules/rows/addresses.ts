import type { List } from '#model';

/**
 * "https://…" and no more in each item, or "Charts: https://…": nobody reads an address aloud, and in the notes it leads there as well.
 */
export function isAllAddresses({ items }: List): boolean {
  return items.every(({ prose, blocks }) => blocks.length === 0 && address.test(prose.text.trim()));
}

const address = /^(?:[^:：]{1,32}[:：]\s*)?<?https?:\/\/\S+$/u;
