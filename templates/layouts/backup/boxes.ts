import type { Box, Boxes } from '#model';
import { headingBox } from '../../rules/room/heading-box.ts';

const title = { ...headingBox, size: 72, lines: 1 } as const;
const figure = { width: 512, weight: 600, leading: 1.12, tracking: -0.02, lines: 2 } as const;
const sentence = { width: 1120, weight: 400, tracking: -0.011, most: 3 } as const;
const large = { width: 1696, weight: 600, leading: 1.04, tracking: -0.04, lines: 1 } as const;
const half = { ...large, width: 800 } as const;
const below = { width: 1408, weight: 400, tracking: -0.014, leading: 1.26, most: 1 } as const;

/** In rows, two figures stand one below the other. */
const rows = (box: Box) => ({ figure: box, half: box });

/** So many steps have a row by itself, its figure large, or two of them side by side, and the sentence below. */
export const alone = 5;

/** A row by itself, short, longer and long, and such with long figures; up to three of two short sentences, two long and longer ones, and such with long figures; up to three of four lines, of five. */
export const boxes = [
  {
    title,
    figure: { ...large, size: 240 },
    half: { ...half, size: 240 },
    sentence: { ...below, size: 56, lines: 4 },
  },
  {
    title,
    figure: { ...large, size: 176 },
    half: { ...half, size: 176 },
    sentence: { ...below, size: 52, lines: 5 },
  },
  {
    title,
    figure: { ...large, size: 128 },
    half: { ...half, size: 128 },
    sentence: { ...below, size: 46, lines: 7 },
  },
  {
    title,
    figure: { ...large, size: 96, lines: 2 },
    half: { ...half, size: 96, lines: 2 },
    sentence: { ...below, size: 40, lines: 8 },
  },
  {
    title,
    figure: { ...large, size: 72, lines: 2 },
    half: { ...half, size: 72, lines: 2 },
    sentence: { ...below, size: 40, lines: 8 },
  },
  {
    title,
    ...rows({ ...figure, size: 64 }),
    sentence: { ...sentence, size: 44, lines: 3, leading: 1.26 },
  },
  {
    title,
    ...rows({ ...figure, size: 58 }),
    sentence: { ...sentence, size: 42, lines: 5, leading: 1.28, most: 2 },
  },
  {
    title,
    ...rows({ ...figure, size: 54 }),
    sentence: { ...sentence, size: 36, lines: 6, leading: 1.3, most: 2 },
  },
  {
    title,
    ...rows({ ...figure, size: 48, lines: 3 }),
    sentence: { ...sentence, size: 36, lines: 6, leading: 1.3, most: 2 },
  },
  {
    title,
    ...rows({ ...figure, size: 54 }),
    sentence: { ...sentence, size: 36, lines: 4, leading: 1.3 },
  },
  {
    title,
    ...rows({ ...figure, size: 44, lines: 3 }),
    sentence: { ...sentence, size: 30, lines: 5, leading: 1.34 },
  },
] satisfies Boxes;
