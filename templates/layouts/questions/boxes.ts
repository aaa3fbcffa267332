import type { Boxes } from '#model';

const title = { width: 1696, lines: 1, weight: 600, leading: 1, tracking: -0.042 } as const;
const item = { width: 736, weight: 500, leading: 1.24, tracking: -0.014, lines: 2 } as const;

/** The list stands in two columns: up to six questions, six long and longer ones, eight, eight long ones, ten, ten long ones. */
const large = [
  { title: { ...title, size: 208 }, item: { ...item, size: 48, most: 6 } },
  { title: { ...title, size: 208 }, item: { ...item, size: 40, most: 6 } },
  { title: { ...title, size: 208 }, item: { ...item, size: 40, lines: 3, most: 6 } },
  { title: { ...title, size: 184 }, item: { ...item, size: 36, most: 8 } },
  { title: { ...title, size: 160 }, item: { ...item, size: 32, lines: 3, most: 8 } },
  { title: { ...title, size: 160 }, item: { ...item, size: 32 } },
  { title: { ...title, size: 144 }, item: { ...item, size: 28 } },
] satisfies Boxes;

/** The same below a heading of the author's, which may be longer than ours. */
const named = large.map((box) => ({ ...box, title: { ...title, size: 112 } }));

/** How many steps further the same list stands below a heading. */
export const toNamed = large.length;

export const boxes = [...large, ...named] satisfies Boxes;
