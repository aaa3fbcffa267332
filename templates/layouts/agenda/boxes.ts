import type { Boxes } from '#model';
import { headingBox } from '../../rules/room/heading-box.ts';

const title = { ...headingBox, lines: 1 } as const;
const item = { width: 1440, weight: 600, leading: 1.12, tracking: -0.028, lines: 1 } as const;
const named = { ...item, width: 776 } as const;
const note = { width: 600, weight: 400, leading: 1.3, tracking: -0.011, lines: 1 } as const;

/**
 * Rows across the stage, the larger the fewer there are, up to six of two lines, or four larger ones; ten and more stand in two columns. An item is
 * `named` where a note stands beside it.
 */
export const boxes = [
  {
    title: { ...title, size: 72 },
    item: { ...item, size: 80, most: 4 },
    named: { ...named, size: 80, most: 4 },
    note: { ...note, size: 40, lines: 2 },
  },
  {
    title: { ...title, size: 72 },
    item: { ...item, size: 64, most: 6 },
    named: { ...named, size: 64, most: 6 },
    note: { ...note, size: 36, lines: 2 },
  },
  {
    title: { ...title, size: 72 },
    item: { ...item, size: 60, lines: 2, most: 4 },
    named: { ...named, size: 60, lines: 2, most: 4 },
    note: { ...note, size: 36, lines: 2 },
  },
  {
    title: { ...title, size: 72 },
    item: { ...item, size: 50, most: 8 },
    named: { ...named, size: 50, most: 6 },
    note: { ...note, size: 34, lines: 2 },
  },
  {
    title: { ...title, size: 72 },
    item: { ...item, size: 44, lines: 2, most: 6 },
    named: { ...named, size: 44, lines: 2, most: 6 },
    note: { ...note, size: 32, lines: 2 },
  },
  {
    title: { ...title, size: 64 },
    item: { ...item, size: 40, most: 9 },
    named: { ...named, size: 40, most: 8 },
    note: { ...note, size: 28 },
  },
  {
    title: { ...title, size: 72 },
    item: { ...item, size: 42, width: 640, most: 14 },
    named: { ...named, size: 42, lines: 0 },
    note: { ...note, size: 28, width: 280 },
  },
  {
    title: { ...title, size: 72 },
    item: { ...item, size: 32, lines: 2, width: 640, weight: 500, tracking: -0.016 },
    named: { ...named, size: 32, lines: 2, width: 320, weight: 500, tracking: -0.016 },
    note: { ...note, size: 28, width: 280 },
  },
] satisfies Boxes;
