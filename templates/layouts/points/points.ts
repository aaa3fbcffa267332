import type { LayoutRule } from '#model';
import { offersOf } from './offers.ts';
import { boxes } from './boxes.ts';
import { retitledRows } from './retitled.ts';

/** Key points: two to five claims beside a heading, the plain way to show prose and lists. */
export const rule: LayoutRule = {
  name: 'points',
  budget: 48,
  boxes,
  propose: offersOf('points'),
  retitled: retitledRows(boxes),
};
