import type { Boxes } from '#model';

const title = { width: 1552, weight: 600 } as const;

/** From a few words that fill the stage to a long sentence that still reads from the back of the room. */
export const boxes = [
  { title: { ...title, size: 208, width: 1664, lines: 3, leading: 0.98, tracking: -0.046 } },
  { title: { ...title, size: 168, width: 1664, lines: 4, leading: 1.0, tracking: -0.044 } },
  { title: { ...title, size: 136, lines: 4, leading: 1.02, tracking: -0.04 } },
  { title: { ...title, size: 108, lines: 5, leading: 1.06, tracking: -0.036 } },
  { title: { ...title, size: 84, lines: 7, leading: 1.1, tracking: -0.03 } },
  { title: { ...title, size: 64, lines: 9, leading: 1.16, tracking: -0.024 } },
] satisfies Boxes;
