import type { Boxes } from '#model';

const title = { width: 1552, weight: 600, leading: 1.06, tracking: -0.028 } as const;

export const boxes = [
  { title: { ...title, size: 72, lines: 2 } },
  { title: { ...title, size: 56, lines: 3 } },
] satisfies Boxes;
