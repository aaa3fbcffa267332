import type { Boxes } from '#model';

const title = { width: 544, lines: 3, weight: 600, leading: 1.02, tracking: -0.035 } as const;
const item = { width: 904, weight: 600, leading: 1.14, tracking: -0.024 } as const;

/** 3–6 rows, 7–9 rows, 10–14 rows in two columns under the heading. */
export const boxes = [
  { title: { ...title, size: 96 }, item: { ...item, size: 46, lines: 2 } },
  { title: { ...title, size: 84 }, item: { ...item, size: 34, lines: 2, weight: 500 } },
  {
    title: { ...title, size: 72, width: 1552, lines: 1 },
    item: { ...item, size: 30, lines: 2, width: 640, weight: 500, tracking: -0.016 },
  },
] satisfies Boxes;
