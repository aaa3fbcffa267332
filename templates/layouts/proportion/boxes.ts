import type { Boxes } from '#model';

const side = { width: 688, weight: 600, leading: 1.06, tracking: -0.028 } as const;
const figure = { weight: 600, leading: 0.9, tracking: -0.045, lines: 1 } as const;
const text = { weight: 400, tracking: -0.011, leading: 1.36 } as const;

export const boxes = [
  {
    title: { ...side, size: 72, lines: 4 },
    figure: { ...figure, size: 260, width: 688 },
    text: { ...text, size: 38, width: 640, lines: 4 },
  },
  {
    title: { ...side, size: 64, lines: 5 },
    figure: { ...figure, size: 220, width: 688 },
    text: { ...text, size: 34, width: 640, lines: 5 },
  },
  {
    title: { ...side, size: 54, lines: 6 },
    figure: { ...figure, size: 180, width: 688 },
    text: { ...text, size: 30, width: 640, lines: 6 },
  },
] satisfies Boxes;
