import type { Block, Signs } from '#model';
import { couldHead } from './could-head.ts';

/** Fewer lines that count on are no series. */
const fewest = 2;

/** In characters: what stands under a line of a series is longer, and no item of a list. */
const leastUnder = 60;

/** "1. The hull", "Step 2: The mast". */
const number = /^(?:\p{L}+\s)?(\d{1,2})\s?[.):]\s+\p{L}/u;

/** The indexes of lines that count on from 1, each over prose of its own: headings of one row. */
export function seriesOf(blocks: Block[], signs: Signs): Set<number> {
  const found: number[] = [];
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    if (block.kind !== 'paragraph' || next?.kind !== 'paragraph' || next.prose.text.length < leastUnder) continue;
    const { text } = block.prose;
    if (Number(number.exec(text)?.[1]) === found.length + 1 && couldHead(text, signs)) found.push(index);
  }
  return new Set(found.length >= fewest ? found : []);
}

/** Whether a series stands below the heading before it: nothing is between the two, or words that lead into it. */
export function standsBelow(series: Set<number>, blocks: Block[], heads: boolean[]): boolean {
  const [first = 0] = series;
  const before = blocks[first - 1];
  const isHeaded = heads.some((head, index) => head && index > 0 && index < first);
  return isHeaded && (heads[first - 1] === true || (before?.kind === 'paragraph' && /[:：]$/u.test(before.prose.text)));
}
