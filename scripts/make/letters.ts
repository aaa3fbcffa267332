/** Stretches of Unicode, the first and the last character of each. */
export type Stretches = [number, number][];

/** The signs alone: for a face that has letters and few signs, and borrows these from another. */
export const signs: Stretches = [
  [0x2000, 0x206f],
  [0x2070, 0x209f],
  [0x20a0, 0x20cf],
  [0x2100, 0x218f],
  [0x2190, 0x21ff],
  [0x2200, 0x22ff],
  [0x2300, 0x23ff],
  [0x2500, 0x27bf],
];

/** Latin with all its extensions, Greek, Cyrillic, Vietnamese, punctuation, currencies, arrows, maths, simple shapes. */
export const prose: Stretches = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x250, 0x2ff],
  [0x300, 0x36f],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x1e00, 0x1eff],
  [0x1f00, 0x1fff],
  ...signs,
  [0xfb00, 0xfb06],
  [0xfffd, 0xfffd],
];

/** ASCII, Latin-1, the letters of Œuvre, Š, Ž and their like, the punctuation of prose, a few arrows and signs. */
export const core: Stretches = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x100, 0x17f],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2030],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x2044, 0x2044],
  [0x2009, 0x200a],
  [0x202f, 0x202f],
  [0x20ac, 0x20ac],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2260, 0x2260],
  [0x2264, 0x2265],
];

/** Every character of the stretches, one after another. */
export function letters(stretches: Stretches): string {
  return stretches
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)))
    .join('');
}
