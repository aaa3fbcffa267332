import type { Boxes } from '#model';

const heading = { width: 1552, weight: 600, leading: 1.06, tracking: -0.028 } as const;
const figure = { weight: 600, leading: 0.9, tracking: -0.045, lines: 1 } as const;
const text = { weight: 400, tracking: -0.011, leading: 1.36 } as const;

export const boxes = [
  {
    title: { ...heading, size: 72, lines: 2 },
    figure: { ...figure, size: 160, width: 736 },
    label: { ...text, size: 36, width: 736, lines: 2 },
  },
  {
    title: { ...heading, size: 64, lines: 2 },
    figure: { ...figure, size: 132, width: 736 },
    label: { ...text, size: 32, width: 736, lines: 3 },
  },
  {
    title: { ...heading, size: 56, lines: 2 },
    figure: { ...figure, size: 112, width: 736 },
    label: { ...text, size: 28, width: 736, lines: 4 },
  },
] satisfies Boxes;
