import type { Boxes } from '#model';
import { headingBox } from '../heading-box.ts';

const point = { weight: 400, leading: 1.36, tracking: -0.011 } as const;
const caption = { weight: 400, leading: 1.3, tracking: -0.005 } as const;

/**
 * `half` uses title and point; `full` uses heading alone; `contained` heading, note (up to three beside the picture) and
 * caption, which stands below it.
 */
export const boxes = [
  {
    title: { ...headingBox, size: 72, width: 688, lines: 4 },
    point: { ...point, size: 38, width: 672, lines: 3 },
    heading: { ...headingBox, size: 72, width: 1552, lines: 2 },
    note: { ...point, size: 36, width: 448, lines: 4 },
    caption: { ...caption, size: 28, width: 1120, lines: 2 },
  },
  {
    title: { ...headingBox, size: 64, width: 688, lines: 4 },
    point: { ...point, size: 34, width: 672, lines: 4 },
    heading: { ...headingBox, size: 64, width: 1552, lines: 2 },
    note: { ...point, size: 32, width: 448, lines: 5 },
    caption: { ...caption, size: 26, width: 1120, lines: 2 },
  },
  {
    title: { ...headingBox, size: 56, width: 688, lines: 5 },
    point: { ...point, size: 30, width: 672, lines: 4 },
    heading: { ...headingBox, size: 56, width: 1552, lines: 2 },
    note: { ...point, size: 28, width: 448, lines: 6 },
    caption: { ...caption, size: 24, width: 1120, lines: 2 },
  },
] satisfies Boxes;
