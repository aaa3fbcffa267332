import type { Boxes } from '#model';

const title = { width: 544, weight: 600, tracking: -0.032 } as const;
const claim = { width: 672, weight: 600, tracking: -0.018 } as const;
const by = { width: 384, weight: 400, tracking: -0.011, leading: 1.36 } as const;

/** Two to four rows, five or six, six long ones. */
export const boxes = [
  {
    title: { ...title, size: 84, lines: 4, leading: 1.02 },
    claim: { ...claim, size: 40, lines: 3, leading: 1.2 },
    by: { ...by, size: 34, lines: 3 },
  },
  {
    title: { ...title, size: 84, lines: 4, leading: 1.02 },
    claim: { ...claim, size: 34, lines: 2, leading: 1.24 },
    by: { ...by, size: 30, lines: 2 },
  },
  {
    title: { ...title, size: 72, lines: 5, leading: 1.06 },
    claim: { ...claim, size: 28, lines: 3, leading: 1.28 },
    by: { ...by, size: 28, lines: 3 },
  },
] satisfies Boxes;
