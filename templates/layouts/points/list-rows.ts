import { type Context, type List, type Material, sideOf } from '#model';
import { pages } from '../../rules/room/pages.ts';
import { itemRows } from '../../rules/rows/item-rows.ts';
import { type Row, rowWords } from '../../rules/rows/row.ts';

/** In items: a longer list is shown so far, and the rest of it is in the notes: nobody remembers the sixteenth, nor the eleventh. */
export const [mostItems, mostOfLong] = [15, 10];

/** In slides: so many are not too many where none of the items is left out for them. */
export const mostOfWhole = 5;

/** In words: what a title leaves of a slide. */
const room = 42;

/**
 * What its items say: all of them, where they can all be shown, or without the whole long ones, where there is no time for them. Of a side
 * that is weighed against another nothing is left out for time.
 */
export function rowsOf(list: List, isSide: boolean, context: Context): Row[][] {
  const all = itemRows(list, context);
  const short = all.filter(({ long }) => !long);
  if (short.length === all.length) return [all];
  const isAll = all.length <= mostItems && pages(all, 5, room, (row) => rowWords(row, context)).length <= mostOfWhole;
  return [...(isAll ? [all] : []), ...(isAll && isSide ? [] : [short])];
}

/** "Drawbacks: • it burns": what is only one thing is still to be weighed against what the other side says. */
export function isOneSide({ sentences }: Material, from: number, { pack }: Context): boolean {
  const over = sentences[from - 1];
  const side = over && sideOf(over.text, pack);
  return side !== undefined && side.at >= (over?.text.length ?? 0);
}
