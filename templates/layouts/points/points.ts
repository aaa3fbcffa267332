import type { LayoutRule } from '#model';
import { boxes } from './boxes.ts';
import { fromListings } from './listings.ts';
import { fromLists } from './lists.ts';
import { fromProse } from './prose.ts';
import { retitled } from './retitled.ts';

/** Key points: two to five claims beside a heading, the plain way to show prose and lists. */
export const rule: LayoutRule = {
  name: 'points',
  budget: 48,
  boxes,
  propose: (material, context) => [
    ...fromProse(material, context),
    ...fromListings(material, context),
    ...fromLists(material, context),
  ],
  retitled,
};
