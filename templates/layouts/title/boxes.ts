import type { Boxes } from '#model';

const head = { weight: 600, leading: 1.0, tracking: -0.042 } as const;
const small = { weight: 400, leading: 1.3, tracking: -0.011 } as const;
const subtitle = { size: 46, width: 1000, lines: 2, ...small } as const;
const long = { size: 40, width: 1120, lines: 3, ...small } as const;

/** The larger the fewer words there are; below a title that is not long, a subtitle that is has a third line. */
export const boxes: Boxes<'title' | 'subtitle'> = [
  { title: { size: 208, width: 1250, lines: 2, ...head }, subtitle },
  { title: { size: 160, width: 1400, lines: 2, ...head }, subtitle },
  { title: { size: 136, width: 1400, lines: 2, ...head }, subtitle },
  { title: { size: 160, width: 1400, lines: 2, ...head }, subtitle: long },
  { title: { size: 115, width: 1400, lines: 3, ...head }, subtitle },
  { title: { size: 115, width: 1400, lines: 3, ...head }, subtitle: long },
  { title: { size: 88, width: 1400, lines: 4, ...head }, subtitle: { ...long, width: 1240 } },
  // What nobody would call a title, and somebody did: the cover still holds it.
  {
    title: { size: 64, width: 1400, lines: 7, ...head, leading: 1.06, tracking: -0.03 },
    subtitle: { ...long, size: 36, width: 1300 },
  },
  {
    title: { size: 44, width: 1500, lines: 13, ...head, leading: 1.12, tracking: -0.02 },
    subtitle: { ...long, size: 36, lines: 2 },
  },
];
