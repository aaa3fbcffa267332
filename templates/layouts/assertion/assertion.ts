import type { LayoutRule } from '#model';
import { offersOf } from '../points/offers.ts';
import { boxes } from './boxes.ts';

/**
 * A claim, and one sentence that bears it out. "Slide structure: the assertion-evidence approach", in M. Alley, The Craft of Scientific
 * Presentations, 2nd ed., 2013.
 */
export const rule: LayoutRule = {
  name: 'assertion',
  budget: 48,
  boxes,
  propose: offersOf('assertion'),
};
