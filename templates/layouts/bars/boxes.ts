import type { Boxes } from '#model';

const title = { width: 1552, weight: 600, leading: 1.06, tracking: -0.028, lines: 2 } as const;
const deck = { width: 1552, weight: 400, leading: 1.36, tracking: -0.011 } as const;
const label = { weight: 400, leading: 1.14, tracking: -0.011, lines: 2 } as const;
const figure = { weight: 600, leading: 1.1, tracking: -0.005, lines: 1 } as const;

/** By count: step 0 holds up to five bars, steps 1 and 2 up to eight. `label` is measured where a bar stands out, too. */
export const boxes = [
  {
    title: { ...title, size: 72 },
    deck: { ...deck, size: 38, lines: 1 },
    label: { ...label, size: 40, width: 480 },
    figure: { ...figure, size: 42, width: 520 },
  },
  {
    title: { ...title, size: 72 },
    deck: { ...deck, size: 38, lines: 1 },
    label: { ...label, size: 32, width: 480 },
    figure: { ...figure, size: 34, width: 480 },
  },
  {
    title: { ...title, size: 60 },
    deck: { ...deck, size: 34, lines: 2 },
    label: { ...label, size: 28, width: 640 },
    figure: { ...figure, size: 30, width: 480 },
  },
] satisfies Boxes;
