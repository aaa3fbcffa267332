import type { Boxes } from '#model';
import { headingBox } from '../../rules/room/heading-box.ts';

const title = { ...headingBox, lines: 2 } as const;
const deck = { width: 1552, weight: 400, leading: 1.36, tracking: -0.011 } as const;
const label = { weight: 600, leading: 1.14, tracking: -0.011 } as const;
const figure = { weight: 600, leading: 1.1, tracking: -0.005, lines: 1 } as const;

/** Each step holds three to eight bars. `label` is measured as where its bar stands out. */
export const boxes = [
  {
    title: { ...title, size: 72 },
    deck: { ...deck, size: 38, lines: 2 },
    label: { ...label, size: 40, width: 560, lines: 1 },
    figure: { ...figure, size: 42, width: 520 },
  },
  {
    title: { ...title, size: 72 },
    deck: { ...deck, size: 38, lines: 1 },
    label: { ...label, size: 32, width: 520, lines: 2 },
    figure: { ...figure, size: 36, width: 480 },
  },
  {
    title: { ...title, size: 60 },
    deck: { ...deck, size: 34, lines: 2 },
    label: { ...label, size: 28, width: 640, lines: 2 },
    figure: { ...figure, size: 30, width: 480 },
  },
] satisfies Boxes;
