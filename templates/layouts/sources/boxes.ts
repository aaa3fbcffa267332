import type { Boxes } from '#model';
import { headingBox } from '../../rules/room/heading-box.ts';

const by = { width: 544, weight: 400, tracking: -0.011, leading: 1.3 } as const;
const claim = { width: 1120, weight: 600, tracking: -0.02 } as const;

/** Up to three rows, four, six; the last step is for six long ones. */
export const boxes = [
  {
    title: { ...headingBox, size: 72, lines: 1 },
    by: { ...by, size: 44, lines: 3 },
    claim: { ...claim, size: 54, lines: 3, leading: 1.16, most: 3 },
  },
  {
    title: { ...headingBox, size: 72, lines: 1 },
    by: { ...by, size: 36, lines: 3 },
    claim: { ...claim, size: 44, lines: 3, leading: 1.18, most: 4 },
  },
  {
    title: { ...headingBox, size: 72, lines: 1 },
    by: { ...by, size: 30, lines: 2 },
    claim: { ...claim, size: 36, lines: 2, leading: 1.22, most: 6 },
  },
  {
    title: { ...headingBox, size: 60, lines: 2 },
    by: { ...by, size: 28, lines: 2 },
    claim: { ...claim, size: 28, lines: 2, leading: 1.28 },
  },
] satisfies Boxes;
