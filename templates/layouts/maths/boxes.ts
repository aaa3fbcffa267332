import type { Boxes } from '#model';
import { headingBox } from '../../rules/room/heading-box.ts';

const line = { width: 1264, weight: 400, leading: 1.36, tracking: -0.011 } as const;
const formula = { width: 1680, weight: 400, leading: 1.6, tracking: 0 } as const;

/** The formula is reckoned in signs, each as wide as a letter at most; the smallest step breaks it at its relations. */
export const boxes = [
  {
    title: { ...headingBox, size: 72, lines: 2 },
    line: { ...line, size: 40, lines: 3 },
    formula: { ...formula, size: 112, lines: 1 },
  },
  {
    title: { ...headingBox, size: 72, lines: 2 },
    line: { ...line, size: 38, lines: 3 },
    formula: { ...formula, size: 84, lines: 1 },
  },
  {
    title: { ...headingBox, size: 72, lines: 2 },
    line: { ...line, size: 36, lines: 3 },
    formula: { ...formula, size: 64, lines: 1 },
  },
  {
    title: { ...headingBox, size: 56, lines: 3 },
    line: { ...line, size: 32, lines: 2 },
    formula: { ...formula, size: 56, lines: 3 },
  },
] satisfies Boxes;
