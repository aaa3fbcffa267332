import type { Box, Context, Table } from '#model';
import { boxes } from './boxes.ts';
import { cellLines } from './cell-lines.ts';
import { type Column, partsOfWords, sharedColumns } from './columns.ts';
import { blocksOf, fitOnPhone } from './on-phone.ts';
import { codeRoom } from '../../rules/room/code-room.ts';

/** Rows that stand on one slide at most at each step, however low they are. */
const mostRows = [3, 6, 8, 8, 8];
/** From the capitals of the heading to the floor; below the heading; under the heads; above and below a row's words. */
const body = 860;
const gaps = { heading: 64, heads: 32, row: 34 };

/** Rows by their index, slide by slide, and the step of the boxes that they are set in. */
export interface Paging {
  scale: number;
  columns: Column[];
  pages: number[][];
}

/**
 * Rows shared out to as few slides as a legible size allows, about the same number on each.
 * @returns nothing where a row is higher than a slide at the smallest size, or a cell of it is long and the row higher than a phone
 */
export function paged(table: Table, group: number[], title: string, context: Context): Paging | undefined {
  let best: (Paging & { wrapped: number }) | undefined;
  for (let scale = 0; scale < boxes.length; scale++) {
    const columns = sharedColumns(table, group, scale);
    if (scale < boxes.length - 1 && !wordsStayWhole(table, columns, scale, context)) continue;
    const room = roomFor(table, columns, title, scale, context);
    const heights = table.rows.map((row) => rowHeight(row, columns, scale, context));
    const onPhone = (rows: number[]) => fitOnPhone(blocksOf(table, columns, context), rows, title, context);
    const tall = cellHeight(scale, step(scale).cell.lines);
    if (heights.some((height, at) => height > tall && !onPhone([at]))) continue;
    const pages = filled(heights, room, mostRows[scale] ?? 7, onPhone);
    if (!pages) continue;
    const wrapped = heights.filter((height) => height > cellHeight(scale, 1)).length;
    const isFewer = !best || pages.length < best.pages.length;
    const isCalmer =
      best &&
      pages.length === best.pages.length &&
      scale <= large &&
      best.wrapped > heights.length / 3 &&
      2 * wrapped <= best.wrapped;
    if (isFewer || isCalmer) best = { scale, columns, pages, wrapped };
  }
  return best;
}

/** Down to this step a smaller size is taken where many rows have a second line, if it spares half of them that. */
const large = 3;

/** Whether no word of a table is broken at a step, but what is too long for a word. */
export function wordsStayWhole(table: Table, columns: Column[], scale: number, context: Context): boolean {
  return columns.every((column) =>
    [table.head, ...table.rows].every((row) =>
      partsOfWords(row[column.at]?.text ?? '').every(
        (word) => word.length > 30 || context.lines(word, cellBox(column, scale)) <= 1,
      ),
    ),
  );
}

/** The box of a cell in one of the columns. */
export function cellBox(column: Column, scale: number, room = 1): Box {
  return { ...step(scale).cell, width: column.room * room };
}

/** Lines that a cell may have if its row stands alone on the slide. */
export function mostLines(table: Table, columns: Column[], title: string, scale: number, context: Context): number {
  const { size, leading } = step(scale).cell;
  return Math.floor((roomFor(table, columns, title, scale, context) - gaps.row) / (size * leading));
}

/** What is left for the rows below a heading and the heads of the columns; nothing if those have not got the room. */
function roomFor(table: Table, columns: Column[], title: string, scale: number, context: Context): number {
  const { title: heading, head } = step(scale);
  const titleLines = context.lines(title, heading);
  const headLines = Math.max(
    ...columns.map(({ at, room }) => context.lines(table.head[at]?.text ?? '', { ...head, width: room })),
  );
  if (titleLines > heading.lines || headLines > head.lines) return 0;
  const heads = headLines * head.size * head.leading + gaps.heads;
  return body - titleLines * heading.size * heading.leading - gaps.heading - heads;
}

function rowHeight(row: Table['rows'][number], columns: Column[], scale: number, context: Context): number {
  const lines = columns.map((column) => {
    const { text = '', spans = [] } = row[column.at] ?? {};
    return cellLines(text, cellBox(column, scale, spans.some(({ kind }) => kind === 'code') ? codeRoom : 1), context);
  });
  return cellHeight(scale, Math.max(...lines));
}

/** How high a row is whose longest cell has so many lines. */
function cellHeight(scale: number, lines: number): number {
  const { size, leading } = step(scale).cell;
  return lines * size * leading + gaps.row;
}

function filled(
  heights: number[],
  room: number,
  rows: number,
  fits: (page: number[]) => boolean,
): number[][] | undefined {
  if (heights.some((height) => height > room)) return undefined;
  const most = greedy(heights, room, rows, fits);
  const even = greedy(heights, room, Math.ceil(heights.length / most.length), fits);
  return shared(heights, room, most.length, fits) ?? (even.length === most.length ? even : most);
}

/** The rows of so many slides, on none of them more than one row more than on another: seven on three are three, two and two. */
function shared(
  heights: number[],
  room: number,
  slides: number,
  fits: (page: number[]) => boolean,
): number[][] | undefined {
  const pages: number[][] = [];
  for (let from = 0; from < heights.length; ) {
    const size = Math.ceil((heights.length - from) / (slides - pages.length));
    const page = Array.from({ length: size }, (_, at) => from + at);
    const height = page.reduce((sum, at) => sum + (heights[at] ?? 0), 0);
    if (height > room || !fits(page)) return undefined;
    pages.push(page);
    from += size;
  }
  return pages;
}

function greedy(heights: number[], room: number, rows: number, fits: (page: number[]) => boolean): number[][] {
  const pages: number[][] = [];
  let left = 0;
  heights.forEach((height, at) => {
    const page = pages.at(-1);
    if (page && page.length < rows && height <= left && fits([...page, at])) page.push(at);
    else {
      pages.push([at]);
      left = room;
    }
    left -= height;
  });
  return pages;
}

/** The boxes of a step. */
export function step(scale: number): (typeof boxes)[number] {
  return boxes[scale] as (typeof boxes)[number];
}
