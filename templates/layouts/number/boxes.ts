import type { Boxes } from '#model';

const heading = { width: 1552, weight: 600, leading: 1.06, tracking: -0.028 } as const;
const figure = { weight: 600, leading: 0.9, tracking: -0.045, lines: 1 } as const;
const text = { weight: 400, tracking: -0.011, leading: 1.36 } as const;

/** The figure steps down from five glyphs to seven to a long one, and never further. */
export const boxes = [
  {
    title: { ...heading, size: 72, lines: 2 },
    figure: { ...figure, size: 480, width: 1200 },
    unit: { ...figure, size: 84, width: 420, lines: 2, leading: 1.04, tracking: -0.03 },
    context: { ...text, size: 38, width: 760, lines: 3 },
  },
  {
    title: { ...heading, size: 72, lines: 2 },
    figure: { ...figure, size: 340, width: 1250 },
    unit: { ...figure, size: 76, width: 420, lines: 2, leading: 1.04, tracking: -0.03 },
    context: { ...text, size: 36, width: 760, lines: 3 },
  },
  {
    title: { ...heading, size: 64, lines: 2 },
    figure: { ...figure, size: 300, width: 1600 },
    unit: { ...figure, size: 64, width: 420, lines: 2, leading: 1.04, tracking: -0.03 },
    context: { ...text, size: 34, width: 760, lines: 4 },
  },
] satisfies Boxes;
