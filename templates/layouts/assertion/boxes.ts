import type { Boxes } from '#model';

const title = { width: 1552, weight: 600 } as const;
const evidence = { width: 976, weight: 500, tracking: -0.018 } as const;
const support = { width: 976, weight: 400, tracking: -0.011 } as const;

/** The claim is by far the largest; what bears it out has the right half of the floor. */
export const boxes = [
  {
    title: { ...title, size: 144, lines: 2, leading: 1.0, tracking: -0.042 },
    evidence: { ...evidence, size: 60, lines: 3, leading: 1.22 },
    support: { ...support, size: 42, lines: 2, leading: 1.34 },
  },
  {
    title: { ...title, size: 116, lines: 3, leading: 1.02, tracking: -0.038 },
    evidence: { ...evidence, size: 56, lines: 3, leading: 1.24 },
    support: { ...support, size: 40, lines: 2, leading: 1.34 },
  },
  {
    title: { ...title, size: 96, lines: 3, leading: 1.04, tracking: -0.035 },
    evidence: { ...evidence, size: 52, lines: 4, leading: 1.26 },
    support: { ...support, size: 38, lines: 2, leading: 1.36 },
  },
  {
    title: { ...title, size: 80, lines: 3, leading: 1.06, tracking: -0.032 },
    evidence: { ...evidence, size: 44, lines: 5, leading: 1.28 },
    support: { ...support, size: 34, lines: 3, leading: 1.36 },
  },
] satisfies Boxes;
