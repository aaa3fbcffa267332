import type { Boxes } from '#model';
import { headingBox } from '../../rules/room/heading-box.ts';

const title = { ...headingBox, size: 72, lines: 1 } as const;
const work = { width: 816, weight: 400, tracking: -0.011 } as const;

/** Up to three works one below the other; up to four in two columns, six, and six long ones. */
export const boxes = [
  { title, work: { ...work, width: 1408, size: 44, lines: 3, leading: 1.28, most: 3 } },
  { title, work: { ...work, size: 36, lines: 6, leading: 1.3, most: 4 } },
  { title, work: { ...work, size: 32, lines: 4, leading: 1.32, most: 6 } },
  { title, work: { ...work, size: 28, lines: 5, leading: 1.34, most: 6 } },
] satisfies Boxes;
