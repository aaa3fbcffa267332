import type { Boxes } from '#model';
import { headingBox } from '../../rules/room/heading-box.ts';

const title = { ...headingBox, width: 640 } as const;
const name = { width: 912, weight: 600 } as const;
const point = { width: 912, weight: 400, tracking: -0.014 } as const;

/** The claim on the left; on the panel the example by its name and up to three things about it, two of them larger. */
export const boxes = [
  {
    title: { ...title, size: 72, lines: 5 },
    name: { ...name, size: 108, lines: 2, leading: 1.02, tracking: -0.038 },
    point: { ...point, size: 50, lines: 3, leading: 1.26, tracking: -0.02, most: 2 },
  },
  {
    title: { ...title, size: 72, lines: 5 },
    name: { ...name, size: 96, lines: 2, leading: 1.02, tracking: -0.036 },
    point: { ...point, size: 44, lines: 2, leading: 1.28, most: 3 },
  },
  {
    title: { ...title, size: 64, lines: 6 },
    name: { ...name, size: 72, lines: 2, leading: 1.06, tracking: -0.03 },
    point: { ...point, size: 38, lines: 3, leading: 1.32 },
  },
  {
    title: { ...title, size: 52, lines: 8 },
    name: { ...name, size: 52, lines: 4, leading: 1.1, tracking: -0.026 },
    point: { ...point, size: 30, lines: 4, leading: 1.36 },
  },
] satisfies Boxes;
