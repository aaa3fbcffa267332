import type { Boxes } from '#model';
import { headingBox } from '../../rules/room/heading-box.ts';

const title = { ...headingBox, lines: 2 } as const;
const side = { weight: 600, leading: 1.1, tracking: -0.028, lines: 1 } as const;
const label = { width: 224, weight: 500, leading: 1.2, tracking: -0.005, lines: 2 } as const;
const cell = { width: 672, weight: 400, tracking: -0.014 } as const;
/** A row of the longer side; it has no words. */
const row = { size: 28, width: 672, lines: 1, weight: 400, leading: 1, tracking: 0 } as const;

/** What is said at the foot, and answered by the title: it stands in no row. */
const foot = { width: 976, weight: 400, tracking: -0.02 } as const;
const alone = {
  label: { ...label, size: 34 },
  side: { ...side, size: 42, width: 624 },
  row: { ...row, most: 0 },
} as const;

/** The first of the steps for what is so as the title, and what it answers. */
export const answers = 6;

/** By the rows of the longer side: one, two, three short ones and three longer; two steps hold four. The last two are for one answer. */
export const boxes = [
  {
    title: { ...title, size: 72 },
    side: { ...side, size: 64, width: 672 },
    label: { ...label, size: 32 },
    cell: { ...cell, size: 60, lines: 5, leading: 1.2, tracking: -0.024 },
    row: { ...row, most: 1 },
  },
  {
    title: { ...title, size: 72 },
    side: { ...side, size: 56, width: 624 },
    label: { ...label, size: 32 },
    cell: { ...cell, size: 48, lines: 4, leading: 1.24, tracking: -0.02 },
    row: { ...row, most: 2 },
  },
  {
    title: { ...title, size: 72 },
    side: { ...side, size: 54, width: 624 },
    label: { ...label, size: 30 },
    cell: { ...cell, size: 48, width: 624, lines: 2, leading: 1.24, tracking: -0.02 },
    row: { ...row, most: 3 },
  },
  {
    title: { ...title, size: 72 },
    side: { ...side, size: 54, width: 624 },
    label: { ...label, size: 30 },
    cell: { ...cell, size: 38, width: 624, lines: 3, leading: 1.3 },
    row: { ...row, most: 3 },
  },
  {
    title: { ...title, size: 64 },
    side: { ...side, size: 48, width: 624 },
    label: { ...label, size: 30 },
    cell: { ...cell, size: 32, width: 624, lines: 3, leading: 1.32 },
    row: { ...row, most: 4 },
  },
  {
    title: { ...title, size: 52 },
    side: { ...side, size: 42, width: 624 },
    label: { ...label, size: 28 },
    cell: { ...cell, size: 28, width: 624, lines: 4, leading: 1.32 },
    row: { ...row, most: 4 },
  },
  {
    ...alone,
    title: { ...title, size: 96, lines: 3, tracking: -0.036 },
    cell: { ...foot, size: 54, lines: 5, leading: 1.24 },
  },
  {
    ...alone,
    title: { ...title, size: 72, lines: 3 },
    cell: { ...foot, size: 46, lines: 7, leading: 1.26 },
  },
] satisfies Boxes;
