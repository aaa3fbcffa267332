import type { Context, List } from '#model';
import { itemRows } from '../../rules/rows/item-rows.ts';
import type { Row } from '../../rules/rows/row.ts';

/** A row with the number that it has in the author's list. */
export interface Step extends Row {
  number: number;
}

/** The steps that have something short enough to show, under their own numbers. */
export function numbered(list: List, context: Context): Step[] {
  return list.items.flatMap((item, at) =>
    itemRows({ ...list, items: [item] }, context).map((row) => ({ ...row, number: list.start + at })),
  );
}

/** Steps that follow one another: where one is left out, the next begins a slide, and has its own number there. */
export function inARow(all: Step[]): Step[][] {
  const rows: Step[][] = [];
  for (const step of all) {
    const row = rows.at(-1);
    if (row?.at(-1)?.number === step.number - 1) row.push(step);
    else rows.push([step]);
  }
  return rows;
}
