import type { Boxes } from '#model';

const title = { width: 1552, weight: 600, leading: 1.06, tracking: -0.028, lines: 2 } as const;
const side = { weight: 600, leading: 1.1, tracking: -0.026, lines: 1 } as const;
const label = { width: 224, weight: 500, leading: 1.2, tracking: -0.005, lines: 2 } as const;
const cell = { weight: 400, tracking: -0.011 } as const;

/** By count of rows: step 0 for one, step 1 for two, step 2 for three, steps 3 and 4 for four. */
export const boxes = [
  {
    title: { ...title, size: 72 },
    side: { ...side, size: 56, width: 720 },
    label: { ...label, size: 32 },
    cell: { ...cell, size: 50, width: 624, lines: 6, leading: 1.26, tracking: -0.018 },
  },
  {
    title: { ...title, size: 72 },
    side: { ...side, size: 56, width: 624 },
    label: { ...label, size: 32 },
    cell: { ...cell, size: 40, width: 624, lines: 4, leading: 1.32 },
  },
  {
    title: { ...title, size: 72 },
    side: { ...side, size: 54, width: 624 },
    label: { ...label, size: 30 },
    cell: { ...cell, size: 35, width: 624, lines: 3, leading: 1.34 },
  },
  {
    title: { ...title, size: 64 },
    side: { ...side, size: 48, width: 624 },
    label: { ...label, size: 30 },
    cell: { ...cell, size: 32, width: 624, lines: 3, leading: 1.32 },
  },
  {
    title: { ...title, size: 52 },
    side: { ...side, size: 42, width: 624 },
    label: { ...label, size: 28 },
    cell: { ...cell, size: 28, width: 624, lines: 4, leading: 1.32 },
  },
] satisfies Boxes;
