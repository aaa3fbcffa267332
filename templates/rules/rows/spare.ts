import type { Row } from './row.ts';

/**
 * Rows slide by slide. Where what only hangs on some of them would cost a slide more, the longest of it is left out until it does not:
 * two slides of two rows each say less than one of four.
 * @param paged shares rows out to slides
 */
export function onFewest<Own extends Row>(rows: Own[], paged: (rows: Own[]) => Own[][]): Own[][] {
  const fewest = paged(rows.map(bare)).length;
  const kept = [...rows];
  for (let pages = paged(kept); ; pages = paged(kept)) {
    const at = longest(kept);
    if (pages.length <= fewest || at < 0) return pages;
    kept[at] = bare(kept[at] as Own);
  }
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
