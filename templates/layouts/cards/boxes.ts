import type { Boxes } from '#model';
import { headingBox } from '../../rules/room/heading-box.ts';

const heading = { ...headingBox, size: 72, lines: 2 } as const;
const label = { weight: 600, tracking: -0.024 } as const;
const text = { weight: 400, tracking: -0.011 } as const;
const value = { weight: 600, tracking: -0.03, lines: 1, leading: 1.1 } as const;
const deck = { ...text, size: 38, width: 1552, lines: 1, leading: 1.36 } as const;

/**
 * `deck` is what leads into the cards, below a heading of one line; `value` stands for a text where all of them are a word or a figure.
 * Two cards are set in steps 0 to 2, three in steps 3 to 5, four in steps 6 and 7, few words in the first of them; five or six, in two
 * rows, in the last.
 */
export const boxes = [
  {
    heading,
    deck,
    label: { ...label, size: 72, width: 720, lines: 2, leading: 1.1, most: 2 },
    text: { ...text, size: 52, width: 720, lines: 4, leading: 1.28 },
    value: { ...value, size: 112, width: 720 },
  },
  {
    heading,
    deck,
    label: { ...label, size: 64, width: 720, lines: 4, leading: 1.1, most: 2 },
    text: { ...text, size: 40, width: 720, lines: 4, leading: 1.36 },
    value: { ...value, size: 112, width: 720 },
  },
  {
    heading,
    deck,
    label: { ...label, size: 50, width: 720, lines: 4, leading: 1.12, most: 2 },
    text: { ...text, size: 36, width: 720, lines: 6, leading: 1.36 },
    value: { ...value, size: 88, width: 720 },
  },
  {
    heading,
    deck,
    label: { ...label, size: 60, width: 448, lines: 2, leading: 1.1, most: 3 },
    text: { ...text, size: 44, width: 448, lines: 4, leading: 1.3 },
    value: { ...value, size: 72, width: 448 },
  },
  {
    heading,
    deck,
    label: { ...label, size: 50, width: 448, lines: 5, leading: 1.12, most: 3 },
    text: { ...text, size: 36, width: 448, lines: 5, leading: 1.36 },
    value: { ...value, size: 72, width: 448 },
  },
  {
    heading,
    deck,
    label: { ...label, size: 50, width: 448, lines: 3, leading: 1.12, most: 3 },
    text: { ...text, size: 32, width: 448, lines: 8, leading: 1.38 },
    value: { ...value, size: 64, width: 448 },
  },
  {
    heading,
    deck,
    label: { ...label, size: 52, width: 320, lines: 2, leading: 1.12, most: 4 },
    text: { ...text, size: 38, width: 320, lines: 5, leading: 1.32 },
    value: { ...value, size: 52, width: 320 },
  },
  {
    heading,
    deck,
    label: { ...label, size: 42, width: 320, lines: 6, leading: 1.14, most: 4 },
    text: { ...text, size: 30, width: 320, lines: 6, leading: 1.38 },
    value: { ...value, size: 52, width: 320 },
  },
  {
    heading: { ...heading, size: 64, lines: 1 },
    deck,
    label: { ...label, size: 42, width: 448, lines: 2, leading: 1.14, most: 6 },
    text: { ...text, size: 34, width: 448, lines: 3, leading: 1.38 },
    value: { ...value, size: 64, width: 448 },
  },
] satisfies Boxes;
