import type { Boxes } from '#model';
import { headingBox } from '../../rules/room/heading-box.ts';

const figure = { weight: 600, leading: 1.1, tracking: -0.02, lines: 1 } as const;
const deck = { width: 1552, weight: 400, leading: 1.36, tracking: -0.011 } as const;
const time = { weight: 500, leading: 1.2, tracking: -0.005, lines: 1 } as const;

/**
 * Three or four columns, five or six, the same with long amounts; seven or eight, up to twelve, and in the last two steps as many whose
 * times stand by turns on two lines. `deck` says what is measured.
 */
export const boxes = [
  {
    title: { ...headingBox, size: 72, lines: 2 },
    deck: { ...deck, size: 38, lines: 2 },
    figure: { ...figure, size: 64, width: 392, most: 4 },
    time: { ...time, size: 34, width: 392 },
  },
  {
    title: { ...headingBox, size: 72, lines: 2 },
    deck: { ...deck, size: 38, lines: 2 },
    figure: { ...figure, size: 44, width: 250, most: 6 },
    time: { ...time, size: 32, width: 250 },
  },
  {
    title: { ...headingBox, size: 56, lines: 3 },
    deck: { ...deck, size: 34, lines: 2 },
    figure: { ...figure, size: 30, width: 250, most: 6 },
    time: { ...time, size: 28, width: 250 },
  },
  {
    title: { ...headingBox, size: 72, lines: 2 },
    deck: { ...deck, size: 38, lines: 2 },
    figure: { ...figure, size: 40, width: 192, most: 8 },
    time: { ...time, size: 30, width: 192 },
  },
  {
    title: { ...headingBox, size: 72, lines: 2 },
    deck: { ...deck, size: 38, lines: 2 },
    figure: { ...figure, size: 36, width: 126, most: 12 },
    time: { ...time, size: 28, width: 122 },
  },
  {
    title: { ...headingBox, size: 72, lines: 2 },
    deck: { ...deck, size: 38, lines: 2 },
    figure: { ...figure, size: 36, width: 126, most: 12 },
    time: { ...time, size: 28, width: 256 },
  },
  {
    title: { ...headingBox, size: 56, lines: 3 },
    deck: { ...deck, size: 34, lines: 2 },
    figure: { ...figure, size: 28, width: 126, most: 12 },
    time: { ...time, size: 28, width: 256 },
  },
] satisfies Boxes;
