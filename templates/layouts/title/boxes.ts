import type { Boxes } from '#model';

const head = { weight: 600, leading: 1.0, tracking: -0.042 } as const;
const subtitle = { size: 46, width: 1000, lines: 2, weight: 400, leading: 1.3, tracking: -0.011 } as const;

export const boxes: Boxes<'title' | 'subtitle'> = [
  { title: { size: 208, width: 1250, lines: 2, ...head }, subtitle },
  { title: { size: 160, width: 1400, lines: 2, ...head }, subtitle },
  { title: { size: 136, width: 1400, lines: 2, ...head }, subtitle },
  { title: { size: 115, width: 1400, lines: 3, ...head }, subtitle },
  { title: { size: 88, width: 1400, lines: 4, ...head }, subtitle },
  // What nobody would call a title, and somebody did: the cover still holds it.
  { title: { size: 64, width: 1400, lines: 7, ...head, leading: 1.06, tracking: -0.03 }, subtitle },
  { title: { size: 44, width: 1500, lines: 13, ...head, leading: 1.12, tracking: -0.02 }, subtitle },
];
