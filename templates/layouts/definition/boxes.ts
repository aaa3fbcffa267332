import type { Boxes } from '#model';

const term = { width: 1552, weight: 600, leading: 1.0, tracking: -0.042 } as const;
const definition = { width: 1552, weight: 400 } as const;
const why = { width: 1264, weight: 400, tracking: -0.011 } as const;

/** `title` and `term` are one box: the term is the heading. */
export const boxes = [
  {
    title: { ...term, size: 208, lines: 1 },
    term: { ...term, size: 208, lines: 1 },
    definition: { ...definition, size: 124, lines: 2, leading: 1.08, tracking: -0.036 },
    why: { ...why, size: 44, lines: 2, leading: 1.34 },
  },
  {
    title: { ...term, size: 208, lines: 1 },
    term: { ...term, size: 208, lines: 1 },
    definition: { ...definition, size: 92, lines: 3, leading: 1.14, tracking: -0.03 },
    why: { ...why, size: 40, lines: 2, leading: 1.36 },
  },
  {
    title: { ...term, size: 208, lines: 1 },
    term: { ...term, size: 208, lines: 1 },
    definition: { ...definition, size: 76, lines: 4, leading: 1.18, tracking: -0.026 },
    why: { ...why, size: 36, lines: 2, leading: 1.38 },
  },
  {
    title: { ...term, size: 140, lines: 1, tracking: -0.042 },
    term: { ...term, size: 140, lines: 1, tracking: -0.042 },
    definition: { ...definition, size: 68, lines: 5, leading: 1.2, tracking: -0.024 },
    why: { ...why, size: 36, lines: 3, leading: 1.38 },
  },
  {
    title: { ...term, size: 100, lines: 2, tracking: -0.036 },
    term: { ...term, size: 100, lines: 2, tracking: -0.036 },
    definition: { ...definition, size: 52, lines: 6, leading: 1.26, tracking: -0.018 },
    why: { ...why, size: 32, lines: 3, leading: 1.38 },
  },
  {
    title: { ...term, size: 76, lines: 2, leading: 1.04, tracking: -0.03 },
    term: { ...term, size: 76, lines: 2, leading: 1.04, tracking: -0.03 },
    definition: { ...definition, size: 42, lines: 7, leading: 1.3, tracking: -0.014 },
    why: { ...why, size: 30, lines: 3, leading: 1.38 },
  },
] satisfies Boxes;
