import type { Boxes } from '#model';
import { headingBox } from '../../rules/room/heading-box.ts';

const caption = { size: 28, weight: 400, leading: 1.3, tracking: -0.005, lines: 2 } as const;

/** Two pictures side by side, three, four in two rows. */
export const boxes = [
  { title: { ...headingBox, size: 72, lines: 1 }, caption: { ...caption, width: 824, most: 2 } },
  { title: { ...headingBox, size: 72, lines: 1 }, caption: { ...caption, width: 536, most: 3 } },
  { title: { ...headingBox, size: 64, lines: 2 }, caption: { ...caption, size: 26, width: 824, lines: 1 } },
] satisfies Boxes;
