import type { Boxes } from '#model';
import { headingBox } from '../../rules/room/heading-box.ts';

const point = { weight: 400, leading: 1.36, tracking: -0.011 } as const;
const caption = { weight: 400, leading: 1.3, tracking: -0.005 } as const;

/**
 * `half` uses title and point; `beside` and `inset` side and point, in a narrower column; `full` uses heading alone; `band` a banner;
 * `contained` heading, and note for up to two beside the picture; `wide` heading, and point for up to two below it. The caption stands below it, but in a half among the words.
 */
export const boxes = [
  {
    title: { ...headingBox, size: 72, width: 688, lines: 4 },
    side: { ...headingBox, size: 72, width: 544, lines: 5 },
    point: { ...point, size: 38, width: 672, lines: 3 },
    remark: { ...point, size: 36, width: 528, lines: 4 },
    heading: { ...headingBox, size: 72, width: 1552, lines: 2 },
    banner: { ...headingBox, size: 144, width: 1696, lines: 2, leading: 1.02 },
    note: { ...point, size: 36, width: 448, lines: 4 },
    caption: { ...caption, size: 28, width: 1120, lines: 2 },
  },
  {
    title: { ...headingBox, size: 64, width: 688, lines: 4 },
    side: { ...headingBox, size: 64, width: 544, lines: 6 },
    point: { ...point, size: 34, width: 672, lines: 4 },
    remark: { ...point, size: 32, width: 528, lines: 5 },
    heading: { ...headingBox, size: 64, width: 1552, lines: 2 },
    banner: { ...headingBox, size: 104, width: 1696, lines: 2, leading: 1.04 },
    note: { ...point, size: 32, width: 448, lines: 5 },
    caption: { ...caption, size: 26, width: 1120, lines: 2 },
  },
  {
    title: { ...headingBox, size: 56, width: 688, lines: 5 },
    side: { ...headingBox, size: 54, width: 544, lines: 7 },
    point: { ...point, size: 30, width: 672, lines: 4 },
    remark: { ...point, size: 28, width: 528, lines: 5 },
    heading: { ...headingBox, size: 56, width: 1552, lines: 2 },
    banner: { ...headingBox, size: 84, width: 1696, lines: 3 },
    note: { ...point, size: 28, width: 448, lines: 6 },
    caption: { ...caption, size: 24, width: 1120, lines: 2 },
  },
] satisfies Boxes;
