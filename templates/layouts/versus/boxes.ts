import type { Boxes } from '#model';

const heading = { width: 1552, weight: 600, leading: 1.06, tracking: -0.028 } as const;
const text = { weight: 400, tracking: -0.011, leading: 1.36 } as const;
const strong = { weight: 600, tracking: -0.024, leading: 1.14 } as const;

export const boxes = [
  {
    title: { ...heading, size: 72, lines: 2 },
    side: { ...strong, size: 56, width: 620, lines: 1 },
    label: { ...text, size: 28, width: 200, lines: 2 },
    cell: { ...text, size: 38, width: 620, lines: 3, leading: 1.3 },
  },
  {
    title: { ...heading, size: 64, lines: 2 },
    side: { ...strong, size: 48, width: 620, lines: 1 },
    label: { ...text, size: 28, width: 200, lines: 2 },
    cell: { ...text, size: 34, width: 620, lines: 3, leading: 1.3 },
  },
  {
    title: { ...heading, size: 56, lines: 2 },
    side: { ...strong, size: 44, width: 620, lines: 1 },
    label: { ...text, size: 28, width: 200, lines: 2 },
    cell: { ...text, size: 30, width: 620, lines: 4, leading: 1.3 },
  },
] satisfies Boxes;
