import type { Boxes } from '#model';

const head = { weight: 600, leading: 1.0, tracking: -0.042 } as const;
const subtitle = { size: 46, width: 1000, lines: 2, weight: 400, leading: 1.3, tracking: -0.011 } as const;

export const boxes: Boxes<'title' | 'subtitle'> = [
  { title: { size: 208, width: 1250, lines: 2, ...head }, subtitle },
  { title: { size: 160, width: 1400, lines: 2, ...head }, subtitle },
  { title: { size: 115, width: 1400, lines: 3, ...head }, subtitle },
  { title: { size: 88, width: 1400, lines: 4, ...head }, subtitle },
];
