import type { Material } from '#model';

/** Whether a sentence stands in what the author set as a quotation: that is told with its owner, or not at all. */
export function inQuotation(at: number, { blocks }: Material): boolean {
  return blocks.some(({ block, from, to }) => block.kind === 'quote' && from <= at && at < to);
}
