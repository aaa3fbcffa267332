import type { Boxes } from '#model';

const title = { width: 1552, weight: 600, leading: 1.06, tracking: -0.028, lines: 2 } as const;
const head = { weight: 500, leading: 1.2, tracking: -0.005, lines: 2 } as const;
const cell = { weight: 400, leading: 1.3, tracking: -0.011 } as const;

/** Up to seven rows in each: steps 0 to 2 for up to three columns, four, four; 3 and 4 for five; 5 for six. */
export const boxes = [
  {
    title: { ...title, size: 72 },
    head: { ...head, size: 28, width: 520 },
    cell: { ...cell, size: 33, width: 520, lines: 2 },
  },
  {
    title: { ...title, size: 72 },
    head: { ...head, size: 28, width: 384 },
    cell: { ...cell, size: 33, width: 384, lines: 2 },
  },
  {
    title: { ...title, size: 64 },
    head: { ...head, size: 26, width: 384 },
    cell: { ...cell, size: 28, width: 384, lines: 2 },
  },
  {
    title: { ...title, size: 64 },
    head: { ...head, size: 26, width: 300 },
    cell: { ...cell, size: 28, width: 300, lines: 2 },
  },
  {
    title: { ...title, size: 60 },
    head: { ...head, size: 24, width: 300 },
    cell: { ...cell, size: 24, width: 300, lines: 3 },
  },
  {
    title: { ...title, size: 60 },
    head: { ...head, size: 24, width: 244 },
    cell: { ...cell, size: 24, width: 244, lines: 3 },
  },
] satisfies Boxes;
