import type { Boxes } from '#model';
import { headingBox } from '../../rules/room/heading-box.ts';

const name = { weight: 600, leading: 1.2, tracking: -0.011, lines: 1 } as const;

/** `name` is what a line is called at its end, in the chart's own text. */
export const boxes = [
  { title: { ...headingBox, size: 72, lines: 1 }, name: { ...name, size: 32, width: 300 } },
  { title: { ...headingBox, size: 72, lines: 2 }, name: { ...name, size: 32, width: 300 } },
  { title: { ...headingBox, size: 56, lines: 3 }, name: { ...name, size: 28, width: 340 } },
] satisfies Boxes;
