import type { Boxes } from '#model';
import { headingBox } from '../../rules/room/heading-box.ts';

const item = { weight: 600, tracking: -0.026 } as const;
const text = { weight: 400, tracking: -0.011, leading: 1.36 } as const;

/**
 * Columns for three, large and smaller; rows beside the heading for four and for five; two columns of rows for six.
 * An item without a text may take the lines of `solo`.
 */
export const boxes = [
  {
    title: { ...headingBox, size: 72, width: 1552, lines: 1 },
    item: { ...item, most: 3, size: 54, width: 512, lines: 3, leading: 1.1 },
    text: { ...text, size: 35, width: 512, lines: 4 },
    solo: { ...item, most: 3, size: 54, width: 512, lines: 6, leading: 1.1 },
  },
  {
    title: { ...headingBox, size: 72, width: 1552, lines: 2 },
    item: { ...item, most: 3, size: 44, width: 512, lines: 4, leading: 1.14 },
    text: { ...text, size: 32, width: 512, lines: 5 },
    solo: { ...item, most: 3, size: 44, width: 512, lines: 7, leading: 1.14 },
  },
  {
    title: { ...headingBox, size: 72, width: 640, lines: 4 },
    item: { ...item, most: 5, size: 42, width: 856, lines: 2, leading: 1.13 },
    text: { ...text, size: 32, width: 856, lines: 2 },
    solo: { ...item, most: 5, size: 46, width: 856, lines: 3, leading: 1.16, weight: 500 },
  },
  {
    title: { ...headingBox, size: 64, width: 640, lines: 5 },
    item: { ...item, most: 5, size: 36, width: 856, lines: 2, leading: 1.14 },
    text: { ...text, size: 28, width: 856, lines: 2 },
    solo: { ...item, most: 5, size: 40, width: 856, lines: 3, leading: 1.18, weight: 500 },
  },
  {
    title: { ...headingBox, size: 72, width: 1552, lines: 1 },
    item: { ...item, size: 38, width: 680, lines: 2, leading: 1.15 },
    text: { ...text, size: 29, width: 680, lines: 2 },
    solo: { ...item, size: 40, width: 680, lines: 4, leading: 1.18, weight: 500 },
  },
] satisfies Boxes;
