import type { Boxes } from '#model';

const head = { weight: 600, leading: 1.02, tracking: -0.042 } as const;
const line = { size: 46, width: 1100, weight: 400, leading: 1.3, tracking: -0.011, lines: 3 } as const;
const beside = { ...line, width: 900 } as const;
const address = { size: 32, width: 560, weight: 500, leading: 1.3, tracking: -0.005, lines: 2 } as const;

/**
 * The first two steps have the stage to themselves, the second for thanks that are one long word; the others leave room for a code
 * and its address, the last beside such a word.
 */
export const boxes = [
  { title: { ...head, size: 208, width: 1400, lines: 1 }, line, address },
  { title: { ...head, size: 140, width: 1640, lines: 1 }, line, address },
  { title: { ...head, size: 152, width: 960, lines: 2 }, line: beside, address },
  { title: { ...head, size: 116, width: 960, lines: 3 }, line: beside, address },
  { title: { ...head, size: 72, width: 960, lines: 1 }, line: beside, address },
] satisfies Boxes;
