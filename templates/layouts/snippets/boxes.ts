import type { Boxes } from '#model';
import { headingBox } from '../../rules/room/heading-box.ts';

const title = { ...headingBox, size: 72, lines: 2 } as const;
const line = { size: 36, width: 1552, weight: 400, leading: 1.36, tracking: -0.011, lines: 1 } as const;
const name = { weight: 600, leading: 1.16, tracking: -0.02 } as const;
const code = { weight: 400, leading: 1.32, tracking: 0, face: 'mono' } as const;

/** Names in a column before their code, so many rows at most. */
function beside(names: number, size: number, lines: number, most: number) {
  return {
    title,
    line,
    name: { ...name, size: names, width: 640, lines: 2, most },
    code: { ...code, size, width: 892, lines },
  };
}

/** Each name above its code, which is as wide as the stage: for long lines. */
function stacked(names: number, size: number, lines: number, most: number) {
  return {
    title,
    line,
    name: { ...name, size: names, width: 1552, lines: 1, most },
    code: { ...code, size, width: 1580, lines },
  };
}

/** The steps in which each name stands above its code. */
export const stackedSteps = new Set([8, 9, 10]);

/** The steps in which not all rows may have as many lines as one, and how many they have room for together. */
export const roomOf = new Map([[5, 7]]);

/** How many rows there are and how long their lines, traded against each other: 30 to 53 characters a line beside a name, 65 to 94 below it. */
export const boxes = [
  beside(56, 48, 1, 2),
  beside(48, 40, 2, 2),
  beside(44, 40, 1, 3),
  beside(40, 34, 2, 4),
  beside(40, 34, 1, 5),
  beside(40, 34, 2, 5),
  beside(36, 28, 2, 5),
  beside(36, 28, 1, 6),
  stacked(44, 40, 2, 2),
  stacked(34, 34, 1, 4),
  stacked(34, 28, 2, 3),
] satisfies Boxes;
