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
    if (block.kind !== 'paragraph' || !(isBody(blocks[index + 1]) || isOverPart(blocks, index, signs))) continue;
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

/** "1. The hull", right above the heading of its first part. */
function isOverPart(blocks: Block[], index: number, signs: Signs): boolean {
  const [part, body] = blocks.slice(index + 1, index + 3);
  return (
    part?.kind === 'paragraph' && !signs.numbered(part.prose.text) && couldHead(part.prose.text, signs) && isBody(body)
  );
}

/**
 * The headings below those of a row that begin with one each: all that stand between two of the row, and the first behind its last.
 * None where the row is not so.
 */
export function belowRow(rows: Set<number>[], heads: boolean[]): Set<number> {
  const parts = rows.flatMap((row) => {
    const [all, last = 0] = [[...row], Math.max(...row)];
    if (all.filter((at) => heads[at + 1] && !row.has(at + 1)).length * 2 <= all.length) return [];
    return heads.flatMap((head, at) => (head && !row.has(at) && at > Math.min(...row) && at <= last + 1 ? [at] : []));
  });
  return new Set(parts);
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
