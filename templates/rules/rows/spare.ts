import type { Row } from './row.ts';

/**
 * Rows slide by slide. Where what only hangs on some of them would cost a slide more, the longest of it is left out until it does not:
 * two slides of two rows each say less than one of four.
 * @param paged shares rows out to slides
 */
export function onFewest<Own extends Row>(rows: Own[], paged: (rows: Own[]) => Own[][]): Own[][] {
  const fewest = paged(rows.map(bare)).length;
  const whole = paged(rows);
  const kept = [...rows];
  for (let pages = whole; ; pages = paged(kept)) {
    const at = longest(kept);
    if (pages.length <= fewest || at < 0)
      return hanging(kept) * 2 < hanging(rows) && whole.length === fewest + 1 ? whole : pages;
    kept[at] = bare(kept[at] as Own);
  }
}

/** How many rows tell what their bold words mean: where most of them do not, it is no list to show. */
function hanging(rows: Row[]): number {
  return rows.filter(({ support, named }) => support && named).length;
}

function bare<Own extends Row>(row: Own): Own {
  if (!row.spare) return row;
  const { support: _, ...rest } = row;
  return rest as Own;
}

/** The place of the row with the longest line that may be left out; -1 if there is none. */
function longest(rows: Row[]): number {
  const lengths = rows.map(({ spare, support }) => (spare && support ? support.text.length : 0));
  const most = Math.max(0, ...lengths);
  return most === 0 ? -1 : lengths.indexOf(most);
}
