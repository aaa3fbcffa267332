import type { Boxes } from '#model';
import { headingBox } from '../../rules/room/heading-box.ts';

const line = { width: 1552, weight: 400, leading: 1.36, tracking: -0.011, lines: 2 } as const;
const code = { width: 1596, weight: 400, leading: 1.32, tracking: 0, face: 'mono' } as const;

/**
 * What is said about the code and how much of it there is, traded against each other: 78 or 94 characters a line. The first four
 * steps are for a command or a few short lines, which the last row of the room is to read.
 */
export const boxes = [
  {
    title: { ...headingBox, size: 72, lines: 2 },
    line: { ...line, size: 52 },
    code: { ...code, size: 72, width: 1480, lines: 1 },
  },
  {
    title: { ...headingBox, size: 72, lines: 2 },
    line: { ...line, size: 52 },
    code: { ...code, size: 64, width: 1540, lines: 2 },
  },
  {
    title: { ...headingBox, size: 72, lines: 2 },
    line: { ...line, size: 52 },
    code: { ...code, size: 56, width: 1576, lines: 4 },
  },
  { title: { ...headingBox, size: 72, lines: 2 }, line: { ...line, size: 38 }, code: { ...code, size: 48, lines: 6 } },
  { title: { ...headingBox, size: 72, lines: 2 }, line: { ...line, size: 38 }, code: { ...code, size: 40, lines: 8 } },
  { title: { ...headingBox, size: 72, lines: 1 }, line: { ...line, size: 36 }, code: { ...code, size: 34, lines: 12 } },
  { title: { ...headingBox, size: 72, lines: 2 }, line: { ...line, size: 36 }, code: { ...code, size: 34, lines: 10 } },
  { title: { ...headingBox, size: 64, lines: 1 }, line: { ...line, size: 34 }, code: { ...code, size: 28, lines: 15 } },
  { title: { ...headingBox, size: 64, lines: 2 }, line: { ...line, size: 34 }, code: { ...code, size: 28, lines: 13 } },
] satisfies Boxes;

/** Parts of one listing look alike: none of them is set as large as a few lines by themselves. */
export const sharedStep = 5;
