import type { Boxes } from '#model';

const heading = { width: 1552, weight: 600, leading: 1.06, tracking: -0.028 } as const;
const text = { weight: 400, tracking: -0.011, leading: 1.36 } as const;
const strong = { weight: 600, tracking: -0.024, leading: 1.14 } as const;

export const boxes = [
  {
    title: { ...heading, size: 72, lines: 2 },
    head: { ...strong, size: 28, width: 400, lines: 2 },
    cell: { ...text, size: 33, width: 400, lines: 1, leading: 1.26 },
  },
  {
    title: { ...heading, size: 64, lines: 2 },
    head: { ...strong, size: 28, width: 400, lines: 2 },
    cell: { ...text, size: 30, width: 400, lines: 2, leading: 1.26 },
  },
  {
    title: { ...heading, size: 56, lines: 2 },
    head: { ...strong, size: 28, width: 400, lines: 2 },
    cell: { ...text, size: 28, width: 400, lines: 2, leading: 1.26 },
  },
] satisfies Boxes;
