import type { Boxes } from '#model';

const side = { width: 688, weight: 600, leading: 1.06, tracking: -0.028 } as const;
const heading = { width: 1552, weight: 600, leading: 1.06, tracking: -0.028 } as const;
const lead = { width: 976, weight: 600, tracking: -0.024 } as const;
const solo = { width: 976, lines: 3, weight: 500, tracking: -0.022 } as const;
const card = { weight: 600, tracking: -0.024 } as const;
const plain = { weight: 400, tracking: -0.011 } as const;

/**
 * Rows use title, deck, lead and support, or solo where a lead stands without support; cards use heading, card and text.
 * The step for rows is 0 up to three, 1 for four, 2 for five; for cards 0 for two, 1 for three, 2 for four. Step 3
 * is a size smaller and holds any number.
 */
export const boxes = [
  {
    title: { ...side, size: 72, lines: 4 },
    deck: { ...plain, size: 38, width: 640, lines: 4, leading: 1.36 },
    lead: { ...lead, size: 50, lines: 2, leading: 1.12 },
    support: { ...plain, size: 36, width: 976, lines: 2, leading: 1.36 },
    solo: { ...solo, size: 52, leading: 1.16 },
    heading: { ...heading, size: 72, lines: 2 },
    card: { ...card, size: 60, width: 720, lines: 4, leading: 1.1 },
    text: { ...plain, size: 38, width: 720, lines: 4, leading: 1.36 },
  },
  {
    title: { ...side, size: 72, lines: 4 },
    deck: { ...plain, size: 36, width: 640, lines: 4, leading: 1.36 },
    lead: { ...lead, size: 42, lines: 2, leading: 1.13 },
    support: { ...plain, size: 32, width: 976, lines: 2, leading: 1.36 },
    solo: { ...solo, size: 46, leading: 1.16 },
    heading: { ...heading, size: 72, lines: 2 },
    card: { ...card, size: 48, width: 448, lines: 5, leading: 1.12 },
    text: { ...plain, size: 34, width: 448, lines: 5, leading: 1.36 },
  },
  {
    title: { ...side, size: 64, lines: 5 },
    deck: { ...plain, size: 34, width: 640, lines: 4, leading: 1.36 },
    lead: { ...lead, size: 36, lines: 2, leading: 1.14 },
    support: { ...plain, size: 28, width: 976, lines: 2, leading: 1.36 },
    solo: { ...solo, size: 40, leading: 1.18 },
    heading: { ...heading, size: 64, lines: 2 },
    card: { ...card, size: 40, width: 320, lines: 6, leading: 1.14 },
    text: { ...plain, size: 30, width: 320, lines: 5, leading: 1.38 },
  },
  {
    title: { ...side, size: 56, lines: 6 },
    deck: { ...plain, size: 32, width: 640, lines: 5, leading: 1.36 },
    lead: { ...lead, size: 34, lines: 2, leading: 1.16 },
    support: { ...plain, size: 28, width: 976, lines: 2, leading: 1.36 },
    solo: { ...solo, size: 34, leading: 1.2 },
    heading: { ...heading, size: 56, lines: 3 },
    card: { ...card, size: 34, width: 320, lines: 7, leading: 1.16 },
    text: { ...plain, size: 28, width: 320, lines: 6, leading: 1.38 },
  },
] satisfies Boxes;
