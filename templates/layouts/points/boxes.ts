import type { Boxes } from '#model';
import { headingBox } from '../../rules/room/heading-box.ts';

const side = { ...headingBox, width: 640 } as const;
const lead = { width: 976, weight: 600, tracking: -0.024 } as const;
const solo = { width: 976, weight: 500, tracking: -0.024 } as const;
const plain = { weight: 400, tracking: -0.011 } as const;

/** What leads into many short items, below a heading of one line. */
const over = { ...plain, size: 38, width: 1552, lines: 1, leading: 1.36 } as const;

/** What three short claims by themselves are set in, across the whole stage: nothing stands beside them. */
const wide = {
  title: { ...headingBox, size: 72, lines: 2 },
  deck: { ...plain, size: 38, width: 1552, lines: 1, leading: 1.36 },
  lead: { ...lead, size: 60, lines: 0, leading: 1.12 },
  support: { ...plain, size: 44, width: 976, lines: 0, leading: 1.34 },
  bare: { ...lead, size: 60, lines: 0, leading: 1.12 },
  heading: { ...headingBox, size: 72, lines: 2 },
  over,
  item: { ...solo, size: 60, width: 800, lines: 0, leading: 1.14 },
} as const;

/**
 * Rows use title, deck, lead and support; a lead without support is solo, or bare where others have theirs. Many short items in two
 * columns use heading, over and item.
 * Step 0 is for three short claims that share the whole stage below their title. Beside their title three rows are set in steps 1 to 3
 * and 6, four in steps 4 and 5, five in steps 7 and 8, few words in the first of them: what is short fills its row by its size. What is
 * too long for its steps goes on down to step 9, which holds any number; the last is for one or two items of whole long sentences. A title
 * has the whole height of its side.
 */
