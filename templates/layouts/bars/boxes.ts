import type { Boxes } from '#model';

const heading = { width: 1552, weight: 600, leading: 1.06, tracking: -0.028 } as const;
const text = { weight: 400, tracking: -0.011, leading: 1.36 } as const;

export const boxes = [
  {
    title: { ...heading, size: 72, lines: 2 },
    deck: { ...text, size: 38, width: 1552, lines: 1 },
    label: { ...text, size: 34, width: 440, lines: 1, leading: 1.2 },
  },
  {
    title: { ...heading, size: 64, lines: 2 },
    deck: { ...text, size: 38, width: 1552, lines: 1 },
    label: { ...text, size: 30, width: 560, lines: 1, leading: 1.2 },
  },
  {
    title: { ...heading, size: 56, lines: 2 },
    deck: { ...text, size: 38, width: 1552, lines: 1 },
    label: { ...text, size: 28, width: 700, lines: 1, leading: 1.2 },
  },
] satisfies Boxes;
