import type { Context, List, Warning } from '#model';

/** What the author is told of a list of which the slides show only so many items. */
export function itemsLeftOut({ items, line }: List, shown: number, { file }: Context): Warning | undefined {
  if (shown >= items.length) return undefined;
  return {
    code: 'list-long',
    message: `The slides show ${shown} of the ${items.length} items of the list; the rest is in the notes`,
    place: { file, line, column: 1 },
    hint: 'A list of fewer and shorter items says more to a room.',
  };
}
