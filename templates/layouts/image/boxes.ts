import type { Boxes } from '#model';

const side = { width: 688, weight: 600, leading: 1.06, tracking: -0.028 } as const;
const text = { weight: 400, tracking: -0.011, leading: 1.36 } as const;

export const boxes = [
  {
    title: { ...side, size: 72, lines: 4 },
    point: { ...text, size: 38, width: 640, lines: 4 },
  },
  {
    title: { ...side, size: 60, lines: 5 },
    point: { ...text, size: 34, width: 640, lines: 4 },
  },
  {
    title: { ...side, size: 50, lines: 7 },
    point: { ...text, size: 30, width: 640, lines: 4 },
  },
] satisfies Boxes;
