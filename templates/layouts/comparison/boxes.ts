import type { Boxes } from '#model';
import { headingBox } from '../../rules/room/heading-box.ts';

const side = { size: 32, weight: 600, leading: 1.2, tracking: -0.014 } as const;
const line = { size: 36, width: 1552, weight: 400, leading: 1.36, tracking: -0.011, lines: 2 } as const;
const code = { weight: 400, leading: 1.32, tracking: 0, face: 'mono' } as const;

/** Two columns, and so many rows of code in each. */
function beside(title: number, lines: number, size: number, rows: number) {
  return {
    title: { ...headingBox, size: title, lines },
    line,
    side: { ...side, width: 800, lines: 2 },
    code: { ...code, size, width: 768, lines: rows },
  };
}

/** One listing below the other, across the stage: for a few long lines. */
function stacked(title: number, lines: number, size: number, rows: number) {
  return {
    title: { ...headingBox, size: title, lines },
    line,
    side: { ...side, width: 1664, lines: 1 },
    code: { ...code, size, width: 1632, lines: 2 * rows - 1 },
  };
}

/** The steps in which one listing stands below the other, and how many rows both have together. */
export const stackedRows = new Map([
  [0, 2],
  [3, 4],
  [5, 6],
  [8, 10],
  [9, 8],
]);

/** What is said above both and how much of each there is, traded against each other: 26 to 45 characters a line in columns, 48 to 97 across the stage. */
export const boxes = [
  stacked(72, 2, 56, 1),
  beside(72, 2, 48, 4),
  beside(72, 2, 40, 6),
  stacked(72, 2, 40, 2),
  beside(72, 2, 34, 8),
  stacked(72, 2, 34, 3),
  beside(64, 1, 28, 12),
  beside(64, 2, 28, 10),
  stacked(64, 1, 28, 5),
  stacked(64, 2, 28, 4),
] satisfies Boxes;
