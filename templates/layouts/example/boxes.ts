import type { Boxes } from '#model';

const title = { width: 640, weight: 600, leading: 1.06, tracking: -0.028 } as const;
const name = { width: 832, weight: 600, tracking: -0.03 } as const;
const point = { width: 832, weight: 400, tracking: -0.011 } as const;

/** The claim on the left; on the panel the example by its name and up to three things about it. */
export const boxes = [
  {
    title: { ...title, size: 72, lines: 5 },
    name: { ...name, size: 76, lines: 3, leading: 1.04 },
    point: { ...point, size: 40, lines: 2, leading: 1.32 },
  },
  {
    title: { ...title, size: 64, lines: 6 },
    name: { ...name, size: 58, lines: 3, leading: 1.08 },
    point: { ...point, size: 34, lines: 3, leading: 1.34 },
  },
  {
    title: { ...title, size: 52, lines: 8 },
    name: { ...name, size: 46, lines: 4, leading: 1.12 },
    point: { ...point, size: 30, lines: 3, leading: 1.36 },
  },
] satisfies Boxes;
