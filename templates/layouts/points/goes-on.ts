import type { Draft } from '#model';
import type { Row } from '../../rules/rows/row.ts';
import { fixed } from '../../rules/words/words.ts';

/**
 * The last slide of a list that goes on behind it ends in an ellipsis: whoever sees it knows that there is more. Where a slide has as many
 * rows as it can have, that takes the place of the last.
 * @param next the first row that is on no slide
 * @param made the slides of rows
 * @returns nothing where they and the ellipsis have no room on one slide
 */
export function goingOn(page: Row[], next: Row, most: number, made: (rows: Row[]) => Draft[]): Draft[] | undefined {
  const kept = page.slice(0, most - 1);
  const { sources } = (page[most - 1] ?? next).lead;
  const drafts = kept.length === 0 ? [] : made([...kept, { lead: { ...fixed('…'), sources } }]);
  return drafts.length === 1 ? drafts : undefined;
}

/** How many rows of a list slides show; a slide that has none has one in large letters. */
export function shownOn(drafts: Draft[]): number {
  return drafts.reduce(
    (sum, { slots: { points } }) => sum + (Array.isArray(points) ? told(points as unknown as Row[]) : 1),
    0,
  );
}

function told(rows: Row[]): number {
  return rows.filter(({ lead }) => !lead.fixed).length;
}
