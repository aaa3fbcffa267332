import { type Context, opensBold } from '#model';
import { pages } from '../../rules/room/pages.ts';
import { type Row, rowWords } from '../../rules/rows/row.ts';
import { onFewest } from '../../rules/rows/spare.ts';
import { mostOfWhole } from './list-rows.ts';

/** As few slides as hold the rows, each with as many as the next where that takes no more of them; what leads into them takes words of the first. */
export function evenly(rows: Row[], most: number, left: number, taken: number, context: Context): Row[][] {
  const filled = (size: number, room: number, first: number) =>
    onFewest(rows, (all) => pages(all, size, room, (row) => rowWords(row, context), first));
  const all = filled(most, left, taken);
  const short = taken > 0 ? filled(most, left - taken, 0) : all;
  const fewest = short.length < all.length ? short : all;
  if (fewest.length > mostOfWhole || fewest.length < 2) return fewest;
  const even = filled(Math.ceil(rows.length / fewest.length), left, taken);
  return even.length === fewest.length ? even : fewest;
}

/** Where each item would have a slide to itself, their names say more side by side: those that are set in bold letters say enough alone. */
export function together(rows: Row[], paged: (rows: Row[]) => Row[][], context: Context): Row[] {
  const isNamed = ({ lead, support, spare }: Row) =>
    support !== undefined && spare !== false && lead.sources.some((id) => opensBold(context.sentence(id)));
  if (rows.length < leastTogether || !rows.every((row) => !row.support || isNamed(row))) return rows;
  const all = paged(rows);
  const names = rows.map(({ support: _, ...row }) => row);
  return !all.some(({ length }) => length > 1) && paged(names).length * 2 <= all.length ? names : rows;
}

/** In items: two have a slide each. */
const leastTogether = 3;

/** As they are counted on the slide: without blanks, what is counted in two pieces may be one more than the whole. */
export function wordsOn(page: Row[], context: Context): number {
  return page.reduce(
    (sum, { lead, support }) => sum + context.words(lead.text) + context.words(support?.text ?? ''),
    0,
  );
}

/** A row that would have a slide to itself. */
export function hasLoner(pages: Row[][]): boolean {
  return pages.some((page) => page.length === 1);
}
