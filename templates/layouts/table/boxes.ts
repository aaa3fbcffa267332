import type { Boxes } from '#model';

const title = { width: 1552, weight: 600, leading: 1.06, tracking: -0.028, lines: 2 } as const;
const head = { weight: 500, leading: 1.2, tracking: -0.005 } as const;
const cell = { weight: 600, leading: 1.24, tracking: -0.011 } as const;

/**
 * Seven rows fit in each step, whatever number of lines a cell takes. The width is that of three columns; the rule sets
 * the width of as many as there are. Cells are measured as where they stand out.
 */
export const boxes = [
  {
    title: { ...title, size: 72 },
    head: { ...head, size: 28, width: 520, lines: 1 },
    cell: { ...cell, size: 34, width: 520, lines: 1 },
  },
  {
    title: { ...title, size: 64 },
    head: { ...head, size: 26, width: 520, lines: 2 },
    cell: { ...cell, size: 30, width: 520, lines: 2 },
  },
  {
    title: { ...title, size: 60 },
    head: { ...head, size: 24, width: 520, lines: 2 },
    cell: { ...cell, size: 28, width: 520, lines: 2 },
  },
  {
    title: { ...title, size: 56 },
    head: { ...head, size: 22, width: 520, lines: 2 },
    cell: { ...cell, size: 24, width: 520, lines: 3 },
  },
] satisfies Boxes;
