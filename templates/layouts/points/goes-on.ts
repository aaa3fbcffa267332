import type { Context, Draft, List, Warning } from '#model';
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

/** What the author is told of a list that the slides do not show all of. */
export function leftOut({ items, line }: List, drafts: Draft[], { file }: Context): Warning | undefined {
  const shown = drafts.reduce((sum, draft) => sum + rowsOn(draft), 0);
  if (shown >= items.length) return undefined;
  return {
    code: 'list-long',
    message: `The slides show ${shown} of the ${items.length} items of the list; the rest is in the notes`,
    place: { file, line, column: 1 },
    hint: 'A list of fewer and shorter items says more to a room.',
  };
}

/** In rows; a slide of none has one in large letters. */
function rowsOn({ slots: { points } }: Draft): number {
  return Array.isArray(points) ? (points as unknown as Row[]).filter(({ lead }) => !lead.fixed).length : 1;
}
