import type { Box, Context, Table } from '#model';
import { once } from '../../rules/once.ts';
import { headingBox } from '../../rules/room/heading-box.ts';
import { cell as wideCell } from './boxes.ts';
import { cellLines } from './cell-lines.ts';
import type { Column } from './columns.ts';

/** The portrait stage: how wide its words are, and how high it is from the capitals of the heading to the foot line. */
const [width, height] = [624, 1070];
const aboveRows = 48;
const besides = 28;
/** What a cell is called stands over it, or before it, where words of it begin. */
const [over, before] = [33, 180];
const first: Box = { ...wideCell, size: 30, lines: 9, width };
const cell: Box = { ...first, weight: 400 };
const called: Box = { ...cell, size: 24, width: before - 20, weight: 500, tracking: -0.005 };
const title: Box = { ...headingBox, size: 49, lines: 9, width };

/** How high a row is on a phone: its words, and how many gaps there are between its lines of cells. */
interface Block {
  height: number;
  gaps: number;
}

/** A table as a phone shows it, row by row, each a block: its head, and below it its cells, as table.css has them. */
export interface Blocks {
  /** True where each cell has a line for itself, behind what it is called; else short ones stand side by side, below it. */
  listed: boolean;
  rows: Block[];
  cells: number;
}

/** The blocks of all rows, in the form in which they are less high. */
export function blocksOf(table: Table, columns: Column[], context: Context): Blocks {
  return once(context, table, `on a phone: ${columns.map(({ at }) => at)}`, () => {
    const [head, ...others] = columns.map(({ at }) => at);
    const own = (row: Table['rows'][number]) => heightOf(row[head ?? 0]?.text, first, context);
    const all = (form: typeof asList) =>
      table.rows.map((row) => {
        const inner = form(table, row, others, context);
        return { ...inner, height: own(row) + inner.height };
      });
    const stacked = all(sideBySide);
    const list = others.length > 2 ? all(asList) : [];
    const listed = list.length > 0 && sum(list) < sum(stacked);
    return { listed, rows: listed ? list : stacked, cells: others.length };
  });
}

/** Whether rows fit on a phone below their heading. */
export function fitOnPhone(
  blocks: Blocks,
  page: number[],
  heading: string,
  context: Context,
  air = airOf(page.length, blocks),
): boolean {
  const room = height - linesOf(heading, title, context) * lineHeight(title) - aboveRows;
  const high = page.map((at) => {
    const { height, gaps } = blocks.rows[at] ?? { height: 0, gaps: 0 };
    return { height: height + gaps * air.gap + air.row };
  });
  return sum(high) <= room;
}

/** Whether a few rows of several cells have room to spare there, even under a title of some lines more: table.css has as much air for them. */
export function isAiry(blocks: Blocks, page: number[], heading: string, context: Context): boolean {
  const isFew = page.length < 5 && blocks.cells > 1 && !blocks.listed;
  return isFew && fitOnPhone(blocks, page, heading, context, { gap: 24, row: 54 + 100 / page.length });
}

/** Between the lines of a row, and above and below it: the more rows, the closer. */
function airOf(rows: number, { cells, listed }: Blocks): { gap: number; row: number } {
  if (cells <= 2) return { gap: 18, row: 50 };
  if (listed) return rows >= 5 ? { gap: 14, row: 28 } : { gap: 20, row: 44 };
  if (rows >= 5) return { gap: 8, row: 22 };
  return rows >= 3 ? { gap: 9, row: 32 } : { gap: 14, row: 46 };
}

/** How wide cells are that have no line for themselves. */
const widths = [175, 298, 421];

function sideBySide({ head }: Table, row: Table['rows'][number], columns: number[], context: Context): Block {
  const label = columns.length > 2 ? over : 0;
  const lines: { left: number; height: number }[] = [];
  for (const at of columns) {
    const text = row[at]?.text;
    const isHeld = (one: number) =>
      linesOf(text, { ...cell, width: one }, context) <= 1 &&
      (label === 0 || linesOf(head[at]?.text, { ...called, width: one }, context) <= 1);
    const wide = widths.find(isHeld) ?? width;
    const high = heightOf(text, cell, context) + label;
    const last = lines.at(-1);
    if (last && last.left >= wide + besides) {
      last.left -= wide + besides;
      last.height = Math.max(last.height, high);
    } else lines.push({ left: width - wide, height: high });
  }
  return { height: sum(lines), gaps: lines.length };
}

function asList({ head }: Table, row: Table['rows'][number], columns: number[], context: Context): Block {
  const beside = { ...cell, width: width - before };
  const lines = columns.map((at) => ({
    height: Math.max(
      heightOf(row[at]?.text, beside, context),
      linesOf(head[at]?.text, called, context) * lineHeight(called),
    ),
  }));
  return { height: sum(lines), gaps: lines.length };
}

function linesOf(text: string | undefined, box: Box, context: Context): number {
  return Math.max(1, cellLines(text ?? '', box, context));
}

/** From the capitals of the first line to the baseline of the last. */
function heightOf(text: string | undefined, box: Box, context: Context): number {
  return linesOf(text, box, context) * lineHeight(box) - trimmed;
}

const trimmed = 12;

function lineHeight({ size, leading }: Box): number {
  return size * leading;
}

function sum(blocks: { height: number }[]): number {
  return blocks.reduce((all, { height: one }) => all + one, 0);
}