export const boxes = [
  { ...wide, solo: { ...solo, size: 96, width: 1640, lines: 1, leading: 1.08, most: 3 } },
  {
    title: { ...side, size: 72, lines: 6 },
    deck: { ...plain, size: 38, width: 640, lines: 4, leading: 1.36 },
    lead: { ...lead, size: 58, lines: 2, leading: 1.12, most: 3 },
    support: { ...plain, size: 36, width: 976, lines: 2, leading: 1.36 },
    bare: { ...lead, size: 58, lines: 3, leading: 1.12, most: 3 },
    solo: { ...solo, size: 66, lines: 3, leading: 1.14, most: 3 },
    heading: { ...headingBox, size: 72, lines: 2 },
    over,
    item: { ...solo, size: 60, width: 800, lines: 1, leading: 1.14, most: 6 },
  },
  {
    title: { ...side, size: 72, lines: 6 },
    deck: { ...plain, size: 38, width: 640, lines: 4, leading: 1.36 },
    lead: { ...lead, size: 52, lines: 2, leading: 1.12, most: 3 },
    support: { ...plain, size: 36, width: 976, lines: 2, leading: 1.36 },
    bare: { ...lead, size: 52, lines: 3, leading: 1.12, most: 3 },
    solo: { ...solo, size: 54, lines: 3, leading: 1.14, most: 3 },
    heading: { ...headingBox, size: 72, lines: 2 },
    over,
    item: { ...solo, size: 60, width: 800, lines: 1, leading: 1.14, most: 6 },
  },
  {
    title: { ...side, size: 72, lines: 6 },
    deck: { ...plain, size: 38, width: 640, lines: 4, leading: 1.36 },
    lead: { ...lead, size: 52, lines: 3, leading: 1.12, most: 3 },
    support: { ...plain, size: 36, width: 976, lines: 1, leading: 1.36 },
    bare: { ...lead, size: 52, lines: 4, leading: 1.12, most: 3 },
    solo: { ...solo, size: 50, lines: 4, leading: 1.14, most: 3 },
    heading: { ...headingBox, size: 72, lines: 2 },
    over,
    item: { ...solo, size: 56, width: 800, lines: 1, leading: 1.14, most: 6 },
  },
  {
    title: { ...side, size: 72, lines: 6 },
    deck: { ...plain, size: 36, width: 640, lines: 4, leading: 1.36 },
    lead: { ...lead, size: 50, lines: 1, leading: 1.13, most: 4 },
    support: { ...plain, size: 36, width: 976, lines: 2, leading: 1.36 },
    bare: { ...lead, size: 50, lines: 3, leading: 1.13, most: 4 },
    solo: { ...solo, size: 56, lines: 2, leading: 1.14, most: 4 },
    heading: { ...headingBox, size: 72, lines: 2 },
    over,
    item: { ...solo, size: 52, width: 800, lines: 1, leading: 1.14, most: 8 },
  },
  {
    title: { ...side, size: 72, lines: 6 },
    deck: { ...plain, size: 36, width: 640, lines: 4, leading: 1.36 },
    lead: { ...lead, size: 44, lines: 2, leading: 1.13, most: 4 },
    support: { ...plain, size: 32, width: 976, lines: 2, leading: 1.36 },
    bare: { ...lead, size: 44, lines: 3, leading: 1.13, most: 4 },
    solo: { ...solo, size: 48, lines: 3, leading: 1.14, most: 4 },
    heading: { ...headingBox, size: 72, lines: 2 },
    over,
    item: { ...solo, size: 52, width: 800, lines: 1, leading: 1.14, most: 8 },
  },
  {
    title: { ...side, size: 64, lines: 7 },
    deck: { ...plain, size: 36, width: 640, lines: 4, leading: 1.36 },
    lead: { ...lead, size: 42, lines: 3, leading: 1.14, most: 3 },
    support: { ...plain, size: 30, width: 976, lines: 2, leading: 1.36 },
    bare: { ...lead, size: 42, lines: 4, leading: 1.14, most: 3 },
    solo: { ...solo, size: 44, lines: 4, leading: 1.14, most: 3 },
    heading: { ...headingBox, size: 72, lines: 2 },
    over,
    item: { ...solo, size: 52, width: 800, lines: 1, leading: 1.14, most: 8 },
  },
  {
    title: { ...side, size: 64, lines: 7 },
    deck: { ...plain, size: 34, width: 640, lines: 4, leading: 1.36 },
    lead: { ...lead, size: 44, lines: 1, leading: 1.14, most: 5 },
    support: { ...plain, size: 32, width: 976, lines: 2, leading: 1.36 },
    bare: { ...lead, size: 44, lines: 2, leading: 1.14, most: 5 },
    solo: { ...solo, size: 48, lines: 2, leading: 1.14, most: 5 },
    heading: { ...headingBox, size: 64, lines: 2 },
    over,
    item: { ...solo, size: 44, width: 800, lines: 1, leading: 1.14, most: 12 },
  },
  {
    title: { ...side, size: 64, lines: 7 },
    deck: { ...plain, size: 34, width: 640, lines: 4, leading: 1.36 },
    lead: { ...lead, size: 38, lines: 2, leading: 1.14, most: 5 },
    support: { ...plain, size: 28, width: 976, lines: 2, leading: 1.36 },
    bare: { ...lead, size: 38, lines: 3, leading: 1.14, most: 5 },
    solo: { ...solo, size: 42, lines: 3, leading: 1.16, most: 5 },
    heading: { ...headingBox, size: 64, lines: 2 },
    over,
    item: { ...solo, size: 44, width: 800, lines: 1, leading: 1.14, most: 12 },
  },
  {
    title: { ...side, size: 56, lines: 8 },
    deck: { ...plain, size: 32, width: 640, lines: 5, leading: 1.36 },
    lead: { ...lead, size: 34, lines: 2, leading: 1.16 },
    support: { ...plain, size: 28, width: 976, lines: 2, leading: 1.36 },
    bare: { ...lead, size: 34, lines: 4, leading: 1.16 },
    solo: { ...solo, size: 34, lines: 3, leading: 1.2 },
    heading: { ...headingBox, size: 56, lines: 3 },
    over,
    item: { ...solo, size: 36, width: 800, lines: 2, leading: 1.14, most: 12 },
  },
  {
    title: { ...side, size: 56, lines: 8 },
    deck: { ...plain, size: 32, width: 640, lines: 5, leading: 1.36 },
    lead: { ...lead, size: 34, lines: 5, leading: 1.16, most: 2 },
    support: { ...plain, size: 28, width: 976, lines: 3, leading: 1.36 },
    bare: { ...lead, size: 34, lines: 6, leading: 1.16, most: 2 },
    solo: { ...solo, size: 36, lines: 6, leading: 1.2, most: 2 },
    heading: { ...headingBox, size: 56, lines: 3 },
    over,
    item: { ...solo, size: 36, width: 800, lines: 2, leading: 1.14, most: 12 },
  },
] satisfies Boxes;
