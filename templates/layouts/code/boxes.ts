import type { Boxes } from '#model';

const heading = { width: 1552, weight: 600, leading: 1.06, tracking: -0.028 } as const;
const text = { weight: 400, tracking: -0.011, leading: 1.36 } as const;

export const boxes = [
  {
    title: { ...heading, size: 72, lines: 2 },
    line: { ...text, size: 38, width: 1552, lines: 2 },
    code: { size: 34, width: 1560, lines: 11, weight: 400, leading: 1.45, tracking: 0, face: 'mono' },
  },
  {
    title: { ...heading, size: 64, lines: 2 },
    line: { ...text, size: 34, width: 1552, lines: 2 },
    code: { size: 28, width: 1580, lines: 14, weight: 400, leading: 1.45, tracking: 0, face: 'mono' },
  },
  {
    title: { ...heading, size: 56, lines: 2 },
    line: { ...text, size: 30, width: 1552, lines: 2 },
    code: { size: 24, width: 1600, lines: 18, weight: 400, leading: 1.45, tracking: 0, face: 'mono' },
  },
] satisfies Boxes;
