import type { Boxes } from '#model';
import { headingBox } from '../../rules/room/heading-box.ts';

const title = { ...headingBox, width: 688 } as const;
const qualifier = { width: 688, weight: 500, leading: 1.1, tracking: -0.014, lines: 1 } as const;
const figure = { width: 688, weight: 600, leading: 1, tracking: -0.045, lines: 1 } as const;
const text = { width: 656, weight: 400, leading: 1.36, tracking: -0.011 } as const;

/** The words stand in columns 1 to 5 beside the chart. */
export const boxes = [
  {
    title: { ...title, size: 72, lines: 4 },
    qualifier: { ...qualifier, size: 44 },
    figure: { ...figure, size: 280 },
    text: { ...text, size: 38, lines: 4 },
  },
  {
    title: { ...title, size: 64, lines: 4 },
    qualifier: { ...qualifier, size: 40 },
    figure: { ...figure, size: 208 },
    text: { ...text, size: 36, lines: 6 },
  },
  {
    title: { ...title, size: 56, lines: 5 },
    qualifier: { ...qualifier, size: 36 },
    figure: { ...figure, size: 152 },
    text: { ...text, size: 32, lines: 7 },
  },
] satisfies Boxes;
