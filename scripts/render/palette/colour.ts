import {
  clampChroma,
  converter,
  formatHex,
  modeLrgb,
  modeOklch,
  modeRgb,
  parse,
  useMode,
  wcagContrast,
} from 'culori/fn';

useMode(modeRgb);
useMode(modeLrgb);
useMode(modeOklch);
const toOklch = converter('oklch');

/** A colour as people see it: lightness from 0 to 1, chroma from 0, hue in degrees (OKLCH). */
export interface Colour {
  l: number;
  c: number;
  h: number;
}

/** Reads #rgb or #rrggbb; undefined for anything else. */
export function colourOf(hex: string): Colour | undefined {
  const read = /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(hex) ? toOklch(parse(hex)) : undefined;
  return read && { l: read.l, c: read.c, h: read.h ?? 0 };
}

/** The colour as #rrggbb, with as much of its chroma as a screen can show. */
export function hexOf({ l, c, h }: Colour): string {
  return formatHex(clampChroma({ mode: 'oklch', l: Math.min(1, Math.max(0, l)), c, h }, 'oklch')) ?? '#000000';
}

/** The contrast of two colours written as #rrggbb, by WCAG 2.2: from 1 to 21. */
export function contrast(one: string, other: string): number {
  return wcagContrast(one, other);
}

/** The least contrast that a text may have with every ground that it stands on. */
export function least(text: string, grounds: string[]): number {
  return Math.min(...grounds.map((ground) => contrast(text, ground)));
}

/** A mixture: all of `one` at 0, all of `other` at 1. */
export function mixed(one: string, other: string, share: number): string {
  const [a, b] = [colourOf(one), colourOf(other)];
  if (!a || !b) return one;
  const [from, to] = [a.c * Math.cos((a.h * Math.PI) / 180), b.c * Math.cos((b.h * Math.PI) / 180)];
  const [fromAcross, toAcross] = [a.c * Math.sin((a.h * Math.PI) / 180), b.c * Math.sin((b.h * Math.PI) / 180)];
  const between = (x: number, y: number) => x + (y - x) * share;
  const [x, y] = [between(from, to), between(fromAcross, toAcross)];
  return hexOf({ l: between(a.l, b.l), c: Math.hypot(x, y), h: (Math.atan2(y, x) * 180) / Math.PI });
}

/**
 * The colour made darker, or lighter where the grounds are dark, by as little as makes it legible on all of them; itself, if it
 * is already.
 */
export function legible(colour: Colour, grounds: string[], wanted = 4.5): { hex: string; moved: number } {
  const ground = colourOf(grounds[0] ?? '#ffffff');
  const way = (ground?.l ?? 1) > 0.5 ? -1 : 1;
  for (let step = 0; step <= 100; step++) {
    const l = colour.l + (way * step) / 100;
    const hex = hexOf({ ...colour, l });
    if (least(hex, grounds) >= wanted) return { hex, moved: step / 100 };
    if (l < 0 || l > 1) break;
  }
  const end = way < 0 ? '#000000' : '#ffffff';
  return { hex: end, moved: 1 };
}
