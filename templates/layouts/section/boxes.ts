import type { Boxes } from '#model';

const head = { weight: 600, leading: 1.02, tracking: -0.042 } as const;
const text = { weight: 400, tracking: -0.011, leading: 1.36 } as const;

export const boxes = [
  {
    title: { ...head, size: 152, width: 1400, lines: 2 },
    line: { ...text, size: 46, width: 1100, lines: 2, leading: 1.3 },
  },
  {
    title: { ...head, size: 116, width: 1400, lines: 3 },
    line: { ...text, size: 46, width: 1100, lines: 2, leading: 1.3 },
  },
  {
    title: { ...head, size: 88, width: 1400, lines: 4 },
    line: { ...text, size: 46, width: 1100, lines: 2, leading: 1.3 },
  },
] satisfies Boxes;
