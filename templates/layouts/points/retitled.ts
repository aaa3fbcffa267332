import type { Boxes, Context, Draft, LayoutRule, Said } from '#model';
import { listedTitles } from '../../rules/titles/listed-title.ts';
import { leadTitle, retitledBy } from '../../rules/titles/retitled.ts';
import type { Row } from '../../rules/rows/row.ts';
import { byItself, underFirst } from './told-anew.ts';
import { nameOf } from '../../rules/rows/name-of.ts';

/**
 * Points under a title of their own. What prose says first stands over what it says then. The items of a list are equals, and none of
 * them stands over the others or without what leads into them: they have that for a title, or are named together.
 */
export function retitledRows(boxes: Boxes): NonNullable<LayoutRule['retitled']> {
  return (points, context) => retitled(points, boxes, context);
}

function retitled(points: Draft, boxes: Boxes, context: Context): Draft[][] {
  // What only says that there is more is no name.
  const rows = (points.slots.points as unknown as Row[]).filter(({ lead }) => !lead.fixed);
  const [first, ...others] = rows;
  if (!first || points.source) return [];
  const isMany = points.slots.form === 'many';
  if (isMany || rows.some(({ lead }) => isItem(lead, context))) {
    // What leads into it tells a list from another under the same heading better than the first and the last of its items.
    if (points.slots.deck) return leadTitle(points, isMany ? 'heading' : 'title', boxes, context);
    const names = rows.flatMap(({ lead }) => nameOf(lead, context) ?? []);
    const listed = names.length === rows.length ? listedTitles(points.title, names, context) : [];
    const box = isMany ? 'heading' : 'title';
    return [...leadTitle(points, box, boxes, context), ...retitledBy(points, listed, box, boxes, context)];
  }
  if (others.length === 0) return byItself(first, context).map((one) => [one]);
  return first.support ? [] : underFirst(first.lead, others, context).map((one) => [one]);
}

function isItem({ sources }: Said, context: Context): boolean {
  return sources.some((id) => context.sentence(id).kind === 'item');
}
