import type { LayoutRule } from '#model';
import { offersOf } from '../points/offers.ts';
import { retitledRows } from '../points/retitled.ts';
import { boxes } from './boxes.ts';

/** Two claims of equal weight: large, one below the other, or side by side. */
export const rule: LayoutRule = {
  name: 'pair',
  budget: 48,
  boxes,
  roomier: 'points',
  rows: 2,
  propose: offersOf('pair'),
  retitled: retitledRows(boxes),
};
