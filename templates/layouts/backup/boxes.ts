import type { Boxes } from '#model';
import { headingBox } from '../../rules/room/heading-box.ts';

const title = { ...headingBox, size: 72, lines: 1 } as const;
const figure = { width: 512, weight: 600, leading: 1.12, tracking: -0.02, lines: 2 } as const;
const sentence = { width: 1120, weight: 400, tracking: -0.011, most: 3 } as const;

/** A row by itself, its figure short or long, or its sentence, up to three short ones, two long and longer ones, and such with long figures; up to three of four lines, of five. */
export const boxes = [
  {
    title,
    figure: { ...figure, size: 144, lines: 1, leading: 1, tracking: -0.04 },
    sentence: { ...sentence, size: 60, lines: 8, leading: 1.2, most: 1 },
  },
  {
    title,
    figure: { ...figure, size: 80, lines: 3, leading: 1.06 },
    sentence: { ...sentence, size: 54, lines: 9, leading: 1.22, most: 1 },
  },
  {
    title,
    figure: { ...figure, size: 64, lines: 3 },
    sentence: { ...sentence, size: 42, lines: 11, leading: 1.28, most: 1 },
  },
  {
    title,
    figure: { ...figure, size: 64 },
    sentence: { ...sentence, size: 44, lines: 3, leading: 1.26 },
  },
  {
    title,
    figure: { ...figure, size: 58 },
    sentence: { ...sentence, size: 42, lines: 5, leading: 1.28, most: 2 },
  },
  {
    title,
    figure: { ...figure, size: 54 },
    sentence: { ...sentence, size: 36, lines: 6, leading: 1.3, most: 2 },
  },
  {
    title,
    figure: { ...figure, size: 48, lines: 3 },
    sentence: { ...sentence, size: 36, lines: 6, leading: 1.3, most: 2 },
  },
  {
    title,
    figure: { ...figure, size: 54 },
    sentence: { ...sentence, size: 36, lines: 4, leading: 1.3 },
  },
  {
    title,
    figure: { ...figure, size: 44, lines: 3 },
    sentence: { ...sentence, size: 30, lines: 5, leading: 1.34 },
  },
] satisfies Boxes;
