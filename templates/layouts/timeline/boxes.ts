import type { Boxes } from '#model';

const heading = { width: 1552, weight: 600, leading: 1.06, tracking: -0.028 } as const;
const text = { weight: 400, tracking: -0.011, leading: 1.36 } as const;
const strong = { weight: 600, tracking: -0.024, leading: 1.14 } as const;

/** Three events, four, five, six. */
export const boxes = [
  {
    title: { ...heading, size: 72, lines: 2 },
    date: { ...strong, size: 80, width: 500, lines: 2, leading: 1.02 },
    event: { ...strong, size: 42, width: 500, lines: 5 },
    text: { ...text, size: 34, width: 500, lines: 5 },
  },
  {
    title: { ...heading, size: 72, lines: 2 },
    date: { ...strong, size: 64, width: 376, lines: 2, leading: 1.02 },
    event: { ...strong, size: 38, width: 376, lines: 6 },
    text: { ...text, size: 32, width: 376, lines: 5 },
  },
  {
    title: { ...heading, size: 64, lines: 2 },
    date: { ...strong, size: 52, width: 300, lines: 2, leading: 1.02 },
    event: { ...strong, size: 32, width: 300, lines: 7 },
    text: { ...text, size: 28, width: 300, lines: 5 },
  },
  {
    title: { ...heading, size: 60, lines: 2 },
    date: { ...strong, size: 44, width: 252, lines: 2, leading: 1.02 },
    event: { ...strong, size: 29, width: 252, lines: 9 },
    text: { ...text, size: 28, width: 252, lines: 5 },
  },
] satisfies Boxes;
