import type { Boxes } from '#model';
import { headingBox } from '../../rules/room/heading-box.ts';

const title = { ...headingBox, lines: 2 } as const;
const head = { width: 520, weight: 500, leading: 1.2, tracking: -0.005 } as const;
export const cell = { width: 520, weight: 600, leading: 1.24, tracking: -0.011 } as const;

/**
 * Five sizes, the first two for a few rows; how many rows a slide holds at each is reckoned from the lines of its cells (pages.ts). The widths stand for
 * three columns; the rule sets those that there are. Cells are measured as where they stand out.
 */
export const boxes = [
  { title: { ...title, size: 72 }, head: { ...head, size: 36, lines: 2 }, cell: { ...cell, size: 60, lines: 2 } },
  { title: { ...title, size: 72 }, head: { ...head, size: 32, lines: 2 }, cell: { ...cell, size: 46, lines: 3 } },
  { title: { ...title, size: 72 }, head: { ...head, size: 28, lines: 3 }, cell: { ...cell, size: 36, lines: 4 } },
  { title: { ...title, size: 64 }, head: { ...head, size: 26, lines: 3 }, cell: { ...cell, size: 32, lines: 6 } },
  { title: { ...title, size: 56 }, head: { ...head, size: 24, lines: 4 }, cell: { ...cell, size: 28, lines: 9 } },
] satisfies Boxes;
