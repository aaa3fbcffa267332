import type { Boxes } from '#model';

const title = { width: 1552, weight: 600, leading: 1.06, tracking: -0.028, lines: 2 } as const;
const side = { width: 560, weight: 600, leading: 1.06, tracking: -0.028 } as const;
const date = { weight: 600, leading: 1.06 } as const;
const event = { weight: 600, tracking: -0.024 } as const;
const text = { weight: 400, leading: 1.36, tracking: -0.011 } as const;
const solo = { weight: 500, tracking: -0.02 } as const;

/**
 * Step 0 is for three events with short dates (a year), step 1 for three or four, step 2 for three or four with long
 * dates: all on one line across the slide. Steps 3 (up to five) and 4 (up to six) run down beside the heading.
 * An event without a title sets its text as `solo`, one without a text its title.
 */
export const boxes = [
  {
    title: { ...title, size: 72 },
    date: { ...date, size: 128, width: 512, lines: 1, tracking: -0.045 },
    event: { ...event, size: 50, width: 512, lines: 3, leading: 1.12 },
    text: { ...text, size: 36, width: 496, lines: 4 },
    solo: { ...solo, size: 46, width: 512, lines: 7, leading: 1.18 },
  },
  {
    title: { ...title, size: 72 },
    date: { ...date, size: 104, width: 376, lines: 1, tracking: -0.045 },
    event: { ...event, size: 42, width: 376, lines: 3, leading: 1.14 },
    text: { ...text, size: 32, width: 376, lines: 5 },
    solo: { ...solo, size: 38, width: 376, lines: 8, leading: 1.2 },
  },
  {
    title: { ...title, size: 72 },
    date: { ...date, size: 56, width: 376, lines: 2, tracking: -0.03 },
    event: { ...event, size: 38, width: 376, lines: 3, leading: 1.15 },
    text: { ...text, size: 30, width: 376, lines: 5 },
    solo: { ...solo, size: 34, width: 376, lines: 8, leading: 1.24 },
  },
  {
    title: { ...side, size: 72, lines: 5 },
    date: { ...date, size: 42, width: 264, lines: 2, tracking: -0.026 },
    event: { ...event, size: 38, width: 680, lines: 2, leading: 1.13 },
    text: { ...text, size: 29, width: 680, lines: 2, leading: 1.34 },
    solo: { ...solo, size: 36, width: 680, lines: 3, leading: 1.2 },
  },
  {
    title: { ...side, size: 60, lines: 6 },
    date: { ...date, size: 36, width: 264, lines: 2, tracking: -0.022 },
    event: { ...event, size: 34, width: 680, lines: 2, leading: 1.13 },
    text: { ...text, size: 28, width: 680, lines: 1, leading: 1.34 },
    solo: { ...solo, size: 31, width: 680, lines: 3, leading: 1.22 },
  },
] satisfies Boxes;
