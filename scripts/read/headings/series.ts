import type { Block, Paragraph, Signs } from '#model';
import { couldHead } from './could-head.ts';

/** Fewer lines that count on are no series. */
const fewest = 2;

/** In characters: what stands under a line of a series is longer, and no item of a list. */
const leastUnder = 60;

/** In words: its number tells what a line is, so that one of several may be as long. */
export const longInSeries = 18;

/** "1. The hull", "Step 2: The mast". */
const number = /^(?:\p{L}+\s)?(\d{1,2})\s?[.):]\s+\p{L}/u;

/** The indexes of lines that count on from 1, each over prose or a list of its own: headings of one row. The next row begins at 1 again. */
export function seriesOf(blocks: Block[], signs: Signs): Set<number>[] {
  const rows: number[][] = [[]];
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'paragraph' || !isBody(blocks[index + 1])) continue;
    const { text } = block.prose;
    const count = Number(number.exec(text)?.[1]);
    const row = rows.at(-1) ?? [];
    if (!(count === 1 || count === row.length + 1) || !couldHead(text, signs, longInSeries)) continue;
    if (count === 1) rows.push([index]);
    else row.push(index);
  }
  const isShort = (index: number) => couldHead((blocks[index] as Paragraph).prose.text, signs);
  return rows
    .filter((row) => row.length >= fewest && row.filter(isShort).length * 2 >= row.length)
    .map((row) => new Set(row));
}

function isBody(block: Block | undefined): boolean {
  return block?.kind === 'list' || (block?.kind === 'paragraph' && block.prose.text.length >= leastUnder);
}

/**
 * Those of some rows that stand below the heading before them: nothing is between the two, or words that lead into the row, or there are
 * several rows, each for a heading of its own.
 */
export function rowsBelow(rows: Set<number>[], blocks: Block[], heads: boolean[]): Set<number> {
  const inner = rows.filter((row) => {
    const [first = 0] = row;
    const before = blocks[first - 1];
    const isLed = before?.kind === 'paragraph' && /[:：]$/u.test(before.prose.text);
    const isHeaded = heads.some((head, at) => head && at > 0 && at < first && !rows.some((other) => other.has(at)));
    return isHeaded && (heads[first - 1] === true || isLed || rows.length > 1);
  });
  return new Set(inner.flatMap((row) => [...row]));
}
