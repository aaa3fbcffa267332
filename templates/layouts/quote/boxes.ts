import type { Boxes } from '#model';
import { eyebrowBox } from '../../rules/room/eyebrow-box.ts';

const title = { size: 40, width: 1552, lines: 4, weight: 600, leading: 1.2, tracking: 0 } as const;
const quote = { width: 1408, weight: 600 } as const;
const name = { width: 1200, lines: 1, weight: 600, leading: 1.36, tracking: -0.011 } as const;
/** What was asked, small above the answer, which has lines the fewer for it. */
const question = { ...eyebrowBox, lines: 2 } as const;
const role = { width: 1200, lines: 1, weight: 400, leading: 1.36, tracking: -0.011 } as const;

/** From a motto to a passage of some 320 characters. The title is in the outline only, so its box is wide open. */
export const boxes = [
  {
    title,
    quote: { ...quote, size: 176, width: 1552, lines: 2, leading: 1.0, tracking: -0.042 },
    answer: { ...quote, size: 176, width: 1552, lines: 1, leading: 1.0, tracking: -0.042 },
    question,
    name: { ...name, size: 40 },
    role: { ...role, size: 40 },
  },
  {
    title,
    quote: { ...quote, size: 108, lines: 4, leading: 1.06, tracking: -0.036 },
    answer: { ...quote, size: 108, lines: 3, leading: 1.06, tracking: -0.036 },
    question,
    name: { ...name, size: 40 },
    role: { ...role, size: 40 },
  },
  {
    title,
    quote: { ...quote, size: 84, lines: 6, leading: 1.1, tracking: -0.03 },
    answer: { ...quote, size: 84, lines: 4, leading: 1.1, tracking: -0.03 },
    question,
    name: { ...name, size: 38 },
    role: { ...role, size: 38 },
  },
  {
    title,
    quote: { ...quote, size: 64, lines: 8, leading: 1.18, tracking: -0.024 },
    answer: { ...quote, size: 64, lines: 6, leading: 1.18, tracking: -0.024 },
    question,
    name: { ...name, size: 36 },
    role: { ...role, size: 36 },
  },
  {
    title,
    quote: { ...quote, size: 52, lines: 10, leading: 1.22, tracking: -0.02 },
    answer: { ...quote, size: 52, lines: 8, leading: 1.22, tracking: -0.02 },
    question,
    name: { ...name, size: 34 },
    role: { ...role, size: 34 },
  },
] satisfies Boxes;
